import { sampleApp, type SampleApp } from '../support/sample-app';
import { whileTimeStandsStill } from '../support/still-time';
import { ProblemError } from '../../local/cli/app';
import { KvsError } from '../../local/host/kvs';
import { loadPlan, firstPlan, wholePlan } from '../../src/plans/plans';
import type { CheckResult } from '../../src/contract';
import { loadRun, type StoredRun } from '../../src/runs/runs';
import { takeStep } from '../../src/runs/step';

let sample: SampleApp;
beforeEach(async () => {
  sample = await sampleApp('first-setup');
});
afterEach(async () => {
  jest.restoreAllMocks();
  await sample.close();
  // What a step has left behind ends now that nobody answers.
  await untilQuiet('');
});

interface StoreCall {
  path: string;
  entityName: string;
  /** Calls that fit and that are answered as usual before. */
  after?: number;
}

/** Lets the store fail for each of the calls that fit. What may be repeated is, once. */
function fail(...calls: StoreCall[]): void {
  const { store } = sample.app.host;
  const real = store.handle.bind(store);
  const left = calls.map((call) => ({ after: 0, ...call }));
  jest.spyOn(store, 'handle').mockImplementation((path, body) => {
    const named = body.entityName ?? body.set?.[0]?.entityName;
    const index = left.findIndex((call) => path.endsWith(call.path) && named === call.entityName);
    const call = left[index];
    if (!call || (call.after -= 1) >= 0) return real(path, body);
    left.splice(index, 1);
    throw new KvsError(500, 'INTERNAL_ERROR', 'The store has a fault.');
  });
}

const readsEvidence = { path: '/entity/get', entityName: 'evidence' };

async function stored(runId: string): Promise<StoredRun> {
  const run = await sample.app.host.run(sample.systems.admin, () => loadRun(runId));
  if (!run) throw new Error('the run is gone');
  return run;
}

/** One step of the run with less time than usual. */
async function step(runId: string, judgingMs: number): Promise<StoredRun> {
  const { app, systems } = sample;
  const run = await app.host.run(systems.admin, async () => {
    const { draft, answers } = await loadPlan(firstPlan);
    const plan = wholePlan(draft);
    return plan && takeStep(runId, plan, answers, { accountId: systems.admin.accountId }, { judgingMs });
  });
  if (!run) throw new Error('no such run, or no whole plan');
  return run;
}

