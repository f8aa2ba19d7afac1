import type { CheckResult, Run } from '../../src/contract';
import { firstPlan } from '../../src/plans/plans';
import { changeWatch, loadWatches, type Watch } from '../../src/watching/watches';
import { runToEnd, sampleApp, type SampleApp } from '../support/sample-app';
import { dieAt } from '../runs/_stored';

/** Plans that are checked by schedule: through the queue, with the app's eyes, once for each time that they are due. */

let sample: SampleApp;
beforeEach(async () => {
  sample = await sampleApp('first-setup');
});
afterEach(async () => {
  jest.restoreAllMocks();
  await sample.close();
});

const inApp = <T>(work: () => Promise<T>): Promise<T> => sample.app.host.run(sample.systems.admin, work);
const watch = (): Promise<Watch | undefined> => inApp(async () => (await loadWatches()).plans[firstPlan]);
const switchOn = (every: 'day' | 'week' | 'never' = 'day') => sample.app.call('setWatching', { planId: firstPlan, every });
/** Has the plan be due, as if its time had come. */
const becomeDue = (): Promise<void> =>
  inApp(() => changeWatch(firstPlan, (before) => before && { ...before, nextAt: new Date(Date.now() - 60_000).toISOString() }));
const latest = async (): Promise<Run | undefined> => (await sample.app.call('overview', { planId: firstPlan })).run;
const runs = async (): Promise<number> => (await sample.app.call('runHistory', { planId: firstPlan })).length;
const row = (run: Run | undefined, id: string): CheckResult | undefined => run?.results.find(({ check }) => check === id);

it('says by whom, how often and when next, on the plan and in the list, until it is switched off', async () => {
  const { watching } = await switchOn();
  expect(watching).toMatchObject({ every: 'day', by: sample.systems.admin.accountId });
  expect((await sample.app.call('plans', {})).plans[0]?.watching).toEqual(watching);
  expect((await switchOn('week')).watching).toMatchObject({ every: 'week' });
  expect((await switchOn('never')).watching).toBeUndefined();
  await sample.app.host.fire();
  expect(sample.app.host.queue.pending()).toEqual([]);
});

it('the trigger only puts events into the queue; they check the plan as the app, and name the next time', async () => {
  await switchOn();
  const asked = sample.jira.requests.length;
  await sample.app.host.fire();
  expect(sample.jira.requests.length).toBe(asked);
  expect(await runs()).toBe(0);
  expect(sample.app.host.queue.pending()).toMatchObject([{ event: { queueName: 'watch', body: { kind: 'begin', planId: firstPlan } } }]);
  await sample.app.host.queue.deliver();
  const run = await latest();
  expect(run).toMatchObject({ status: 'finished', pending: [] });
  expect(run).toMatchObject({ bySchedule: true });
  expect(run?.startedBy).toBeUndefined();
  expect(new Set(run?.results.flatMap(({ readAs }) => readAs ?? []))).toContain('app');
  const { nextAt = '', run: left } = (await watch()) ?? {};
  expect(new Date(nextAt).getTime()).toBeGreaterThan(Date.now() + 23 * 3_600_000);
  expect(left).toBeUndefined();
  expect(sample.aqua.openSessions()).toBe(0);
  await sample.app.host.fire();
  expect(sample.app.host.queue.pending()).toEqual([]);
}, 60_000);

it('events that come twice, in another order, or get lost, come to one run for each time', async () => {
  await switchOn();
  await sample.app.host.fire();
  await sample.app.host.fire();
  await sample.app.host.queue.deliver({ twice: true, order: (events) => [...events].reverse() });
  expect([await runs(), (await latest())?.status]).toEqual([1, 'finished']);
  await becomeDue();
  await sample.app.host.fire();
  await sample.app.host.queue.deliver({ most: 1 });
  // The step gets lost: the next hour carries the run on.
  sample.app.host.queue.lose();
  expect((await latest())?.status).toBe('running');
  await sample.app.host.fire();
  await sample.app.host.queue.deliver();
  expect([await runs(), (await latest())?.status]).toEqual([2, 'finished']);
}, 60_000);

it('a consumer that dies at any call of the store comes to the same when its event comes again', async () => {
  jest.spyOn(console, 'error').mockReturnValue(undefined);
  await switchOn();
  await sample.app.host.fire();
  await sample.app.host.queue.deliver();
  for (let at = 1; ; at += 1) {
    await becomeDue();
    const before = await runs();
    await sample.app.host.fire();
    let call = 0;
    const dying = dieAt(sample.app.host.store, () => ((call += 1) === at ? (at % 2 === 0 ? 'dies after it' : 'dies') : undefined));
    await sample.app.host.queue.deliver({ most: 1 });
    const died = dying.isDead();
    jest.restoreAllMocks();
    jest.spyOn(console, 'error').mockReturnValue(undefined);
    // Only beginning is tried: the first event again, before any step.
    await sample.app.host.queue.deliver({ most: 1, order: (events) => events.filter(({ body }) => body['kind'] === 'begin') });
    expect(await runs()).toBe(Math.min(20, before + 1));
    expect((await watch())?.run).toBe((await latest())?.id);
    sample.app.host.queue.lose();
    await sample.app.call('cancelRun', { runId: (await latest())?.id ?? '' });
    await inApp(() => changeWatch(firstPlan, (one) => one && { ...one, run: undefined }));
    if (!died) break;
  }
}, 120_000);

