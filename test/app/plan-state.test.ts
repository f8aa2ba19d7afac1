/** @jest-environment node */
import { ProblemError, runToEnd } from '../../local/cli/app';
import type { Definitions, PlanState, PlanSummary, Problem } from '../../src/contract';
import { sampleApp, type SampleApp } from '../support/sample-app';

let sample: SampleApp;
beforeAll(async () => {
  sample = await sampleApp('ready');
});
afterEach(() => void jest.useRealTimers());
afterAll(() => sample.close());

const problemOf = (call: Promise<unknown>): Promise<Problem | undefined> =>
  call.then(
    () => undefined,
    (error: unknown) => (error instanceof ProblemError ? error.problem : undefined),
  );
const setState = async (planId: string, state: PlanState): Promise<PlanSummary | undefined> =>
  (await sample.app.call('setPlanState', { planId, state })).plans.find(({ id }) => id === planId);
const week = 7 * 86_400_000;

it('a plan takes a name, and loses it again', async () => {
  const { app } = sample;
  expect(await app.call('renamePlan', { planId: 'plan-1', name: ' Webshop ' })).toMatchObject({ id: 'plan-1', name: 'Webshop' });
  expect((await app.call('plans', {})).plans).toMatchObject([{ name: 'Webshop', where: {} }]);
  expect((await app.call('overview', { planId: 'plan-1' })).plan?.name).toBe('Webshop');
  expect(await app.call('renamePlan', { planId: 'plan-1', name: '' })).not.toHaveProperty('name');
  expect((await app.call('plans', {})).plans[0]).not.toHaveProperty('name');
  expect(await problemOf(app.call('renamePlan', { planId: 'plan-77', name: 'x' }))).toEqual({ code: 'not-found' });
});

it('a plan that is put away gives up its run, names nobody on the self-check page, and overlaps with no other', async () => {
  const { app, identities } = sample;
  const copy = await app.call('createPlan', { copyOf: 'plan-1' });
  const { plan } = await app.call('overview', { planId: 'plan-1' });
  if (!plan?.draft.where) throw new Error('the sample has no plan');
  await app.call('savePlanSection', { planId: copy.id, version: copy.version, section: 'where', value: plan.draft.where });
  const overlap = async (): Promise<string | undefined> => (await runToEnd(app, ['plans-do-not-overlap'])).results[0]?.outcome;
  expect(await overlap()).toBe('failed');
  const { id } = await app.call('startRun', { planId: copy.id });
  expect(await setState(copy.id, 'archived')).toMatchObject({ state: 'archived', latest: { status: 'aborted' } });
  expect((await app.call('readRun', { runId: id })).status).toBe('aborted');
  expect(await overlap()).toBe('notApplicable');
  const selfCheck = (): Promise<unknown> => app.host.invoke('selfCheck', {}, identities.syncUser, 'readiness-self-check-page');
  await setState('plan-1', 'archived');
  expect(await selfCheck()).toEqual({ ok: true, value: { named: false } });
  await setState('plan-1', 'active');
  expect(await selfCheck()).toMatchObject({ value: { named: true } });
});

it('a deleted plan can be looked at and brought back for a week, and nothing else', async () => {
  const { app } = sample;
  const { id: planId, version } = await app.call('createPlan', { copyOf: 'plan-1', name: 'By mistake' });
  const deleted = await setState(planId, 'deleted');
  expect(deleted?.state).toBe('deleted');
  expect(Math.round((Date.parse(deleted?.goneAt ?? '') - Date.now()) / 1000)).toBe(week / 1000);
  expect(await setState(planId, 'deleted')).toMatchObject({ goneAt: deleted?.goneAt });
  expect((await app.call('overview', { planId })).plan).toMatchObject({ state: 'deleted', goneAt: deleted?.goneAt });
  const calls = [
    app.call('startRun', { planId }),
    app.call('savePlanSection', { planId, version: version + 2, section: 'travels', value: { carries: [] } }),
    app.call('createPlan', { copyOf: planId }),
  ];
  for (const call of calls) expect(await problemOf(call)).toEqual({ code: 'not-found' });
  const back = await setState(planId, 'active');
  expect(back).toMatchObject({ state: 'active', name: 'By mistake' });
  expect(back).not.toHaveProperty('goneAt');
});

