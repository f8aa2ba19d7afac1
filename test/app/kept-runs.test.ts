import { ProblemError, runToEnd } from '../../local/cli/app';
import { sampleApp, type SampleApp } from '../support/sample-app';
import { firstPlan } from '../../src/plans/plans';
import type { KeptRun, Problem } from '../../src/contract';

/** An earlier check of a plan as it was, with what people had said by then. */

const planId = firstPlan;
const check = 'users-matched';

let sample: SampleApp;
beforeEach(async () => {
  sample = await sampleApp('first-setup');
});
afterEach(() => sample.close());

const kept = (runId: string): Promise<KeptRun> => sample.app.call('keptRun', { planId, runId });
const problemOf = (call: Promise<unknown>): Promise<Problem | undefined> =>
  call.then(
    () => undefined,
    (error: unknown) => (error instanceof ProblemError ? error.problem : undefined),
  );

/** A check that ends before it judges a row. */
async function another(): Promise<string> {
  const { id } = await sample.app.call('startRun', { planId, only: ['jira-allowlist'] });
  await sample.app.call('cancelRun', { runId: id });
  return id;
}

it('is shown with the answers and waivers that counted when a later check was begun, whatever becomes of them', async () => {
  const { app } = sample;
  const { id, results, cost } = await runToEnd(app);
  await app.call('waive', { planId, check, reason: 'they leave in December' });
  const said = await app.call('answer', { planId, question: 'connection-tested', answer: 'yes', note: 'saw it myself' });
  const steps = await app.call('mendingSteps', { runId: id });
  expect(steps.some(({ toAqua }) => toAqua !== undefined)).toBe(true);
  const latest = await another();
  await app.call('withdrawWaiver', { planId, check }).catch(() => undefined);
  await app.call('withdrawAnswer', { planId, question: 'connection-tested' });
  await app.call('answer', { planId, question: 'account-settings', answer: 'no' });

  const { run, ...beside } = await kept(id);
  expect(beside).toEqual({ latest, mending: steps });
  expect(run).toEqual(said.run);
  expect(run.results.map((row) => row.check)).toEqual(results.map((row) => row.check));
  expect(run.results.find((row) => row.check === check)?.waiver).toMatchObject({ reason: 'they leave in December' });
  expect(run.cost).toEqual(cost);
  // Lists tell the same figures of it.
  const [, listed] = await app.call('runHistory', { planId });
  expect(listed).toMatchObject({ id, verdict: run.verdict, problems: run.problems, counts: run.counts });
});

it('asks nothing of the two systems', async () => {
  const { id } = await runToEnd(sample.app);
  await another();
  const [jira, aqua] = [sample.jira.requests.length, sample.aqua.requests.length];
  await kept(id);
  // Whether the caller may.
  expect(sample.jira.requests.length - jira).toBe(1);
  expect(sample.aqua.requests.length - aqua).toBe(0);
});

it('an answer that had run out by then does not count, and one that has run out since does', async () => {
  const { app } = sample;
  const { id } = await runToEnd(app);
  const until = new Date(Date.now() + 3_600_000).toISOString();
  await app.call('answer', { planId, question: 'connection-tested', answer: 'yes', until });
  await another();
  const counted = async (): Promise<boolean> =>
    (await kept(id)).run.results.some(({ confirmation }) => confirmation?.question === 'connection-tested');
  expect(await counted()).toBe(true);
  jest.useFakeTimers({
    now: Date.now() + 7_200_000,
    doNotFake: ['setTimeout', 'setInterval', 'setImmediate', 'nextTick', 'performance', 'queueMicrotask', 'hrtime'],
  });
  try {
    expect(await counted()).toBe(true);
  } finally {
    jest.useRealTimers();
  }
});

it('of a check that an older version left behind, what was changed or taken back since is missing, and that is said', async () => {
  const { app } = sample;
  const { id } = await runToEnd(app);
  await app.call('waive', { planId, check, reason: 'stays' });
  await app.call('answer', { planId, question: 'connection-tested', answer: 'yes' });
  await another();
  app.host.store.handle('/api/v1/delete', { key: `run-said:${id}` });
  await app.call('withdrawAnswer', { planId, question: 'connection-tested' });
  await app.call('answer', { planId, question: 'account-settings', answer: 'yes' });
  const { run, saidInPart } = await kept(id);
  expect(saidInPart).toBe(true);
  expect(run.results.find((row) => row.check === check)?.waiver).toMatchObject({ reason: 'stays' });
  expect(run.results.filter(({ confirmation }) => confirmation)).toEqual([]);
});

it('the latest is as it stands', async () => {
  const { app } = sample;
  const { id } = await runToEnd(app);
  const { run } = await app.call('overview', { planId });
  expect(await kept(id)).toMatchObject({ run, latest: id });
  expect(await kept(id)).not.toHaveProperty('saidInPart');
});

it('is refused where it is of another plan, or kept no more, and leaves nothing behind', async () => {
  const { app } = sample;
  const first = await another();
  const { id: other } = await app.call('createPlan', { copyOf: planId });
  expect(await problemOf(app.call('keptRun', { planId: other, runId: first }))).toEqual({ code: 'not-found' });
  expect(await problemOf(app.call('keptRun', { planId: 'plan-9', runId: first }))).toEqual({ code: 'not-found' });
  for (let count = 1; count <= 20; count += 1) await another();
  expect(await problemOf(kept(first))).toEqual({ code: 'not-found' });
  expect(app.host.store.inTheClear()).not.toContain(first);
});
