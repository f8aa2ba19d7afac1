import { firstPlan } from '../../src/plans/plans';
import { runToEnd, sampleApp, type SampleApp } from '../support/sample-app';

/** Names of what a result tells, before the page has read it. */

let sample: SampleApp;
afterEach(() => sample.close());

const logIns = (): number => sample.aqua.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/api/token')).length;

it("are those of the only plan's latest run, by one log-in", async () => {
  sample = await sampleApp('first-setup');
  await runToEnd(sample.app);
  const before = logIns();
  const names = await sample.app.call('aquaNamesOfLatest', {});
  expect(logIns() - before).toBe(1);
  expect(names).toMatchObject({ 'aquaProject:12': 'Webshop Regression' });
  expect(Object.keys(names).filter((key) => key.startsWith('aquaUser:')).length).toBeGreaterThan(3);
  expect(names).toEqual(await sample.app.call('aquaNamesOfLatest', { planId: firstPlan }));
});

it('are null where aqua does not tell them, so that nobody asks again', async () => {
  sample = await sampleApp('ready');
  await runToEnd(sample.app);
  sample.aqua.interfere(({ path }) => (path.endsWith('/api/token') ? undefined : { status: 503 }));
  expect(await sample.app.call('aquaNamesOfLatest', {})).toMatchObject({ 'aquaProject:12': null });
});

it('are nobody’s where no plan is alone or none was checked, and nobody logs in for them', async () => {
  sample = await sampleApp('ready');
  const before = logIns();
  expect(await sample.app.call('aquaNamesOfLatest', {})).toEqual({});
  await sample.app.call('createPlan', {});
  expect(await sample.app.call('aquaNamesOfLatest', {})).toEqual({});
  expect(logIns()).toBe(before);
  await expect(sample.app.call('aquaNamesOfLatest', { planId: 'plan-99' })).rejects.toMatchObject({ problem: { code: 'not-found' } });
});
