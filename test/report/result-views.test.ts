import type { CheckResult, Finding, MendingStep } from '../../src/contract';
import { foundThings, transferAfter, transfersNow } from '../../src/report/first-things';
import { handOuts, handOutText, type HandOutWords } from '../../src/report/hand-out';
import { idleWaivers } from '../../src/report/idle-waivers';
import { csvLines } from '../../src/report/csv';
import { linesAsText } from '../../src/report/lines';
import { listsOf, listTable } from '../../src/report/lists';
import { peopleStanding, valuesStanding } from '../../src/report/pictures';
import type { DescribedRow } from '../../src/report/rows';
import { describeResult, groupOf } from '../../src/wording/describe';
import { missingResolution, result, saying } from './_run';

const say = saying();
const described = (...results: CheckResult[]): DescribedRow[] =>
  results.map((one) => ({ result: one, group: groupOf(one), row: describeResult(one, say) }));
const words: HandOutWords = {
  somebody: 'Somebody',
  subject: (who, count, plan) => `${who}: ${count} for ${plan}`,
  greeting: 'Hello,',
  lead: (plan) => `${plan} needs you.`,
  kinds: { mend: 'Mend', answer: 'Question', look: 'Look' },
  stopsEverything: 'stops all',
  also: 'Also:',
  thanks: 'Thanks.',
};
const ada = { ref: 'jiraUser', id: 'ada' } as const;
const people = (code: string, outcome: Finding['outcome'], ...ids: string[]): Finding => ({
  code,
  outcome,
  args: { users: ids.map((id) => ({ ref: 'jiraUser', id })) },
});

describe('what each thing brings', () => {
  const rows = described(
    result('resolutions-mapped', { findings: [missingResolution(12, '10002'), missingResolution(412)] }),
    result('sprints-mapped', { findings: [{ code: 'missing', outcome: 'failed', items: 27, args: missingResolution(1).args }] }),
  );
  const things = foundThings(rows, say);
  const step = (check: MendingStep['check'], finding: number, toAqua: number): MendingStep => ({ check, finding, toAqua });

  it('finds the step of each finding by its place among the failed ones of its row', () => {
    expect(things.map(({ findings }) => findings.map(({ check, place }) => [check, place]))).toEqual([
      [['resolutions-mapped', 0]],
      [['sprints-mapped', 0]],
      [['resolutions-mapped', 1]],
    ]);
    const steps = [step('resolutions-mapped', 0, 900), step('sprints-mapped', 0, 927), step('resolutions-mapped', 1, 939)];
    expect(transferAfter(things, steps)).toEqual([{ toAqua: 900 }, { toAqua: 927 }, { toAqua: 939 }]);
  });

  it('says nothing where no step tells of it', () => {
    expect(transferAfter(things, [])).toEqual([undefined, undefined, undefined]);
    expect(transferAfter(things, [step('sprints-mapped', 0, 927)])).toEqual([undefined, { toAqua: 927 }, undefined]);
  });

  it('counts what transfers now without what fails and what was not seen', () => {
    expect(transfersNow({ items: 100, failing: 30, atLeast: false, unseen: 20 })).toBe(50);
    expect(transfersNow({ items: 100, failing: 30, atLeast: false })).toBe(70);
  });
});

