import { checks } from '../../src/checks';
import { sections } from '../../src/checklist/model/vocabulary';
import { type QuestionId } from '../../src/checks/questions';
import { sharedQuestions } from '../../src/checklist/model/questions';
import type { CheckResult, Finding, Run } from '../../src/contract';
import { describeResult, groupOf, questionWords, verdictMeaning, verdictSentence } from '../../src/wording/describe';
import { en } from '../../src/wording/en';
import { refsOf } from '../../src/checklist/model/refs';
import { makeSay } from '../../src/wording/say';
import { checkSections, sectionsInOrder } from '../../src/wording/sections';

const say = makeSay({
  words: en,
  names: {
    'jiraResolution:10001': "Won't Do",
    'jiraIssueType:10004': 'Bug',
    'jiraIssueType:10099': 'Fehler',
    'aquaProject:71': 'Webshop Regression',
    'aquaEntry:71:Defect:Resolution:8': 'Abgelehnt',
    'jiraUser:sync': 'aqua Sync',
    'jiraUser:olaf': 'Olaf Krüger',
  },
  siteUrl: 'https://nordlicht.atlassian.net',
  aquaAddress: 'https://app.aqua-cloud.io/aquaWebNG',
  jiraProjectId: '10001',
});

function result(check: CheckResult['check'], ...findings: Finding[]): CheckResult {
  const [first] = findings;
  return { check, section: 'values', effect: 'items', outcome: first?.outcome ?? 'passed', findings, at: '2026-11-23T10:00:00Z' };
}
const missing = (issueType: string, items: number): Finding => ({
  code: 'missing',
  outcome: 'failed',
  items,
  args: {
    value: { ref: 'jiraResolution', id: '10001' },
    issueType: { ref: 'jiraIssueType', id: issueType },
    itemType: 'Defect',
    proposal: { ref: 'aquaEntry', projectId: 71, itemType: 'Defect', fieldId: 'Resolution', id: 8 },
    project: { ref: 'aquaProject', id: 71 },
  },
});

describe('a row’s title', () => {
  it.each<[string, CheckResult, string]>([
    [
      'names the effect and the number of items',
      result('resolutions-mapped', missing('10004', 412)),
      "412 bugs use the resolution “Won't Do”, which aqua lacks",
    ],
    [
      'uses the site’s own word for a type that English does not know',
      result('resolutions-mapped', missing('10099', 1412)),
      "1,412 work items of type “Fehler” use the resolution “Won't Do”, which aqua lacks",
    ],
    [
      'says how many more there are',
      result('resolutions-mapped', missing('10004', 12), missing('10004', 412)),
      "412 bugs use the resolution “Won't Do”, which aqua lacks; 1 more in this row",
    ],
    ['is the name of the check when all is well', result('resolutions-mapped'), 'Every resolution in use has a counterpart'],
    [
      'names the one person whom it is about',
      result('users-active', {
        code: 'deactivatedInAqua',
        outcome: 'failed',
        items: 7,
        args: { people: [{ jira: { ref: 'jiraUser', id: 'olaf' }, aqua: { ref: 'aquaUser', id: 4 } }] },
      }),
      '7 work items name Olaf Krüger, whose aqua user is deactivated',
    ],
    [
      'accuses nobody where no app can see it',
      result('sync-configurator-installed', { code: 'asked', outcome: 'unconfirmed', args: {} }),
      'No app can see whether SyncConfigurator is installed',
    ],
    [
      'names the permission and what is lost',
      result('jira-sync-user-permissions', {
        code: 'denied',
        outcome: 'failed',
        args: { user: { ref: 'jiraUser', id: 'sync' }, permission: 'MODIFY_REPORTER', purpose: 'reporter', teamManaged: false },
      }),
      'aqua Sync lacks “Modify reporter”, so Jira refuses items whose reporter comes from aqua',
    ],
  ])('%s', (_name, one, title) => {
    expect(describeResult(one, say).title).toBe(title);
  });
});

it('tells who mends a row, how, and with links into both systems', () => {
  const row = describeResult(result('resolutions-mapped', missing('10004', 412)), say);
  expect(row.owner).toBe('aquaAdmin');
  expect(row.findings[0]).toMatchObject({
    expected: "An aqua value called “Won't Do”, or a decision for another one",
    found: 'No such value; “Abgelehnt” is similar',
  });
  expect(row.findings[0]?.remedy?.steps.map((step) => step.link?.href)).toContain('https://app.aqua-cloud.io/aquaWebNG');
});

it('shows a thing by its id until its name is known', () => {
  const nameless = makeSay({ words: en, names: {}, siteUrl: '' });
  expect(describeResult(result('resolutions-mapped', missing('10004', 1)), nameless).title).toContain('“resolution 10001”');
});

