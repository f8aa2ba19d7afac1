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
const ofSide = (side: 'jira' | 'aqua', finding: Finding): Finding => ({ ...finding, side });
const openFinding = (finding: Finding): Finding => ({ ...finding, outcome: 'unavailable' });

function oneWay(items: number, failing: number, atLeast = false): { items: number; failing: number; atLeast: boolean } {
  return { items, failing, atLeast };
}

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

it('leaves out what harms in silence beside other failures of its row: it is transferred', async () => {
  const asked: string[] = [];
  const silent = [
    { ...failing(42, 'priority in (1, 2)'), effect: 'silent' as const },
    { ...ofSide('aqua', failing(30)), effect: 'silent' as const },
  ];
  const results = [inScope(1805, 63), row('priorities-mapped', { findings: [failing(9, 'priority = 3'), ...silent] })];
  expect(await impactOf(results, plan, counting(asked))).toEqual({ toAqua: oneWay(1805, 738), toJira: oneWay(63, 0) });
  expect(asked).toEqual([`${scope} AND ((priority = 3))`]);
});

it('takes the largest group of aqua for the least that fails', async () => {
  const one = [inScope(1805, 63), row('users-active', { findings: [ofSide('aqua', failing(40))] })];
  const two = [...one, row('users-matched', { findings: [ofSide('aqua', failing(12))] })];
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

it.each<[string, Finding[], ReturnType<typeof oneWay>, ReturnType<typeof oneWay>]>([
  ['in Jira, the only one', [ofSide('jira', failing(900))], oneWay(1805, 900), oneWay(63, 0)],
  ['in Jira, beside others', [ofSide('jira', failing(900)), failing(9, 'a = 1')], oneWay(1805, 900, true), oneWay(63, 0)],
  ['in Jira, fewer than the clauses find', [ofSide('jira', failing(4)), failing(9, 'a = 1')], oneWay(1805, 738, true), oneWay(63, 0)],
  ['in aqua', [ofSide('aqua', failing(9))], oneWay(1805, 0), oneWay(63, 9)],
  ['nobody knows where', [failing(40)], oneWay(1805, 0, true), oneWay(63, 0, true)],
  ['on both sides, Jira’s by a clause', [{ ...failing(40, 'a = 1'), inAqua: 9 }], oneWay(1805, 738), oneWay(63, 9)],
  ['on both sides, without a clause', [{ ...failing(40), inAqua: 9 }], oneWay(1805, 31), oneWay(63, 9)],
])('takes items for those of the side that the finding tells: %s', async (_name, findings, toAqua, toJira) => {
  expect(await impactOf([inScope(1805, 63), row('users-matched', { findings })], plan, counting())).toEqual({ toAqua, toJira });
});

describe('items of which it could not be told', () => {
  /** A Jira that counts more, the more clauses it is asked about. */
  const byClauses = (asked: string[] = []): ReturnType<typeof jiraAnswering> =>
    jiraAnswering(
      on(issueCount, ({ jql }) => {
        asked.push(jql);
        return { count: 100 * (jql.split(' OR ').length + 1) };
      }),
    );

  it('are counted together with those that fail, which are then taken off', async () => {
    const asked: string[] = [];
    const results = [
      inScope(1805, 63),
      row('resolutions-mapped', { findings: [failing(200, 'resolution = 3')] }),
      row('users-have-email', { outcome: 'unavailable', findings: [openFinding(failing(150, 'reporter = a'))] }),
      row('users-matched', { findings: [failing(200, 'resolution = 3'), openFinding(failing(150, 'reporter = a'))] }),
    ];
    expect((await impactOf(results, plan, byClauses(asked)))?.toAqua).toEqual({ items: 1805, failing: 200, atLeast: false, unseen: 100 });
    expect(asked).toEqual([`${scope} AND ((resolution = 3))`, `${scope} AND ((resolution = 3) OR (reporter = a))`]);
  });

  it('are none where a person answered, also in rows that fail by something else', async () => {
    const asked: string[] = [];
    const confirmation = { question: 'hidden-addresses', answer: 'yes', by: 'somebody', at: '2026-11-23T10:00:00Z' } as const;
    const open = [openFinding(failing(150, 'reporter = a'))];
    const results = [
      inScope(1805),
      row('users-have-email', { outcome: 'unavailable', findings: open, question: 'hidden-addresses', confirmation }),
      row('users-matched', { findings: [failing(200, 'resolution = 3'), ...open], question: 'hidden-addresses' }),
    ];
    expect((await impactOf(results, plan, byClauses(asked)))?.toAqua).toEqual({ items: 1805, failing: 200, atLeast: false });
    expect(asked).toHaveLength(1);
  });

  it('make every number the least where a row that tells of items saw nothing at all, unless all of them fail or somebody settled it', async () => {
    const blind = openFinding({ code: 'could-not-look', outcome: 'unavailable', args: { reason: 'aqua-unreachable' } });
    const notSeen = row('statuses-mapped', { outcome: 'unavailable', findings: [blind] });
    const failed = row('resolutions-mapped', { findings: [failing(200, 'resolution = 3')] });
    const toAqua = async (...rows: CheckResult[]) => (await impactOf([inScope(1805), ...rows], plan, byClauses([])))?.toAqua;
    expect(await toAqua(failed, notSeen)).toEqual({ items: 1805, failing: 200, atLeast: true });
    expect(await toAqua(notSeen)).toEqual({ items: 1805, failing: 0, atLeast: true });
    expect(await toAqua(failed, { ...notSeen, effect: 'risk' })).toEqual({ items: 1805, failing: 200, atLeast: false });
    const confirmation = { question: 'statuses-mapped', answer: 'yes', by: 'somebody', at: '2026-11-23T10:00:00Z' } as const;
    expect(await toAqua(failed, { ...notSeen, question: 'statuses-mapped', confirmation })).toMatchObject({ atLeast: false });
    expect((await impactOf([inScope(200), failed, notSeen], plan, byClauses([])))?.toAqua).toMatchObject({ failing: 200, atLeast: false });
  });

  it('are not asked for where nothing is open, or everything fails', async () => {
    const asked: string[] = [];
    const risks = row('statuses-mapped', { effect: 'risk', outcome: 'unavailable', findings: [openFinding(failing(7, 'status = 7'))] });
    expect((await impactOf([inScope(1805), risks], plan, byClauses(asked)))?.toAqua).toEqual(oneWay(1805, 0));
    const all = row('users-matched', { findings: [failing(200, 'a = 1'), openFinding(failing(9, 'b = 1'))] });
    expect((await impactOf([inScope(200), all], plan, byClauses(asked)))?.toAqua).toEqual(oneWay(200, 200));
    expect(asked).toHaveLength(1);
  });

  it('are the largest group where no clause finds them, as far as they do not fail', async () => {
    const findings = [
      ofSide('jira', openFinding(failing(300))),
      ofSide('aqua', failing(50)),
      ofSide('aqua', openFinding(failing(30))),
      ofSide('aqua', openFinding(failing(5))),
    ];
    expect(await impactOf([inScope(1805, 63), row('users-matched', { findings })], plan, counting())).toEqual({
      toAqua: { ...oneWay(1805, 0), unseen: 300 },
      toJira: { ...oneWay(63, 50), unseen: 13 },
    });
  });
});

it('is not known where nobody counted what is in scope', async () => {
  expect(await impactOf([row('users-matched', { findings: [failing(9)] })], plan, counting())).toBeUndefined();
});
