import { randomUUID } from 'node:crypto';
import { checks } from '../checks';
import type { Answers, Plan } from '../checklist/model/plan';
import { couldNotLookFinding, runChecks } from '../checklist/engine/run-checks';
import { applyAnswers } from '../checklist/engine/verdict';
import type { AnyCheck } from '../checks';
import { createJiraClient, type JiraClient } from '../clients/jira/client';
import { forgeJiraTransport } from '../clients/jira/forge-jira';
import { openKeptAqua } from '../connection/connection';
import type { CheckResult, Impact } from '../contract';
import { otherWholePlans } from '../plans/other-plans';
import { reportFault } from '../problems/fault';
import { addressesSeen, loadKeptEvidence } from '../self-check/kept-evidence';
import { isRefusedValue } from '../storage/documents';
import { shortened } from './fit';
import { impactOf } from './impact';
import { changeRun, mergeResults, type StoredRun } from './runs';
import { openSyncUserClient } from './sync-user-client';

/**
 * A resolver may take 25 s (docs/platform/forge.md#invocation-time): judging stops early enough to close aqua’s session, which may take 8 s,
 * and to save.
 */
const usualJudgingMs = 14_000;
/** How much longer than judging a request may take: none is cut short by its deadline in a step that has judged anything. */
const requestsLongerMs = 500;
/** How much longer a step waits that has judged nothing: until all requests have been cut short. */
const waitingLongerMs = 1_000;
const leaseMs = 27_000;
/** How often results go to the store while a step works, for a page that watches. */
const saveEveryMs = 700;
/** Steps in a row that judge nothing, after which the rest is given up. */
const mostIdleSteps = 2;

/** Who looks, and at which site. */
export interface Caller {
  accountId: string;
  cloudId?: string;
}

type JiraCost = ReturnType<JiraClient['cost']>;

/** What one step came to. */
interface Judged {
  results: CheckResult[];
  /** Of the whole run, where this step finishes it. */
  impact?: Impact | undefined;
  cost: { jira: JiraCost; aqua: { requests: number } };
}

/**
 * Judges as many of the run's pending checks as fit one invocation, with the caller's eyes. Undefined where there is no such run. Where what
 * a step starts from cannot be read, or its end not saved, the run is free for the next step at once, and the error is the caller's. What the
 * store does not take is saved in short.
 */
export async function takeStep(
  runId: string,
  plan: Plan,
  answers: Answers,
  caller: Caller,
  { judgingMs = usualJudgingMs }: { judgingMs?: number } = {},
): Promise<StoredRun | undefined> {
  const started = Date.now();
  const holder = randomUUID();
  const run = await changeRun(runId, (current) => {
    const taken = current.lease !== undefined && current.lease.until > started;
    return current.status !== 'running' || taken ? undefined : { lease: { holder, until: started + leaseMs } };
  });
  if (run?.lease?.holder !== holder) return run;
  const finish = (judgedIn: (current: StoredRun) => Judged): Promise<StoredRun | undefined> =>
    changeRun(runId, (current) => finishStep(current, judgedIn(current), Date.now() - started));
  let judged: Judged | undefined;
  try {
    const whole = (judged = await judgePending({ run, plan, answers, caller, started, judgingMs }));
    return await finish(() => whole);
  } catch (error) {
    if (judged && isRefusedValue(error)) {
      const { results, cost } = judged;
      reportFault(error, 'saving a run');
      // The same would be refused in every step: what the rows came to is little, and ends the run.
      return finish((current) => ({ results: mergeResults(current, results).results.map(shortened), cost }));
    }
    // What was saved before the fault stands.
    await finish((current) => ({ results: givenUp(current, 'app-fault'), cost: nothingSpent }));
    throw error;
  }
}

const nothingSpent: Judged['cost'] = { jira: { requests: 0, points: 0 }, aqua: { requests: 0 } };

interface Pending {
  run: StoredRun;
  plan: Plan;
  answers: Answers;
  caller: Caller;
  started: number;
  judgingMs: number;
}