/** Does work for which time goes by at once, whenever what is waited for has come about. */
function inTime<T>(passes: readonly number[], until: () => Promise<void>, work: () => Promise<T>): Promise<T> {
  return whileTimeStandsStill(async () => {
    const done = work();
    for (const ms of passes) {
      await until();
      await jest.advanceTimersByTimeAsync(ms);
    }
    return done;
  });
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Until requests of these paths alone wait for an answer. The servers are in this process: what goes on shows in so many turns of its loop. */
async function untilQuiet(hanging: string): Promise<void> {
  const answered = ({ path, status }: { path: string; status: number }): boolean => status !== 0 || path.includes(hanging);
  const requests = (): readonly { path: string; status: number }[] => [...sample.jira.requests, ...sample.aqua.requests];
  for (let [turns, seen] = [0, 0]; turns < 500; turns += 1) {
    const now = requests();
    if (now.length !== seen || !now.every(answered)) turns = 0;
    seen = now.length;
    await turn();
  }
}

function withoutTimes(results: readonly CheckResult[]): Omit<CheckResult, 'at'>[] {
  return results.map(({ at: _at, ...result }) => result).sort((one, other) => (one.check < other.check ? -1 : 1));
}

it("ends aqua's session as soon as only Jira is still asked, since it takes up a licence", async () => {
  const { id } = await sample.app.call('startRun', { planId: firstPlan, only: ['aqua-reachable', 'users-assignable'] });
  const hanging = 'assignable/search';
  sample.jira.interfere(({ path }) => (path.includes(hanging) ? { hangMs: 60_000 } : undefined));
  const ended = (): boolean => sample.aqua.requests.some(({ method, path }) => method === 'DELETE' && path.endsWith('/api/Session'));
  const asked = (): readonly { status: number }[] => sample.jira.requests.filter(({ path }) => path.includes(hanging));
  const answersThen: number[] = [];
  const untilEnded = async (): Promise<void> => {
    while (!ended() || asked().length === 0) await turn();
    answersThen.push(...asked().map(({ status }) => status));
  };
  await inTime([19_000], untilEnded, () => sample.app.call('continueRun', { runId: id }));
  const unanswered = 0;
  expect(new Set(answersThen)).toEqual(new Set([unanswered]));
});

describe('a step that the store fails', () => {
  beforeEach(() => void jest.spyOn(console, 'error').mockReturnValue(undefined));

  it('tells its caller, counts as idle, and leaves the run to the next step at once', async () => {
    const { id } = await sample.app.call('startRun', { planId: firstPlan });
    fail(readsEvidence, readsEvidence);
    const problem = await sample.app.call('continueRun', { runId: id }).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ProblemError);
    const run = await stored(id);
    expect(run).toMatchObject({ status: 'running', idleSteps: 1, results: [], cost: { steps: 1 } });
    expect(run.lease).toBeUndefined();
    const rest = await whileTimeStandsStill(() => sample.app.call('continueRun', { runId: id }));
    expect(rest).toMatchObject({ status: 'finished', pending: [], cost: { steps: 2 } });
  });

  it('keeps what it had saved before its last save failed', async () => {
    const { id } = await sample.app.call('startRun', { planId: firstPlan, only: ['aqua-reachable', 'users-assignable'] });
    sample.jira.interfere(({ path }) => (path.includes('assignable/search') ? { hangMs: 60_000 } : undefined));
    // The first save takes the run, the second is the one result that is there meanwhile.
    fail({ path: '/transaction', entityName: 'run', after: 2 }, { path: '/transaction', entityName: 'run' });
    const untilSaved = async (): Promise<void> => {
      while ((await stored(id)).results.length === 0) await turn();
    };
    await inTime([19_000], untilSaved, () => sample.app.call('continueRun', { runId: id }).catch(() => undefined));
    const run = await stored(id);
    expect(run).toMatchObject({ status: 'running', idleSteps: 1, pending: ['users-assignable'], results: [{ check: 'aqua-reachable' }] });
    expect(run.lease).toBeUndefined();
  });

  it('says so in every row where it happens again', async () => {
    const { id, pending } = await sample.app.call('startRun', { planId: firstPlan });
    fail(readsEvidence, readsEvidence, readsEvidence, readsEvidence);
    await sample.app.call('continueRun', { runId: id }).catch(() => undefined);
    await sample.app.call('continueRun', { runId: id }).catch(() => undefined);
    const { status, results } = await stored(id);
    expect(status).toBe('finished');
    expect(results.map(({ findings }) => findings[0]?.args)).toEqual(pending.map(() => ({ reason: 'app-fault' })));
  });
});

it('a run that the store does not take ends all the same, with what its rows came to', async () => {
  jest.spyOn(console, 'error').mockReturnValue(undefined);
  const { id } = await sample.app.call('startRun', { planId: firstPlan });
  const { store } = sample.app.host;
  const real = store.handle.bind(store);
  jest.spyOn(store, 'handle').mockImplementation((path, body) => {
    const tooLarge = path.endsWith('/transaction') && body.set?.[0]?.entityName === 'run' && JSON.stringify(body).length > 22_000;
    if (tooLarge) throw new KvsError(413, 'VALUE_TOO_LARGE', 'The value is too large.');
    return real(path, body);
  });
  const run = await whileTimeStandsStill(() => step(id, 14_000));
  expect(run).toMatchObject({ status: 'finished', pending: [], cost: { steps: 1 } });
  expect(new Set(run.results.flatMap(({ findings }) => findings.map(({ args }) => args['reason'])))).toEqual(new Set(['too-much-found']));
  jest.restoreAllMocks();
  const whole = await sample.app.call('startRun', { planId: firstPlan });
  const judged = await whileTimeStandsStill(() => step(whole.id, 14_000));
  const outcomes = (results: readonly CheckResult[]): string[] => results.map(({ check, outcome }) => `${check} ${outcome}`).sort();
  expect(outcomes(run.results)).toEqual(outcomes(judged.results));
});

