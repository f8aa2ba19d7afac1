import { firstPlan } from '../../src/plans/plans';
import { refKey, refsOf } from '../../src/checklist/model/refs';
import type { CheckResult, Overview } from '../../src/contract';
import { runToEnd, sampleApp, type SampleApp } from '../support/sample-app';

let sample: SampleApp;
beforeAll(async () => {
  sample = await sampleApp('ready', undefined, {
    alter: ({ scenario }) => {
      const { answers } = scenario.planFile;
      answers.confirmations = answers.confirmations.filter(({ question }) => question !== 'hidden-addresses');
    },
  });
  await runToEnd(sample.app);
});
afterAll(() => sample.close());

const rowOf = ({ run }: Overview, check: CheckResult['check']): CheckResult | undefined => run?.results.find((row) => row.check === check);

/** Whom the open findings of a row name, as keys. */
function askedIn(row: CheckResult | undefined): string[] {
  const open = row?.findings.filter(({ outcome }) => outcome === 'unavailable') ?? [];
  return refsOf(open).map(refKey);
}

it('an answer is kept for whom the latest run asked, and settles the rows', async () => {
  const before = await sample.app.call('overview', { planId: firstPlan });
  const asked = askedIn(rowOf(before, 'users-have-email'));
  expect([before.run?.verdict, asked.length > 1]).toEqual(['undecided', true]);
  const after = await sample.app.call('answer', { planId: firstPlan, question: 'hidden-addresses', answer: 'yes' });
  const kept = after.plan?.answers.confirmations.find(({ question }) => question === 'hidden-addresses');
  expect(kept?.subjects).toEqual(expect.arrayContaining(asked));
  expect(after.run?.verdict).toBe('ready');
});

it('a no that names one of them fails for that one, and settles the others', async () => {
  await sample.app.call('withdrawAnswer', { planId: firstPlan, question: 'hidden-addresses' });
  const [one = '', ...others] = askedIn(rowOf(await sample.app.call('overview', { planId: firstPlan }), 'users-have-email'));
  const after = await sample.app.call('answer', { planId: firstPlan, question: 'hidden-addresses', answer: 'no', differs: [one] });
  const row = rowOf(after, 'users-have-email');
  expect(row?.findings[0]).toEqual({
    code: 'answered-no',
    outcome: 'failed',
    args: { differs: [{ ref: 'jiraUser', id: one.slice('jiraUser:'.length) }] },
  });
  expect([others.length > 0, askedIn(row), after.run?.verdict]).toEqual([true, [], 'notReady']);
});