describe('handing out', () => {
  const rows = described(
    result('resolutions-mapped', { findings: [missingResolution(412)] }),
    result('jira-sync-user-language', {
      effect: 'risk',
      question: 'account-settings',
      findings: [{ code: 'hidden', outcome: 'unavailable', args: { user: ada } }],
    }),
    result('aqua-reachable', {
      effect: 'sight',
      findings: [{ code: 'could-not-look', outcome: 'unavailable', args: { reason: 'aqua-timeout' } }],
    }),
  );
  const out = handOuts(rows, say, words);
  const textFor = (who: string, format: 'mail' | 'chat' | 'ticket'): string =>
    out.filter((one) => one.who === who).map((one) => handOutText(one, format, 'SHOP ⇄ Regression', words))[0] ?? '';

  it('goes to whoever mends it, and to the holder of an account by name', () => {
    expect(out.map(({ who, entries }) => [who, entries.map(({ kind }) => kind)])).toEqual([
      ['aqua admin', ['mend', 'look']],
      [say.name(ada), ['answer']],
    ]);
  });

  it.each([
    ['mail', /^aqua admin: 2 for SHOP ⇄ Regression\n\nHello,\n\nSHOP ⇄ Regression needs you\.\n\n1\. 412 .*\n {3}.*: https:.*\n {3}1\.1 /],
    ['chat', /^aqua admin: 2 for SHOP ⇄ Regression\n1\. 412 .* https:\S+\n2\. Look: /],
    ['ticket', /^# aqua admin: 2 for SHOP ⇄ Regression\n\n.*\n\n- \[ \] \*\*412 .*\*\*\n {2}- \[.*\]\(https:.*\)\n {2}1\. /],
  ] as const)('reads as %s', (format, expected) => {
    expect(textFor('aqua admin', format)).toMatch(expected);
  });

  it('leaves out what can only be done on the page, and lets no name break out of its line', () => {
    expect(textFor('aqua admin', 'mail')).not.toContain('check this row again');
    const evil = saying('x\n# Heading');
    const [one] = handOuts(
      [result('resolutions-mapped', { findings: [missingResolution(1)] })].map((row) => ({
        result: row,
        group: groupOf(row),
        row: describeResult(row, evil),
      })),
      evil,
      words,
    );
    expect(one && handOutText(one, 'ticket', 'plan', words)).not.toContain('\n# Heading');
  });
});

describe('the list behind a number', () => {
  const pairs: Finding = {
    code: 'otherDomain',
    outcome: 'failed',
    args: {
      people: [
        { jira: { ref: 'jiraUser', id: 'jonas' }, aqua: { ref: 'aquaUser', id: 7 } },
        { jira: { ref: 'jiraUser', id: 'ada' }, aqua: { ref: 'aquaUser', id: 8 } },
        { jira: { ref: 'jiraUser', id: 'ada' }, aqua: { ref: 'aquaUser', id: 8 } },
      ],
      jiraDomain: 'a.example',
    },
  };

  it('has a column for each kind of thing, and each entry once', () => {
    const [list] = listsOf(pairs);
    expect(list).toMatchObject({ of: 'people', columns: ['jiraUser', 'aquaUser'] });
    expect(list && listTable(list, say).lines).toEqual([
      ['Jonas Ebeling', 'aqua user 7'],
      ['Jira account ada', 'aqua user 8'],
    ]);
  });

  it('is none where a finding names one thing or none', () => {
    expect(listsOf(missingResolution(3))).toEqual([]);
    expect(listsOf(people('hidden', 'unavailable', 'ada'))).toEqual([]);
  });

  it('goes out as a table that no spreadsheet takes for a formula', () => {
    const table = {
      head: ['Key', 'Summary'],
      lines: [
        ['A-1', '=1+1'],
        ['A-2', 'a, "b"'],
      ],
    };
    expect(csvLines([table.head, ...table.lines], ',')).toBe(`Key,Summary\r\nA-1,'=1+1\r\nA-2,"a, ""b"""\r\n`);
    expect(linesAsText([['Key'], ['a\tb']])).toBe('Key\na b');
  });
});

describe('pictures', () => {
  it('count each person once in a state, and tell the rows behind it', () => {
    const rows = described(
      result('users-matched', {
        section: 'users',
        findings: [
          people('missingInAqua', 'failed', 'ada', 'ben'),
          people('hidden', 'unavailable', 'cem'),
          { code: 'matched', outcome: 'passed', args: { jira: 16, aqua: 11, people: 19 } },
        ],
      }),
      result('users-have-email', { section: 'users', findings: [people('jiraHidden', 'unavailable', 'cem')] }),
    );
    expect(peopleStanding(rows)).toEqual([
      { state: 'matched', count: 19, checks: ['users-matched'] },
      { state: 'hidden', count: 1, checks: ['users-matched', 'users-have-email'] },
      { state: 'missing', count: 2, checks: ['users-matched'] },
    ]);
  });

  it('count the values of a dimension', () => {
    const mapped: Finding = { code: 'mapped', outcome: 'passed', args: { equal: 7, decided: 1, created: 0 } };
    const rows = described(result('resolutions-mapped', { findings: [missingResolution(4), mapped] }));
    expect(valuesStanding(rows, 'resolutions-mapped').map(({ state, count }) => [state, count])).toEqual([
      ['equal', 7],
      ['decided', 1],
      ['missing', 1],
    ]);
    expect(valuesStanding(rows, 'lists-mapped')).toEqual([]);
  });
});

describe('waivers that do nothing', () => {
  const now = new Date('2026-11-26T00:00:00Z');
  const waiver = { check: 'resolutions-mapped', by: 'jonas', at: '2026-08-01T00:00:00Z', reason: 'later' };
  const failed = result('resolutions-mapped', { findings: [missingResolution(4)] });
  const over = { ...waiver, until: '2026-11-01T00:00:00Z' };

  it.each([
    ['ran out while the row fails', over, failed, ['expired']],
    ['ran out at this very moment', { ...waiver, until: now.toISOString() }, failed, ['expired']],
    ['ends a second from now', { ...waiver, until: '2026-11-26T00:00:01Z' }, { ...failed, waiver }, []],
    ['stands on a row that does not fail', waiver, result('resolutions-mapped'), ['pointless']],
    ['was given for less than the row fails by', { ...waiver, effect: 'silent' as const }, failed, ['worse']],
    ['counts', waiver, { ...failed, waiver }, []],
    ['ran out, and nobody needs it', over, result('resolutions-mapped'), []],
    ['waits for a row that could not be looked at', waiver, result('resolutions-mapped', { outcome: 'unavailable' }), []],
  ])('%s', (_name, given, row, expected) => {
    expect(idleWaivers([given], described(row), now).map(({ why }) => why)).toEqual(expected);
  });
});