it('a run of which the store takes nothing ends, and says so', async () => {
  jest.spyOn(console, 'error').mockReturnValue(undefined);
  const { id } = await sample.app.call('startRun', { planId: firstPlan, only: ['aqua-reachable', 'jira-allowlist'] });
  const { store } = sample.app.host;
  const real = store.handle.bind(store);
  jest.spyOn(store, 'handle').mockImplementation((path, body) => {
    const hasRows = path.endsWith('/transaction') && JSON.stringify(body).includes('"outcome"');
    if (hasRows) throw new KvsError(413, 'VALUE_TOO_LARGE', 'The value is too large.');
    return real(path, body);
  });
  expect(await step(id, 14_000)).toMatchObject({ status: 'aborted', aborted: { why: 'not-stored' }, lease: undefined, results: [] });
});

it('a row that even a step of its own has no time for is judged over what there is', async () => {
  const { id } = await sample.app.call('startRun', { planId: firstPlan, only: ['aqua-reachable', 'users-assignable'] });
  let answered = 0;
  sample.jira.interfere(({ path }) => (path.includes('assignable/search') && (answered += 1) > 2 ? { hangMs: 60_000 } : undefined));
  const slow = (): Promise<void> => untilQuiet('assignable/search');
  expect(await inTime([2_000], slow, () => step(id, 2_000))).toMatchObject({ status: 'running', pending: ['users-assignable'] });
  answered = 0;
  const { status, results, cost } = await inTime([2_500, 500], slow, () => step(id, 2_000));
  expect([status, cost.steps, sample.aqua.openSessions()]).toEqual(['finished', 2, 0]);
  expect(results.find(({ check }) => check === 'users-assignable')).toMatchObject({
    outcome: 'unavailable',
    findings: [{ code: 'leftOut' }],
  });
});

it('a step that runs out of time leaves the rest to the next, and together they find what one step finds', async () => {
  const { app } = sample;
  const { id: wholeId } = await app.call('startRun', { planId: firstPlan });
  const whole = await whileTimeStandsStill(() => step(wholeId, 14_000));
  expect(whole).toMatchObject({ status: 'finished', cost: { steps: 1 } });

  const { id } = await app.call('startRun', { planId: firstPlan });
  const goOn = sample.jira.interfere(({ path }) => (path.includes('approximate-count') ? { hangMs: 60_000 } : undefined));
  const first = await inTime(
    [1_500],
    () => untilQuiet('approximate-count'),
    () => step(id, 1_500),
  );
  goOn();
  expect(first).toMatchObject({ status: 'running', lease: undefined, idleSteps: 0 });
  expect(first.results.length).toBeGreaterThan(10);
  expect(first.pending.length).toBeGreaterThan(3);
  expect(sample.aqua.openSessions()).toBe(0);

  const second = await whileTimeStandsStill(() => step(id, 14_000));
  expect(second).toMatchObject({ status: 'finished', pending: [], cost: { steps: 2 } });
  // As the first step judged them, at that time: nothing is judged twice.
  expect(second.results.slice(0, first.results.length)).toEqual(first.results);
  expect(withoutTimes(second.results)).toEqual(withoutTimes(whole.results));
  expect(sample.aqua.openSessions()).toBe(0);
});

it('a run that has ended is not judged again', async () => {
  const { app } = sample;
  const { id } = await app.call('startRun', { planId: firstPlan, only: ['jira-allowlist'] });
  const ended = await app.call('continueRun', { runId: id });
  expect(ended.status).toBe('finished');
  const again = await app.call('continueRun', { runId: id });
  expect(again).toEqual(ended);
  expect((await stored(id)).cost.steps).toBe(1);
});
