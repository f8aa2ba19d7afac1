import { firstPlan } from '../../src/plans/plans';
import type { CheckId, CheckResult, Overview } from '../../src/contract';
import { runToEnd, sampleApp, type SampleApp } from '../support/sample-app';

let sample: SampleApp;
let runId: string;
beforeAll(async () => {
  sample = await sampleApp('first-setup');
  runId = (await runToEnd(sample.app)).id;
});
afterAll(() => sample.close());

/** Judges rows again and finds the row. */
async function judgedAgain(check: CheckId): Promise<CheckResult | undefined> {
  let run = await sample.app.call('recheck', { runId, checks: [check] });
  while (run.status === 'running') run = await sample.app.call('continueRun', { runId });
  return run.results.find((result) => result.check === check);
}

const decide = (kind: 'becomes' | 'mapped' | 'willBeAdded', of: { jiraValueId: string | null; aquaEntryId?: number }): Promise<Overview> =>
  sample.app.call('decide', { planId: firstPlan, decisions: [{ dimension: 'resolution', kind, ...of }] });

/** The resolution of 412 bugs that aqua lacks, and the entry that is similar. */
function wontDo({ run }: Overview): { jiraValueId: string; aquaEntryId: number } {
  const found = run?.results.find(({ check }) => check === 'resolutions-mapped')?.findings.find(({ code }) => code === 'missing');
  const [value, proposal] = [found?.args['value'], found?.args['proposal']] as [{ id: string }, { id: number }];
  return { jiraValueId: value.id, aquaEntryId: proposal.id };
}

it('a mapping that was decided turns the row, and taken back turns it again', async () => {
  const of = wontDo(await sample.app.call('overview', { planId: firstPlan }));
  const after = await decide('becomes', of);
  const kept = after.plan?.answers.decisions.find(({ jiraValueId }) => jiraValueId === of.jiraValueId);
  expect(kept).toMatchObject({ ...of, kind: 'becomes', by: sample.identities.admin.accountId });
  expect(Date.parse(kept?.at ?? '')).toBeGreaterThan(Date.now() - 60_000);
  expect(await judgedAgain('resolutions-mapped')).toMatchObject({ outcome: 'passed' });
  const { jiraValueId } = of;
  await sample.app.call('withdrawDecision', { planId: firstPlan, decision: { dimension: 'resolution', jiraValueId } });
  expect(await judgedAgain('resolutions-mapped')).toMatchObject({ outcome: 'failed' });
});

it('what will be added fails until it is there, and what SyncConfigurator maps passes by word', async () => {
  await decide('willBeAdded', { jiraValueId: null });
  expect((await judgedAgain('unresolved-mapped'))?.findings[0]).toMatchObject({ code: 'toBeAdded' });
  const after = await decide('mapped', { jiraValueId: null });
  expect(after.plan?.answers.decisions.filter(({ jiraValueId }) => jiraValueId === null)).toHaveLength(1);
  expect(await judgedAgain('unresolved-mapped')).toMatchObject({ outcome: 'passed' });
});

it('a name in place of an id is refused', async () => {
  await expect(decide('mapped', { jiraValueId: 'Won’t Do' })).rejects.toThrow(/name a value by its id|invalid-input/);
});
