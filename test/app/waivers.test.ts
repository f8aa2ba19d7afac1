import { ProblemError, runToEnd } from '../../local/cli/app';
import { firstPlan } from '../../src/plans/plans';
import type { CheckResult, Definitions, Overview, Problem } from '../../src/contract';
import { sampleApp, type SampleApp } from '../support/sample-app';

let sample: SampleApp;
beforeAll(async () => {
  sample = await sampleApp('first-setup');
});
afterAll(() => sample.close());

const planId = firstPlan;
type Input = Omit<Parameters<Definitions['waive']>[0], 'planId'>;
const waive = (input: Input): Promise<Overview> => sample.app.call('waive', { planId, ...input });
const problemOf = (call: Promise<unknown>): Promise<Problem | undefined> =>
  call.then(
    () => undefined,
    (error: unknown) => (error instanceof ProblemError ? error.problem : undefined),
  );
const rowOf = ({ run }: Overview, check: CheckResult['check']): CheckResult | undefined => run?.results.find((row) => row.check === check);
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const refusing = (path: string, message: string): Problem => ({ code: 'invalid-input', fields: [{ path, message }] });

it('nothing is waived before a run, nor what does not fail in the latest, nor until a time that has passed', async () => {
  expect(await problemOf(waive({ check: 'users-matched', reason: 'x' }))).toEqual(refusing('check', 'notJudged'));
  await runToEnd(sample.app);
  expect(await problemOf(waive({ check: 'aqua-reachable', reason: 'x' }))).toEqual(refusing('check', 'didNotFail'));
  expect(await problemOf(waive({ check: 'users-matched', reason: 'x', until: inDays(-1) }))).toEqual(refusing('until', 'hasPassed'));
  expect(await problemOf(waive({ check: 'users-matched', reason: ' ' }))).toMatchObject({
    code: 'invalid-input',
    fields: [{ path: 'reason' }],
  });
});

it('a waiver is kept with who, when and why, in place of an earlier one, and is taken back', async () => {
  const { admin } = sample.systems;
  const before = (await sample.app.call('overview', { planId })).run?.problems ?? 0;
  await waive({ check: 'users-matched', reason: 'at first' });
  const until = inDays(30);
  const after = await waive({ check: 'users-matched', reason: ' they leave in December ', until });
  const waiver = { check: 'users-matched', by: admin.accountId, reason: 'they leave in December', until };
  expect(rowOf(after, 'users-matched')).toMatchObject({ outcome: 'failed', waiver });
  // Domains of addresses, and accounts that are no people.
  expect(after.run?.problems).toBe(before - 2);
  expect(after.plan?.answers.waivers).toMatchObject([waiver]);
  expect((await sample.app.call('plans', {})).plans).toMatchObject([{ latest: { problems: before - 2 } }]);
  const back = await sample.app.call('withdrawWaiver', { planId, check: 'users-matched' });
  expect(back.run?.problems).toBe(before);
  expect(back.plan?.answers.waivers).toEqual([]);
});

it('an answer counts for 90 days, or until another time within a year', async () => {
  const answer = (until?: string): Promise<Overview> =>
    sample.app.call('answer', { planId, question: 'connection-tested', answer: 'yes', ...(until ? { until } : {}) });
  const endIn = ({ plan }: Overview): string | undefined =>
    plan?.answers.confirmations.find(({ question }) => question === 'connection-tested')?.until;
  const days = (Date.parse(endIn(await answer()) ?? '') - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBe(90);
  const [soon, late] = [inDays(7), inDays(365)];
  expect([endIn(await answer(soon)), endIn(await answer(late))]).toEqual([soon, late]);
  expect(await problemOf(answer(inDays(-1)))).toEqual(refusing('until', 'hasPassed'));
  expect(await problemOf(answer(inDays(400)))).toEqual(refusing('until', 'moreThanAYear'));
});