it('a deleted plan is gone after a week, with all that was kept for it, and its number is not used again', async () => {
  const { app, identities } = sample;
  const { id: planId, version } = await app.call('createPlan', { copyOf: 'plan-1' });
  const where = (await app.call('overview', { planId: 'plan-1' })).plan?.draft.where;
  if (!where) throw new Error('the sample has no plan');
  await app.call('savePlanSection', { planId, version, section: 'where', value: where });
  await app.host.invoke('lookAtMyself', {}, identities.syncUser, 'readiness-self-check-page');
  const { id: runId } = await app.call('startRun', { planId, only: ['jira-allowlist'] });
  await setState(planId, 'deleted');
  const kept = new RegExp(`${planId}|${runId}`);
  expect(app.host.store.inTheClear()).toMatch(kept);
  jest.useFakeTimers({ now: Date.now() + week + 1, doNotFake: ['setTimeout', 'setInterval', 'setImmediate', 'nextTick', 'performance'] });
  // Gone is gone, whether or not somebody has looked at the list.
  expect(await problemOf(app.call('overview', { planId }))).toEqual({ code: 'not-found' });
  expect(await problemOf(app.call('setPlanState', { planId, state: 'active' }))).toEqual({ code: 'not-found' });
  expect((await app.call('plans', {})).plans.map(({ id }) => id)).not.toContain(planId);
  expect(app.host.store.inTheClear()).not.toMatch(kept);
  expect(await problemOf(app.call('readRun', { runId }))).toEqual({ code: 'not-found' });
  expect((await app.call('createPlan', {})).id).not.toBe(planId);
});

it('the connection is removed with its secret, and plans and runs stay', async () => {
  const { app, aqua } = sample;
  const before = (await app.call('plans', {})).plans.length;
  const list = await app.call('disconnect', {});
  expect(list).not.toHaveProperty('connection');
  expect(list.plans).toHaveLength(before);
  expect(await app.call('overview', { planId: 'plan-1' })).not.toHaveProperty('connection');
  const secret = (): unknown => app.host.store.handle('/api/v1/secret/get', { key: 'aqua-log-in' });
  expect(secret).toThrow('There is no such key.');
  const asked = aqua.requests.length;
  const run = await runToEnd(app, ['aqua-reachable']);
  expect(run.results).toMatchObject([{ outcome: 'unavailable', findings: [{ args: { reason: 'aqua-not-connected' } }] }]);
  expect(aqua.requests).toHaveLength(asked);
  expect(await app.call('disconnect', {})).toEqual(await app.call('plans', {}));
});

it.each<[keyof Definitions, object]>([
  ['plans', {}],
  ['createPlan', {}],
  ['renamePlan', { planId: 'plan-1', name: 'x' }],
  ['setPlanState', { planId: 'plan-1', state: 'deleted' }],
  ['disconnect', {}],
  ['runHistory', { planId: 'plan-1' }],
  ['mendingSteps', { runId: '0b8f6c1e-2f4b-4c57-9f0c-0d3c1c0f5b11' }],
  ['waive', { planId: 'plan-1', check: 'users-matched', reason: 'x' }],
  ['withdrawWaiver', { planId: 'plan-1', check: 'users-matched' }],
])('%s is refused to somebody who does not administer Jira, and takes nothing but what it is made for', async (name, payload) => {
  const { app, identities, systems } = sample;
  const before = app.host.store.inTheClear();
  expect(await app.host.invoke(name, payload, identities.member)).toEqual({ ok: false, problem: { code: 'not-an-admin' } });
  const wrong = Object.keys(payload).length > 0 ? {} : 'nothing';
  expect(await app.host.invoke(name, wrong, systems.admin)).toMatchObject(
    name === 'createPlan' || wrong === 'nothing' ? { ok: false } : { problem: { code: 'invalid-input' } },
  );
  expect(app.host.store.inTheClear()).toBe(before);
});
