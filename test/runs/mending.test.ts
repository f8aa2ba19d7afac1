import { issueCount } from '../../src/clients/jira/operations/issues';
import { Unavailable } from '../../src/checklist/model/unavailable';
import type { CheckResult, Finding } from '../../src/contract';
import { mendingOrder } from '../../src/report/mending-order';
import { countedSteps } from '../../src/runs/mending';
import { jiraAnswering, on } from '../support/absent-jira';
import { plan } from '../support/plan';

const row = (check: CheckResult['check'], effect: CheckResult['effect'], ...findings: Finding[]): CheckResult => ({
  check,
  section: 'values',
  effect,
  outcome: 'failed',
  findings,
  at: '2026-11-23T10:00:00Z',
});
const failing = (items?: number, where: Pick<Finding, 'clause' | 'side'> = {}): Finding => ({
  code: 'x',
  outcome: 'failed',
  args: {},
  ...(items === undefined ? {} : { items }),
  ...where,
});
const inAqua = { side: 'aqua' } as const;

/** A Jira that counts a hundred items for each clause in the question, and what it was asked. */
function counting(asked: string[] = []): ReturnType<typeof jiraAnswering> {
  return jiraAnswering(
    on(issueCount, ({ jql }) => {
      asked.push(jql);
      return { count: (jql.match(/field\d* = /g) ?? []).length * 100 };
    }),
  );
}

describe('the order in which to mend', () => {
  it('begins with what stops everything, then what hits most items, then silent harm', () => {
    const results = [
      row('jira-sync-user-email', 'silent', failing(900)),
      row('users-matched', 'items', failing(5), { ...failing(70), outcome: 'warning' }, failing(40)),
      row('aqua-required-fields', 'stops', failing()),
      row('statuses-mapped', 'items', failing(12)),
    ];
    expect(mendingOrder(results).map(({ result, place, finding }) => [result.check, place, finding.items])).toEqual([
      ['aqua-required-fields', 0, undefined],
      ['users-matched', 0, 40],
      ['statuses-mapped', 0, 12],
      ['users-matched', 1, 5],
      ['jira-sync-user-email', 0, 900],
    ]);
  });

  it('puts silent harm last, also that of a row which fails by something else', () => {
    const results = [
      row('priorities-mapped', 'items', { ...failing(42), effect: 'silent' }, failing(9)),
      row('statuses-mapped', 'items', failing(12)),
    ];
    expect(mendingOrder(results).map(({ result, group, finding }) => [result.check, group, finding.items])).toEqual([
      ['statuses-mapped', 'items', 12],
      ['priorities-mapped', 'items', 9],
      ['priorities-mapped', 'silent', 42],
    ]);
  });

  it('leaves out what somebody waived', () => {
    const waiver = { check: 'users-matched', by: 'acc', at: '', reason: 'r' };
    expect(mendingOrder([{ ...row('users-matched', 'items', failing(5)), waiver }])).toEqual([]);
  });
});

describe('what remains after each step', () => {
  const results = [
    row('aqua-required-fields', 'stops', failing()),
    row('aqua-reaches-jira', 'stops', failing()),
    row('resolutions-mapped', 'items', failing(300, { clause: 'field1 = 1' })),
    row('users-matched', 'items', failing(40, { clause: 'field2 = 1' }), failing(20, inAqua)),
    row('jira-sync-user-email', 'silent', failing(900, { clause: 'field3 = 1' })),
  ];

  it('is all but what still fails, from the last thing on that stops everything', async () => {
    const asked: string[] = [];
    const { steps, complete } = await countedSteps(mendingOrder(results), { toAqua: 1000, toJira: 63 }, plan, counting(asked));
    expect(steps).toEqual([
      { check: 'aqua-required-fields', finding: 0 },
      { check: 'aqua-reaches-jira', finding: 0, toAqua: 800, toJira: 43 },
      { check: 'resolutions-mapped', finding: 0, toAqua: 900 },
      { check: 'users-matched', finding: 0, toAqua: 1000 },
      { check: 'users-matched', finding: 1, toJira: 63 },
      { check: 'jira-sync-user-email', finding: 0 },
    ]);
    expect([complete, asked.length]).toEqual([true, 2]);
  });

  it('is not told where what still fails cannot be counted exactly', async () => {
    const open = [...results, row('users-active', 'items', failing(10, inAqua), failing(7, { side: 'jira' }))];
    const { steps } = await countedSteps(mendingOrder(open), { toAqua: 1000, toJira: 63 }, plan, counting());
    expect(steps[1]).toEqual({ check: 'aqua-reaches-jira', finding: 0 });
    expect(steps.slice(2).map(({ toAqua, toJira }) => [toAqua, toJira])).toEqual([
      [undefined, undefined],
      [993, undefined],
      [undefined, 53],
      [undefined, 63],
      [1000, undefined],
      [undefined, undefined],
    ]);
  });

  it('asks a dozen questions at most', async () => {
    const many = Array.from({ length: 30 }, (_, index) => failing(100 - index, { clause: `field${index} = 1` }));
    const asked: string[] = [];
    const { steps, complete } = await countedSteps(
      mendingOrder([row('users-matched', 'items', ...many)]),
      { toAqua: 5000 },
      plan,
      counting(asked),
    );
    expect([asked.length, complete]).toEqual([12, true]);
    expect(steps.filter(({ toAqua }) => toAqua !== undefined).map(({ finding }) => finding)).toEqual([
      ...Array.from({ length: 12 }, (_, index) => index),
      // Nothing is left to count after the last.
      29,
    ]);
  });

  it('is incomplete where Jira does not count', async () => {
    const silent = jiraAnswering(
      on(issueCount, () => {
        throw new Unavailable({ reason: 'jira-busy' });
      }),
    );
    const { steps, complete } = await countedSteps(mendingOrder(results), { toAqua: 1000 }, plan, silent);
    expect(complete).toBe(false);
    expect(steps[1]).toEqual({ check: 'aqua-reaches-jira', finding: 0 });
  });
});