async function judgePending({ run, plan, answers, caller, started, judgingMs }: Pending): Promise<Judged> {
  const deadline = started + judgingMs + requestsLongerMs;
  const jira = createJiraClient({ transport: forgeJiraTransport('user'), deadline });
  const now = new Date(started);
  const [aqua, kept, otherPlans, syncUser] = await Promise.all([
    openKeptAqua(deadline),
    loadKeptEvidence(run.planId),
    otherWholePlans(run.planId, plan.where),
    openSyncUserClient(plan, deadline),
  ]);
  const saver = savingResults(run.id);
  const time = timeLimit(judgingMs);
  const latest = timeLimit(judgingMs + waitingLongerMs);
  let results: CheckResult[];
  let impact: Impact | undefined;
  try {
    results = await runChecks({
      checks: checks.filter((check) => run.pending.includes(check.id)),
      sources: {
        plan,
        eyes: 'user',
        jira,
        aqua,
        viewer: caller.accountId,
        cloudId: caller.cloudId,
        syncUser,
        evidence: kept.evidence,
        addressEvidence: addressesSeen(plan, kept, now),
        otherPlans: otherPlans.near,
        plansElsewhere: otherPlans.elsewhere,
        now,
      },
      decisions: answers.decisions,
      timeUp: time.up,
      waitUntil: latest.up,
      onResult: saver.add,
      onFault: (error, where) => void reportFault(error, where),
    });
    const whole = mergeResults(run, results);
    if (whole.pending.length === 0) impact = await impactOf(applyAnswers(whole.results, answers, new Date()), plan, jira);
  } finally {
    time.clear();
    latest.clear();
    await aqua.close();
    await saver.stop();
  }
  return {
    results: results.length > 0 ? results : givenUp(run, 'out-of-time'),
    impact,
    cost: { jira: sumOf(jira.cost(), syncUser?.jira.cost()), aqua: aqua.cost() },
  };
}

function sumOf(one: JiraCost, other: JiraCost = { requests: 0, points: 0 }): JiraCost {
  return { requests: one.requests + other.requests, points: one.points + other.points };
}

function finishStep(current: StoredRun, { results, cost, impact }: Judged, tookMs: number): Partial<StoredRun> {
  const merged = mergeResults(current, results);
  const done = merged.pending.length === 0 && current.status === 'running';
  return {
    ...merged,
    ...(done ? { status: 'finished' as const, finishedAt: new Date().toISOString(), impact } : {}),
    lease: undefined,
    idleSteps: results.length > 0 ? 0 : current.idleSteps + 1,
    cost: {
      jiraRequests: current.cost.jiraRequests + cost.jira.requests,
      jiraPoints: current.cost.jiraPoints + cost.jira.points,
      aquaRequests: current.cost.aquaRequests + cost.aqua.requests,
      steps: current.cost.steps + 1,
      wallMs: current.cost.wallMs + tookMs,
    },
  };
}

/** What is left when step after step judged nothing: it will not be judged in any, so it is said. */
function givenUp(run: StoredRun, reason: 'out-of-time' | 'app-fault'): CheckResult[] {
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

/** Saves results while a step goes on, a few at a time, one save after the other. */
function savingResults(runId: string): { add: (result: CheckResult) => void; stop: () => Promise<void> } {
  let waiting: CheckResult[] = [];
  let saving = Promise.resolve();
  const save = (): void => {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    saving = saving
      .then(() => changeRun(runId, (current) => mergeResults(current, batch)))
      .then(
        () => undefined,
        (error: unknown) => void reportFault(error, 'saving results'),
      );
  };
  const timer = setInterval(save, saveEveryMs);
  return {
    add: (result) => void waiting.push(result),
    stop: async () => {
      clearInterval(timer);
      await saving;
    },
  };
}

/** A promise that resolves after a time, and the way to let go of its timer: none may outlive the invocation. */
function timeLimit(ms: number): { up: Promise<void>; clear: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const up = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return { up, clear: () => clearTimeout(timer) };
}
