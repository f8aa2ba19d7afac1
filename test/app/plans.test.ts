import { openApp, ProblemError, runToEnd, type App } from '../../local/cli/app';
import { firstPlan } from '../../src/plans/plans';
import type { Problem } from '../../src/contract';
import { sampleApp, type SampleApp } from '../support/sample-app';

let sample: SampleApp;
beforeAll(async () => {
  sample = await sampleApp('ready');
});
afterAll(() => sample.close());

/** A host of its own over the sample's systems: an app that has just been installed. */
const newApp = (): Promise<App> => openApp(sample.systems);
const problemOf = (call: Promise<unknown>): Promise<Problem | undefined> =>
  call.then(
    () => undefined,
    (error: unknown) => (error instanceof ProblemError ? error.problem : undefined),
  );
const idsOf = async (app: App): Promise<string[]> => (await app.call('plans', {})).plans.map(({ id }) => id);

describe('an app without plans', () => {
  it('has an empty list', async () => {
    expect(await (await newApp()).call('plans', {})).toEqual({ plans: [] });
  });

  it('knows no plan that nobody has made', async () => {
    const app = await newApp();
    const calls = [
      app.call('overview', { planId: firstPlan }),
      app.call('runHistory', { planId: firstPlan }),
      app.call('savePlanSection', { planId: firstPlan, version: 0, section: 'travels', value: { carries: [] } }),
      app.call('startRun', { planId: firstPlan }),
    ];
    for (const call of calls) expect(await problemOf(call)).toEqual({ code: 'not-found' });
    expect(await idsOf(app)).toEqual([]);
  });
});

describe('the runs of a plan', () => {
  it('stand in the list, with what has changed since the last good one', async () => {
    const { app, systems } = sample;
    const good = await runToEnd(app);
    expect(good.verdict).toBe('ready');
    const entry = async (): Promise<object | undefined> => (await app.call('plans', {})).plans.find(({ id }) => id === firstPlan);
    expect(await entry()).toMatchObject({
      latest: { id: good.id, verdict: 'ready', counts: good.counts, open: 0, startedBy: systems.admin.accountId },
      sinceGood: { at: good.finishedAt, changes: { failed: [], mended: [], changed: [] } },
    });
    const said = await app.call('answer', { planId: firstPlan, question: 'connection-tested', answer: 'no' });
    expect(said.run?.verdict).toBe('notReady');
    expect(await entry()).toMatchObject({
      latest: { id: good.id, verdict: 'notReady', problems: said.run?.problems },
      sinceGood: { at: good.finishedAt, changes: { failed: ['aqua-reaches-jira'] } },
    });
    await app.call('answer', { planId: firstPlan, question: 'connection-tested', answer: 'yes' });
  });

  it('are the last 20; each can be read, and none before them', async () => {
    const { app } = sample;
    const ids: string[] = [];
    for (let count = 1; count <= 22; count += 1) {
      const { id } = await app.call('startRun', { planId: firstPlan, only: ['jira-allowlist'] });
      ids.push(id);
      // One that is under way would be joined by the next.
      await app.call('cancelRun', { runId: id });
    }
    const history = await app.call('runHistory', { planId: firstPlan });
    expect(history.map(({ id }) => id)).toEqual(ids.slice(2).reverse());
    for (const { id } of history) expect((await app.call('readRun', { runId: id })).id).toBe(id);
    expect(await problemOf(app.call('readRun', { runId: ids[1] ?? '' }))).toEqual({ code: 'not-found' });
  });
});

