import type { Answers, Plan } from '../checklist/model/plan';
import { reportFault } from '../problems/fault';
import { isRefusedValue } from '../storage/documents';
import type { Caller } from './caller';
import { claimRun, keepRows, removeLeftOver, type Claim } from './claim';
import type { Judged } from './judge';
import { changeRun, ending, loadHead, type RunHead } from './runs';

/** How long a step judges, and for how long it takes the run. */
export interface StepOptions {
  judgingMs: number;
  leaseMs: number;
  /** Told until when the run rests, epoch milliseconds, where Jira's points are spent. */
  onPaused?: (until: number) => void;
}

/**
 * A resolver may take 25 s (docs/platform/forge.md#invocation-time): judging stops early enough to wait for the end of aqua’s session, and to
 * save.
 */
const onThePage: StepOptions = { judgingMs: 18_000, leaseMs: 27_000 };

/**
 * Judges as many of the run's pending checks as fit one invocation, with the caller's eyes, or with the app's where nobody calls. Undefined where there is no such run. Where what
 * a step starts from cannot be read, or its end not saved, the run is free for the next step at once, and the error is the caller's. What the
 * store does not take is saved in short.
 */
export async function takeStep(
  runId: string,
  plan: Plan,
  answers: Answers,
  caller: Caller | undefined,
  options: Partial<StepOptions> = {},
): Promise<RunHead | undefined> {
  const started = Date.now();
  const { judgingMs, leaseMs, onPaused } = { ...onThePage, ...options };
  // What judges is most of the app and serves this call alone (docs/decisions/034-files-read-when-asked-for.md).
  const [{ givenUp, judgePending }, claim] = await Promise.all([import('./judge'), claimRun(runId, leaseMs)]);
  if (!claim) return loadHead(runId);
  const finish = async (judgedIn: (current: RunHead) => Judged, inShort = false): Promise<RunHead | undefined> => {
    const run = await keepRows(claim, (current) => judgedIn(current).results, {
      also: (merged) => ended(merged, judgedIn(claim.run), Date.now() - started),
      inShort,
    });
    if (run) await removeLeftOver(run);
    return run ?? loadHead(runId);
  };
  let judged: Judged | undefined;
  try {
    const whole = (judged = await judgePending({ claim, plan, answers, caller, started, judgingMs }));
    const { pausedUntil } = whole;
    if (pausedUntil !== undefined) onPaused?.(pausedUntil);
    const results = whole.results.length > 0 || pausedUntil !== undefined ? whole.results : givenUp(claim.run, 'out-of-time');
    return await finish(() => ({ ...whole, results }));
  } catch (error) {
    if (judged && isRefusedValue(error)) {
      reportFault(error, 'saving a run');
      const { results, cost } = judged;
      // The same would be refused in every step: what the rows came to is little, and ends the run.
      return await finish(() => ({ results, cost }), true).catch((again: unknown) => endUnstored(claim, again));
    }
    // What was saved before the fault stands.
    await finish((current) => ({ results: givenUp(current, 'app-fault'), cost: nothingSpent }));
    throw error;
  }
}

const nothingSpent: Judged['cost'] = { jira: { requests: 0, points: 0 }, aqua: { requests: 0 } };

/** Ends a run of which not even what its rows came to can be stored. */
async function endUnstored({ run: { id }, holder }: Claim, error: unknown): Promise<RunHead | undefined> {
  if (!isRefusedValue(error)) throw error;
  return changeRun(id, (run) => (run.lease?.holder === holder ? ending(run, 'not-stored') : undefined));
}

/** What changes with the end of a step, beside its rows. */
function ended(merged: RunHead, { results, cost, impact, pausedUntil }: Judged, tookMs: number): Partial<RunHead> {
  const done = merged.pending.length === 0;
  return {
    ...(done ? { status: 'finished' as const, finishedAt: new Date().toISOString(), impact } : {}),
    lease: undefined,
    idleSteps: results.length > 0 || pausedUntil !== undefined ? 0 : merged.idleSteps + 1,
    cost: {
      jiraRequests: merged.cost.jiraRequests + cost.jira.requests,
      jiraPoints: merged.cost.jiraPoints + cost.jira.points,
      aquaRequests: merged.cost.aquaRequests + cost.aqua.requests,
      steps: merged.cost.steps + 1,
      wallMs: merged.cost.wallMs + tookMs,
    },
  };
}
