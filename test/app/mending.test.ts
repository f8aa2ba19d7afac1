import { runToEnd } from '../../local/cli/app';
import { firstPlan } from '../../src/plans/plans';
import type { MendingStep, Run } from '../../src/contract';
import { sampleApp, type SampleApp } from '../support/sample-app';

let sample: SampleApp;
let run: Run;
beforeAll(async () => {
  sample = await sampleApp('first-setup');
  run = await runToEnd(sample.app);
});
afterAll(() => sample.close());

const stepsOf = (runId = run.id): Promise<MendingStep[]> => sample.app.call('mendingSteps', { runId });
const counts = (): number => sample.jira.requests.filter(({ path }) => path.includes('approximate-count')).length;

it('what remains after each step is counted once and kept with the run, until other rows fail', async () => {
  const asked = counts();
  const steps = await stepsOf();
  const failed = run.results.filter(({ outcome, effect }) => outcome === 'failed' && effect !== 'sight');
  expect(new Set(steps.map(({ check }) => check))).toEqual(new Set(failed.map(({ check }) => check)));
  // What the head of the run says is left once nothing stops everything any more.
  const { toAqua } = run.impact ?? {};
  const lastStop = steps.findLast(({ check }) => failed.some((row) => row.check === check && row.effect === 'stops'));
  expect(lastStop?.toAqua).toBe((toAqua?.items ?? 0) - (toAqua?.failing ?? 0));
  const told = steps.flatMap(({ toAqua: items }) => items ?? []);
  expect(told.length).toBeGreaterThan(3);
  expect([...told].sort((a, b) => a - b)).toEqual(told);
  expect(counts() - asked).toBeLessThanOrEqual(12);
  expect(counts() - asked).toBeGreaterThan(3);

  const once = counts();
  expect(await stepsOf()).toEqual(steps);
  expect(counts()).toBe(once);

  const [first] = steps.filter((step) => step.toAqua !== undefined && step.check !== lastStop?.check);
  if (!first) throw new Error('nothing was counted');
  await sample.app.call('waive', { planId: firstPlan, check: first.check, reason: 'next year' });
  expect((await stepsOf()).map(({ check }) => check)).not.toContain(first.check);
  await sample.app.call('withdrawWaiver', { planId: firstPlan, check: first.check });
});

it('nothing is counted while rows are to be judged, and anew once they are', async () => {
  await stepsOf();
  await sample.app.call('recheck', { runId: run.id, checks: ['resolutions-mapped'] });
  await sample.app.call('continueRun', { runId: run.id });
  const asked = counts();
  await stepsOf();
  expect(counts()).toBeGreaterThan(asked);
  const { id } = await sample.app.call('startRun', { planId: firstPlan });
  expect(await stepsOf(id)).toEqual([]);
});