describe('a plan that is made', () => {
  it('is empty, or a copy: the same accounts and settings, and the projects to be named', async () => {
    const { app } = sample;
    const source = (await app.call('overview', { planId: firstPlan })).plan;
    const { where, ...others } = source?.draft ?? {};
    const copy = await app.call('createPlan', { copyOf: firstPlan, name: ' Second shop ' });
    expect(copy).toMatchObject({ name: 'Second shop', state: 'active', missing: ['where'], draft: others, setUpVersion: 0 });
    expect(copy.answers).toEqual({ confirmations: [], decisions: [], waivers: [] });
    expect(copy.startWith).toEqual({ pairs: where?.pairs, closedItems: where?.closedItems });
    expect(await app.call('createPlan', {})).toMatchObject({ missing: ['where', 'who', 'travels', 'configurator'], draft: {} });
    expect((await app.call('plans', {})).plans).toMatchObject([
      { id: firstPlan, missing: [], where: { jiraProjectId: where?.jiraProjectId } },
      { id: 'plan-2', name: 'Second shop', missing: ['where'] },
      { id: 'plan-3' },
    ]);
  });

  it.each([true, false])('takes over decisions where the aqua project stays the same (%s)', async (same) => {
    const { app } = sample;
    const source = (await app.call('overview', { planId: firstPlan })).plan;
    const where = source?.draft.where;
    if (!where) throw new Error('the sample has no plan');
    const { id: planId, version } = await app.call('createPlan', { copyOf: firstPlan });
    const value = { ...where, jiraProjectId: '77', aquaProjectId: same ? where.aquaProjectId : where.aquaProjectId + 1 };
    const saved = await app.call('savePlanSection', { planId, version, section: 'where', value });
    expect(saved).not.toHaveProperty('startWith');
    expect(saved.answers.decisions).toEqual(same ? source.answers.decisions : []);
  });

  it('is one of 200 at most, and no copy of one that is not there', async () => {
    const app = await newApp();
    expect(await problemOf(app.call('createPlan', { copyOf: 'plan-9' }))).toEqual({ code: 'not-found' });
    for (let count = 1; count <= 200; count += 1) await app.call('createPlan', {});
    expect(await problemOf(app.call('createPlan', {}))).toMatchObject({ code: 'invalid-input', fields: [{ path: '' }] });
    const { store } = app.host;
    const handle = jest.spyOn(store, 'handle');
    expect(await idsOf(app)).toHaveLength(200);
    // The connection, the number of plans, and ten sheets of them.
    expect(handle.mock.calls.length).toBeLessThanOrEqual(15);
  });
});

it('tells of somebody else who saved in between what stands there now', async () => {
  const { app } = sample;
  const plan = await app.call('createPlan', { name: 'Two people' });
  const save = (things: ('comments' | 'links')[]): Promise<unknown> =>
    app.call('savePlanSection', { planId: plan.id, version: plan.version, section: 'travels', value: { carries: things } });
  await save(['comments']);
  expect(await problemOf(save(['links']))).toMatchObject({
    code: 'conflict',
    plan: { id: plan.id, version: plan.version + 1, draft: { travels: { carries: ['comments'] } } },
  });
});

it('goes on with plans of the version before, which had no list', async () => {
  const app = await newApp();
  const { plan } = await sample.app.call('overview', { planId: firstPlan });
  const value = { version: 5, body: { draft: plan?.draft, answers: plan?.answers, setUpVersion: 4 } };
  app.host.store.handle('/api/v1/entity/set', { entityName: 'plan', key: firstPlan, value });
  const { id } = await app.call('startRun', { planId: firstPlan, only: ['jira-allowlist'] });
  for (const key of [firstPlan]) app.host.store.handle('/api/v1/entity/delete', { entityName: 'history', key });
  app.host.store.handle('/api/v1/entity/delete', { entityName: 'plan-list', key: 'sheet-1' });
  expect((await app.call('plans', {})).plans).toMatchObject([
    { id: firstPlan, state: 'active', missing: [], setUpVersion: 4, latest: { id, status: 'running' } },
  ]);
  expect((await app.call('createPlan', {})).id).toBe('plan-2');
  expect(await idsOf(app)).toEqual([firstPlan, 'plan-2']);
});