it('a row that the app may not see keeps what an administrator saw, with its time, and says so', async () => {
  const byAdmin = await runToEnd(sample.app);
  const judged = row(byAdmin, 'jira-sync-user-permissions');
  expect(judged?.outcome).not.toBe('unavailable');
  await switchOn();
  await becomeDue();
  sample.jira.interfere(({ path }) =>
    path.startsWith('/rest/api/3/permissions/check') ? { status: 403, body: { errorMessages: ['no'], errors: {} } } : undefined,
  );
  for (let time = 1; time <= 2; time += 1) {
    await becomeDue();
    await sample.app.host.fire();
    await sample.app.host.queue.deliver();
    const run = await latest();
    expect(run?.id).not.toBe(byAdmin.id);
    expect(row(run, 'jira-sync-user-permissions')).toEqual({ ...judged, kept: true });
    expect(row(run, 'aqua-reachable')?.kept).toBeUndefined();
  }
}, 90_000);

it('where the hourly points are spent the run rests until they are back, and no row says that it could not look', async () => {
  await switchOn();
  let refusing = true;
  sample.jira.interfere(({ path }) =>
    refusing && path.includes('search/jql')
      ? { status: 429, headers: { 'RateLimit-Reason': 'jira-quota-global-based', 'Retry-After': '1800' }, body: {} }
      : undefined,
  );
  await sample.app.host.fire();
  await sample.app.host.queue.deliver({ most: 2 });
  const resting = await latest();
  expect(resting?.status).toBe('running');
  expect(resting?.results.flatMap(({ findings }) => findings.map(({ args }) => args['reason']))).not.toContain('jira-quota-used');
  const { pausedUntil = '' } = await inApp(loadWatches);
  expect(new Date(pausedUntil).getTime() - Date.now()).toBeGreaterThan(1_500_000);
  const [waiting] = sample.app.host.queue.pending();
  expect((waiting?.dueAt ?? 0) - Date.now()).toBeGreaterThan(800_000);
  // It comes too early, and is put off.
  const asked = sample.jira.requests.length;
  await sample.app.host.queue.deliver({ most: 1 });
  expect([sample.jira.requests.length, sample.app.host.queue.pending().length]).toEqual([asked, 1]);
  refusing = false;
  jest.useFakeTimers({
    now: Date.now() + 1_900_000,
    doNotFake: [
      'setTimeout',
      'setInterval',
      'setImmediate',
      'nextTick',
      'queueMicrotask',
      'clearTimeout',
      'clearInterval',
      'performance',
      'hrtime',
    ],
  });
  try {
    await sample.app.host.queue.deliver({ most: 3 });
  } finally {
    jest.useRealTimers();
  }
  expect(await latest()).toMatchObject({ status: 'finished', pending: [] });
}, 90_000);

it('a run of somebody’s page is theirs while they are there', async () => {
  const { id } = await sample.app.call('startRun', { planId: firstPlan, only: ['jira-allowlist'] });
  await switchOn();
  await becomeDue();
  await sample.app.host.fire();
  await sample.app.host.queue.deliver({ most: 2 });
  expect((await latest())?.id).toBe(id);
  expect((await sample.app.call('readRun', { runId: id })).cost.steps).toBe(0);
  const [waiting] = sample.app.host.queue.pending();
  expect((waiting?.dueAt ?? 0) - Date.now()).toBeGreaterThan(200_000);
});

it('switching it off ends what the schedule has begun', async () => {
  await switchOn();
  await sample.app.host.fire();
  await sample.app.host.queue.deliver({ most: 1 });
  await switchOn('never');
  expect(await latest()).toMatchObject({ status: 'aborted', aborted: { why: 'stopped' } });
  await sample.app.host.queue.deliver();
  expect((await latest())?.status).toBe('aborted');
});

it('200 plans that are due at once are spread over the hour', async () => {
  await switchOn();
  await inApp(async () => {
    const one = (await loadWatches()).plans[firstPlan];
    for (let number = 2; number <= 200; number += 1) await changeWatch(`plan-${number}`, () => one);
  });
  await sample.app.host.fire();
  const events = sample.app.host.queue.pending().map(({ event }) => new Date(String(event.body['notBefore'])).getTime());
  expect(events).toHaveLength(200);
  const [first, last] = [Math.min(...events), Math.max(...events)];
  expect(last - first).toBeGreaterThan(45 * 60_000);
  expect(last - first).toBeLessThan(55 * 60_000);
});
