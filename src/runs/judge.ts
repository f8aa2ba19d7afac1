import { checks, type AnyCheck, type CheckId } from '../checks';
import type { Answers, Plan } from '../checklist/model/plan';
import { couldNotLookFinding, idsOf, runChecks } from '../checklist/engine/run-checks';
import { applyAnswers } from '../checklist/engine/verdict';
import type { Fact } from '../checklist/engine/define-fact';
import type { AquaClient } from '../clients/aqua/client';
import { createJiraClient, type JiraClient } from '../clients/jira/client';
import { forgeJiraTransport } from '../clients/jira/forge-jira';
import { sparingTransport } from '../clients/jira/quota';
import { openKeptAqua } from '../connection/connection';
import type { CheckResult, Impact } from '../contract';
import { otherWholePlans } from '../plans/other-plans';
import { reportFault } from '../problems/fault';
import { addressesSeen, loadKeptEvidence } from '../self-check/kept-evidence';
import type { Caller } from './caller';
import { savingRows, type Claim } from './claim';
import { impactOf } from './impact';
import { earlierRows, isBusy, withEarlier } from './kept-rows';
import { wholeRun, type RunHead } from './runs';
import { openSyncUserClient } from './sync-user-client';

/** How much longer than judging a request may take: none is cut short by its deadline in a step that has judged anything. */
const requestsLongerMs = 500;
/** How much longer a step waits that has judged nothing: until all requests have been cut short. */
const waitingLongerMs = 1_000;

/** The part of the hourly points that checks by schedule leave to people. */
const leftToPeople = 0.3;
/** How long a step waits for the end of aqua's session; what takes longer runs out by itself. */
const closingMs = 5_000;

/** Steps in a row that judge nothing, after which the rest is given up. */
const mostIdleSteps = 2;

type JiraCost = ReturnType<JiraClient['cost']>;

/** What one step came to. */
export interface Judged {
  results: CheckResult[];
  /** Of the whole run, where this step finishes it. */
  impact?: Impact | undefined;
  cost: { jira: JiraCost; aqua: { requests: number } };
  /** Until when the run rests, epoch milliseconds, where Jira's points are spent. */
  pausedUntil?: number | undefined;
}

interface Pending {
  claim: Claim;
  plan: Plan;
  answers: Answers;
  /** Absent where nobody is there: then the app looks for itself. */
  caller: Caller | undefined;
  started: number;
  judgingMs: number;
}

/** Gathers what the run's pending checks need, and judges those for which there is time. Rows are kept on the way. */
export async function judgePending({ claim, plan, answers, caller, started, judgingMs }: Pending): Promise<Judged> {
  const { run } = claim;
  const deadline = started + judgingMs + requestsLongerMs;
  const eyes = caller ? 'user' : 'app';
  const sparing = sparingTransport(forgeJiraTransport(eyes), leftToPeople);
  const jira = createJiraClient({ transport: caller ? forgeJiraTransport(eyes) : sparing.transport, deadline });
  const now = new Date(started);
  const [aqua, kept, otherPlans, syncUser, earlier] = await Promise.all([
    openKeptAqua(deadline),
    loadKeptEvidence(run.planId),
    otherWholePlans(run.planId, plan.where),
    caller && openSyncUserClient(plan, deadline),
    caller ? new Map<CheckId, CheckResult>() : earlierRows(run),
  ]);
  /** Rows to keep: what points were lacking for is judged later. */
  const settled = (row: CheckResult): CheckResult[] =>
    sparing.pausedUntil() !== undefined && isBusy(row) ? [] : [withEarlier(row, earlier)];
  const pending = checks.filter((check) => run.pending.includes(check.id));
  const session = endedEarly(aqua, idsOf(pending.flatMap((check): Fact<unknown>[] => Object.values(check.needs))));
  const saver = savingRows(claim);
  const time = timeLimit(judgingMs);
  const latest = timeLimit(judgingMs + waitingLongerMs);
  let results: CheckResult[];
  let impact: Impact | undefined;
  try {
    const all = await runChecks({
      checks: pending,
      sources: {
        plan,
        eyes,
        jira,
        aqua,
        viewer: caller?.accountId,
        cloudId: caller?.cloudId,
        syncUser,
        evidence: kept.evidence,
        addressEvidence: addressesSeen(plan, kept, now),
        otherPlans: otherPlans.near,
        plansElsewhere: otherPlans.elsewhere,
        now,
      },
      decisions: answers.decisions,
      timeUp: Promise.race([time.up, saver.lost]),
      waitUntil: Promise.race([latest.up, saver.lost]),
      onResult: (row) => settled(row).forEach(saver.add),
      onReading: session.read,
      onFault: (error, where) => void reportFault(error, where),
    });
    results = all.flatMap(settled);
    const judged = new Set(results.map(({ check }) => check));
    if (run.pending.every((check) => judged.has(check))) {
      const before = (await wholeRun(run)).results.filter(({ check }) => !judged.has(check));
      impact = await impactOf(applyAnswers([...before, ...results], answers, new Date()), plan, jira);
    }
  } finally {
    time.clear();
    latest.clear();
    const patience = timeLimit(closingMs);
    await Promise.race([session.end(), patience.up]);
    patience.clear();
    await saver.stop();
  }
  return {
    results,
    impact,
    cost: { jira: sumOf(jira.cost(), syncUser?.jira.cost()), aqua: aqua.cost() },
    pausedUntil: sparing.pausedUntil(),
  };
}

/** What is left when step after step judged nothing: it will not be judged in any, so it is said. */
export function givenUp(run: RunHead, reason: 'out-of-time' | 'app-fault'): CheckResult[] {
  if (run.idleSteps + 1 < mostIdleSteps) return [];
  return checks
    .filter((check) => run.pending.includes(check.id))
    .map((check: AnyCheck) => ({
      check: check.id,
      section: check.section,
      effect: check.effect,
      outcome: 'unavailable',
      findings: [couldNotLookFinding({ reason })],
      at: new Date().toISOString(),
      ...(check.effect === 'sight' ? {} : { question: check.question ?? check.id }),
    }));
}

/**
 * Ends aqua's session as soon as nothing of this step asks aqua any more: each takes up a licence, and Jira may be asked for much longer. The ids
 * of facts that ask aqua begin with its name.
 */
function endedEarly(aqua: AquaClient, facts: ReadonlySet<string>): { read: (factId: string) => void; end: () => Promise<void> } {
  const asking = new Set([...facts].filter((id) => id.startsWith('aqua.')));
  let ending: Promise<void> | undefined;
  const end = (): Promise<void> => (ending ??= aqua.close());
  return {
    read: (factId) => {
      if (asking.delete(factId) && asking.size === 0) void end();
    },
    end,
  };
}

function sumOf(one: JiraCost, other: JiraCost = { requests: 0, points: 0 }): JiraCost {
  return { requests: one.requests + other.requests, points: one.points + other.points };
}

/** A promise that resolves after a time, and the way to let go of its timer: none may outlive the invocation. */
function timeLimit(ms: number): { up: Promise<void>; clear: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const up = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return { up, clear: () => clearTimeout(timer) };
}