it('says why it could not look, and what to do next', () => {
  const row = describeResult(
    result('aqua-sync-user-active', { code: 'could-not-look', outcome: 'unavailable', args: { reason: 'aqua-wrong-credentials' } }),
    say,
  );
  expect(row.title).toBe('Could not look: aqua’s sync user is active');
  expect(row.findings[0]?.found).toBe(
    'aqua refused user name or password: one of them is wrong, the password has expired, or the account is locked',
  );
  expect(row.findings[0]?.remedy?.steps[0]?.text).toContain('name@tenant');
});

it('survives a finding of an older version', () => {
  expect(describeResult(result('resolutions-mapped', { code: 'gone', outcome: 'failed', args: {} }), say).title).toContain('older version');
});

it('has words for every question that a check can raise', () => {
  const asked: QuestionId[] = [
    ...sharedQuestions,
    ...checks.filter((check) => check.effect !== 'sight' && !check.question).map((check) => check.id),
  ];
  for (const question of asked) expect(questionWords(en, question)?.ask).toMatch(/\?$/);
});

it('lets only what is about our sight go without a question', () => {
  for (const check of checks) expect([check.id, en.checklist[check.id].question === 'none']).toEqual([check.id, check.effect === 'sight']);
});

describe('the verdict as a sentence', () => {
  const run = (more: Partial<Run>): Run => ({
    id: 'r',
    plan: 'p',
    planVersion: 1,
    status: 'finished',
    verdict: 'ready',
    startedAt: '',
    counts: { failed: 0, unavailable: 0, unconfirmed: 0, warning: 0, advice: 0, passed: 0, notApplicable: 0 },
    problems: 0,
    problemsOfFirstLoad: 0,
    results: [],
    pending: [],
    cost: { jiraRequests: 0, jiraPoints: 0, aquaRequests: 0, steps: 0, wallMs: 0 },
    ...more,
  });
  const open = { ...result('aqua-reaches-jira', { code: 'asked', outcome: 'unconfirmed' as const, args: {} }), effect: 'stops' as const };

  it.each<[string, Partial<Run>]>([
    ['Not ready: 13 problems, 9 already affect existing items', { verdict: 'notReady', problems: 13, problemsOfFirstLoad: 9 }],
    ['Not ready: 1 problem, 1 already affects existing items', { verdict: 'notReady', problems: 1, problemsOfFirstLoad: 1 }],
    ['Undecided: nothing failed, but 1 row is open', { verdict: 'undecided', results: [open] }],
    ['Ready', {}],
    ['Ready, 3 risks', { counts: { ...run({}).counts, warning: 3 } }],
    ['Ready with 1 waiver', { verdict: 'readyWithWaivers', results: [{ ...open, waiver: { check: 'x', by: 'a', at: '', reason: 'r' } }] }],
  ])('%s', (sentence, more) => {
    expect(verdictSentence(run(more), say)).toBe(sentence);
  });

  const answered = { ...open, confirmation: { question: 'connection-tested', answer: 'yes' as const, by: 'a', at: '' } };
  it.each<[string | undefined, Partial<Run>]>([
    [undefined, { verdict: 'notReady', results: [open] }],
    ['Answer the questions below, or let somebody look at what could not be seen.', { verdict: 'undecided', results: [open] }],
    [undefined, { verdict: 'undecided', results: [] }],
    ['Nothing that was looked at would make the synchronisation fail.', { verdict: 'ready', results: [] }],
    [
      'Nothing that was looked at would make the synchronisation fail. 1 row rests on answers that people gave.',
      { verdict: 'ready', results: [answered] },
    ],
    [
      'Apart from what was waived, nothing that was looked at would make the synchronisation fail.',
      { verdict: 'readyWithWaivers', results: [] },
    ],
  ])('and says what it rests on: %s', (sentence, more) => {
    expect(verdictMeaning(run(more), say)).toBe(sentence);
  });
});

it.each<[string, Partial<CheckResult>]>([
  ['stops', { outcome: 'failed', effect: 'stops' }],
  ['items', { outcome: 'failed', effect: 'items' }],
  ['silent', { outcome: 'failed', effect: 'silent' }],
  ['question', { outcome: 'unconfirmed' }],
  ['unseen', { outcome: 'unavailable' }],
  ['risks', { outcome: 'warning' }],
  ['advice', { outcome: 'advice' }],
  ['waived', { outcome: 'failed', waiver: { check: 'x', by: 'a', at: '', reason: 'r' } }],
  ['passed', { outcome: 'unavailable', confirmation: { question: 'x', answer: 'yes', by: 'a', at: '' } }],
  ['passed', { outcome: 'passed' }],
])('a row stands in the group %s', (group, more) => {
  expect(groupOf({ ...result('users-matched'), ...more })).toBe(group);
});

it('collects each thing that findings refer to once', () => {
  expect(refsOf([missing('10004', 1), missing('10004', 2)]).map(({ ref }) => ref)).toEqual([
    'jiraResolution',
    'jiraIssueType',
    'aquaEntry',
    'aquaProject',
  ]);
});

it('knows the section of every check', () => {
  expect(checkSections).toEqual(Object.fromEntries(checks.map(({ id, section }) => [id, section])));
  expect(sectionsInOrder).toEqual(sections);
});
