import type { CheckResult, Finding } from '../../src/contract';
import { issueCount } from '../../src/clients/jira/operations/issues';
import { impactOf } from '../../src/runs/impact';
import { Unavailable } from '../../src/checklist/model/unavailable';
import { jiraAnswering, on } from '../support/absent-jira';
import { plan } from '../support/plan';

const scope = 'project = 10001 AND issuetype in (10004, 10002)';
const row = (check: CheckResult['check'], more: Partial<CheckResult>): CheckResult => ({
  check,
  section: 'values',
  effect: 'items',
  outcome: 'failed',
  findings: [],
  at: '2026-11-23T10:00:00Z',
  ...more,
});
const inScope = (toAqua?: number, toJira?: number): CheckResult =>
  row('items-in-scope', {
    effect: 'silent',
    outcome: 'passed',
    findings: [
      {
        code: 'counted',
        outcome: 'passed',
        args: { ...(toAqua === undefined ? {} : { toAqua }), ...(toJira === undefined ? {} : { toJira }) },
      },
    ],
  });
const failing = (items: number, clause?: string): Finding => ({
  code: 'x',
  outcome: 'failed',
  args: {},
  items,
  ...(clause ? { clause } : {}),
});

/** A Jira that counts 738 for whatever it is asked, and what it was asked. */
function counting(asked: string[] = []): ReturnType<typeof jiraAnswering> {
  return jiraAnswering(
    on(issueCount, ({ jql }) => {
      asked.push(jql);
      return { count: 738 };
    }),
  );
}

it('asks Jira once, for all clauses that failed, within what goes to aqua', async () => {
  const asked: string[] = [];
  const results = [
    inScope(1805, 63),
    row('resolutions-mapped', { findings: [failing(412, 'resolution = 3'), { ...failing(9, 'status = 1'), outcome: 'warning' }] }),
    row('users-matched', { findings: [failing(600, 'reporter = a'), failing(412, 'resolution = 3')] }),
    row('statuses-mapped', { outcome: 'warning', findings: [{ ...failing(7, 'status = 7'), outcome: 'warning' }] }),
    row('jira-sync-user-email', { effect: 'silent', findings: [failing(1805, 'project = 10001')] }),
  ];
  expect(await impactOf(results, plan, counting(asked))).toEqual({
    toAqua: { items: 1805, failing: 738, atLeast: false },
    toJira: { items: 63, failing: 0, atLeast: false },
  });
  expect(asked).toEqual([`${scope} AND ((reporter = a) OR (resolution = 3))`]);
});

it('takes the largest group of aqua for the least that fails', async () => {
  const one = [inScope(1805, 63), row('users-active', { findings: [failing(40)] })];
  const two = [...one, row('users-matched', { findings: [failing(12)] })];
  expect((await impactOf(one, plan, counting()))?.toJira).toEqual({ items: 63, failing: 40, atLeast: false });
  expect((await impactOf(two, plan, counting()))?.toJira).toEqual({ items: 63, failing: 40, atLeast: true });
});

it('says that everything stops beside what fails by itself', async () => {
  const asked: string[] = [];
  const results = [
    inScope(1805, 63),
    row('aqua-required-fields', { effect: 'stops' }),
    row('users-matched', { findings: [failing(9, 'x = 1')] }),
  ];
  expect(await impactOf(results, plan, counting(asked))).toEqual({
    toAqua: { items: 1805, failing: 738, atLeast: false },
    toJira: { items: 63, failing: 0, atLeast: false },
    stopped: true,
  });
  expect(asked).toEqual([`${scope} AND ((x = 1))`]);
});

it('leaves out clauses that are too long for one question, and says so', async () => {
  const asked: string[] = [];
  const long = `reporter in (${'x'.repeat(70_000)})`;
  const results = [inScope(1805), row('users-matched', { findings: [failing(600, long), failing(12, 'resolution = 3')] })];
  expect((await impactOf(results, plan, counting(asked)))?.toAqua).toEqual({ items: 1805, failing: 738, atLeast: true });
  expect(asked).toEqual([`${scope} AND ((resolution = 3))`]);
});

it('says the least where Jira does not count', async () => {
  const silent = jiraAnswering(
    on(issueCount, () => {
      throw new Unavailable({ reason: 'jira-busy' });
    }),
  );
  const results = [inScope(1805), row('users-matched', { findings: [failing(600, 'a = 1'), failing(12, 'b = 1')] })];
  expect((await impactOf(results, plan, silent))?.toAqua).toEqual({ items: 1805, failing: 600, atLeast: true });
});

it('is not known where nobody counted what is in scope', async () => {
  expect(await impactOf([row('users-matched', { findings: [failing(9)] })], plan, counting())).toBeUndefined();
});
