import type { Problem, SelfCheckView, SelfShown, Unavailability, UnavailableReason } from '../../src/contract';
import { checks } from '../../src/checks';
import { checkIds } from '../../src/checks/ids';
import { de as aboutInGerman } from '../../src/checks/about-de';
import { en as aboutInEnglish } from '../../src/checks/about-en';
import { sharedQuestions } from '../../src/checklist/model/questions';
import { selfCheck as selfCheckInGerman } from '../../src/wording/de/self-check';
import { selfCheck as selfCheckInEnglish } from '../../src/wording/en/self-check';
import { languages } from '../../src/wording/language';
import { selfCheckItems } from '../../src/wording/self-check';
import type { QuestionWords, RemedyStep, Say, VerdictFigures } from '../../src/wording/words';
import { expectSaidAlike, expectWholeTexts, packs, sayIn } from '../support/each-language';

/**
 * What has to hold in each language. The findings themselves are compared wherever the table of a check makes one: test/support/test-check puts
 * each of them into every language with the arguments of that case.
 */
/** Words that come when somebody asks, apart from those of the rows. */
const explained = { en: aboutInEnglish, de: aboutInGerman };
const selfChecks = { en: selfCheckInEnglish, de: selfCheckInGerman };

const others = languages.filter((language) => language !== 'en');
const linksOf = (steps: readonly RemedyStep[]): unknown => steps.map(({ link }) => link?.href);

describe.each(languages)('the words of each check in %s', (language) => {
  const { checklist } = packs[language];

  it.each(checkIds)('%s: titles without a full stop, explanations with one', (id) => {
    const { name, why } = checklist[id];
    const { looksAt, cannotSee, mend } = explained[language][id];
    expectWholeTexts(language, [name, why, looksAt, cannotSee, mend]);
    expect(name).not.toMatch(/[.!?]$/);
    for (const text of [why, looksAt, cannotSee, mend]) expect(text).toMatch(/[.?!“”)]$/);
  });

  it.each(checkIds)('%s: has words for the same findings', (id) => {
    expect(Object.keys(checklist[id].findings).sort()).toEqual(Object.keys(packs.en.checklist[id].findings).sort());
  });
});

describe.each(languages)('the questions in %s', (language) => {
  const { checklist, sharedQuestions: shared } = packs[language];
  const asked = (question: QuestionWords, inEnglish: QuestionWords): void => {
    expectWholeTexts(language, question);
    expect(question.ask).toMatch(/\?$/);
    expect(linksOf(question.look)).toEqual(linksOf(inEnglish.look));
  };

  it.each(checkIds)('%s: asks the same, and looks in as many places', (id) => {
    const { question } = checklist[id];
    const inEnglish = packs.en.checklist[id].question;
    if (typeof question === 'string' || typeof inEnglish === 'string') expect(question).toBe(inEnglish);
    else asked(question, inEnglish);
  });

  it.each(sharedQuestions)('%s', (id) => asked(shared[id], packs.en.sharedQuestions[id]));
});

const unavailabilities: { [R in UnavailableReason]: Extract<Unavailability, { reason: R }> } = {
  'jira-forbidden': { reason: 'jira-forbidden' },
  'jira-log-in-refused': { reason: 'jira-log-in-refused' },
  'jira-ip-blocked': { reason: 'jira-ip-blocked' },
  'jira-not-found': { reason: 'jira-not-found' },
  'jira-unreachable': { reason: 'jira-unreachable' },
  'jira-busy': { reason: 'jira-busy' },
  'jira-quota-used': { reason: 'jira-quota-used', until: '2026-11-26T15:00:00.000Z' },
  'jira-fault': { reason: 'jira-fault' },
  'jira-not-jira': { reason: 'jira-not-jira' },
  'jira-too-large': { reason: 'jira-too-large' },
  'jira-broken-answer': { reason: 'jira-broken-answer' },
  'jira-refused-query': { reason: 'jira-refused-query' },
  'jira-unexpected-answer': { reason: 'jira-unexpected-answer', missing: 'values.0.id' },
  'jira-project-hidden': { reason: 'jira-project-hidden' },
  'jira-data-policy': { reason: 'jira-data-policy' },
  'jira-search-blind': { reason: 'jira-search-blind' },
  'jira-cannot-create': { reason: 'jira-cannot-create' },
  'jira-cannot-edit': { reason: 'jira-cannot-edit' },
  'jira-too-many-values': { reason: 'jira-too-many-values' },
  'jira-names-translated': { reason: 'jira-names-translated' },
  'aqua-not-connected': { reason: 'aqua-not-connected' },
  'aqua-unreachable': { reason: 'aqua-unreachable' },
  'aqua-unreachable-by-proxy': { reason: 'aqua-unreachable-by-proxy' },
  'aqua-not-aqua': { reason: 'aqua-not-aqua' },
  'aqua-wrong-credentials': { reason: 'aqua-wrong-credentials' },
  'aqua-not-licensed': { reason: 'aqua-not-licensed' },
  'aqua-not-permitted': { reason: 'aqua-not-permitted' },
  'aqua-not-found': { reason: 'aqua-not-found' },
  'aqua-egress-not-allowed': { reason: 'aqua-egress-not-allowed' },
  'aqua-timeout': { reason: 'aqua-timeout' },
  'aqua-busy': { reason: 'aqua-busy' },
  'aqua-fault': { reason: 'aqua-fault' },
  'aqua-too-large': { reason: 'aqua-too-large' },
  'aqua-broken-answer': { reason: 'aqua-broken-answer' },
  'aqua-refused-query': { reason: 'aqua-refused-query' },
  'aqua-unexpected-answer': { reason: 'aqua-unexpected-answer', missing: 'Fields.0.Id' },
  'out-of-time': { reason: 'out-of-time' },
  'too-much-found': { reason: 'too-much-found' },
  'app-fault': { reason: 'app-fault' },
};

it.each(Object.values(unavailabilities))('says alike that it could not look: $reason', (why) => {
  const [check] = checks;
  if (!check) throw new Error('there is no check');
  const at = '2026-11-23T10:00:00Z';
  const { id, section, effect } = check;
  const finding = { code: 'could-not-look', outcome: 'unavailable' as const, args: why };
  expectSaidAlike({ check: id, section, effect, outcome: 'unavailable', findings: [finding], at });
  for (const language of languages) {
    const { because, next } = packs[language].unavailableReason(why);
    expectWholeTexts(language, [because, next]);
    expect(because).not.toMatch(/[.!?]$/);
    expect(next).toMatch(/\.$/);
  }
});

const problems: { [C in Problem['code']]: Extract<Problem, { code: C }>[] } = {
  'not-an-admin': [{ code: 'not-an-admin' }],
  'jira-not-answering': [{ code: 'jira-not-answering', unavailable: { reason: 'jira-busy' } }],
  'invalid-input': [{ code: 'invalid-input', fields: [{ path: 'until', message: 'hasPassed' }] }],
  'address-invalid': (['not-an-address', 'not-https', 'port-not-allowed', 'not-public'] as const).map((why) => ({
    code: 'address-invalid',
    why,
  })),
  'consent-needed': [{ code: 'consent-needed', origin: 'https://aqua.example.com' }],
  'connection-failed': [{ code: 'connection-failed', unavailable: { reason: 'aqua-timeout' } }],
  'plan-incomplete': [{ code: 'plan-incomplete', missing: ['where'] }],
  'evidence-refused': (['other-plan', 'other-account', 'too-old'] as const).map((why) => ({ code: 'evidence-refused', why })),
  conflict: [{ code: 'conflict' }],
  'not-found': [{ code: 'not-found' }],
  fault: [{ code: 'fault', id: '4711' }],
};

it('says what is wrong with something that was entered, and names it where nobody can enter such a thing', () => {
  const fields = [
    { path: 'until', message: 'hasPassed' },
    { path: 'where.pairs.0', message: 'expected an object' },
  ];
  const next = languages.map((language) => packs[language].problem({ code: 'invalid-input', fields }).next);
  expect(next).toEqual([
    'This day has passed. where.pairs.0: expected an object',
    'Dieser Tag ist schon vorbei. where.pairs.0: expected an object',
  ]);
});

it.each(languages)('says in %s what went wrong with a call, and what to do next', (language) => {
  for (const problem of Object.values(problems).flat()) {
    const said = packs[language].problem(problem);
    expectWholeTexts(language, said);
    expect(said.title).not.toMatch(/\.$/);
  }
});

it.each(languages)('names in %s what a result is shown under', (language) => {
  const { sectionNames, effectNames, outcomeNames, groupNames, ownerNames, naming } = packs[language];
  expectWholeTexts(language, [sectionNames, effectNames, outcomeNames, groupNames, ownerNames, naming.kinds, naming.workItems]);
});

/** Each sentence about a run, with one and with several of what it counts. */
function sentencesOfRun({ words: { result } }: Say): string[] {
  const figures = [0, 1, 2].flatMap((affecting) =>
    [1, 3].map((problems): VerdictFigures => ({ problems, affecting: Math.min(affecting, problems), open: 2, risks: 1, waived: 1 })),
  );
  const ways = (['jira', 'aqua'] as const).flatMap((of) => [
    { of, atLeast: false, failing: '1', items: '1' },
    { of, atLeast: true, failing: '12', items: '1345' },
  ]);
  return [
    ...figures.flatMap((some) => [result.notReady(some), result.undecided(some), result.ready(some), result.readyWithWaivers(some)]),
    result.undecided({ problems: 0, affecting: 0, open: 0, risks: 0, waived: 0 }),
    ...ways.map(result.wouldNotTransfer),
    result.stopped,
    result.answerBelow,
    result.nothingFails(true, 0),
    result.nothingFails(false, 2),
    result.andMore('A', 1),
    result.answeredNo('A', ''),
    result.answeredNo('A', 'B'),
    result.olderVersion('A'),
    result.showItems('12'),
    result.showAnyItems,
  ];
}

it.each(languages)('speaks of a run in %s throughout', (language) => {
  const { report } = packs[language];
  const cost = { passed: '3', rows: '4', jiraRequests: '5', jiraPoints: '6', aquaRequests: '7', seconds: '8' };
  expectWholeTexts(language, sentencesOfRun(sayIn(language)));
  expectWholeTexts(language, [
    report,
    report.looked('A', 'B', false),
    report.looked('A', undefined, true),
    report.mendedBy('A'),
    report.folded('A', 1),
    report.askedAbove('A?'),
    report.answered({ answer: 'yes', by: 'A', on: 'B', until: 'C', note: 'D' }),
    report.waived({ by: 'A', on: 'B', reason: 'C' }),
    report.cost({ ...cost, asSyncUser: 0 }),
    report.cost({ ...cost, asSyncUser: 2 }),
    report.moreByOption('--verbose'),
    report.progress(1, 2),
  ]);
});

describe('the German verdict', () => {
  const { result } = packs.de;
  const figures = { problems: 3, affecting: 1, open: 0, risks: 0, waived: 0 };

  it.each([
    ['Nicht bereit: 3 Probleme, 1 davon betrifft bereits vorhandene Elemente', result.notReady(figures)],
    ['Nicht bereit: 3 Probleme, 2 davon betreffen bereits vorhandene Elemente', result.notReady({ ...figures, affecting: 2 })],
    ['Nicht bereit: 3 Probleme, alle betreffen bereits vorhandene Elemente', result.notReady({ ...figures, affecting: 3 })],
    ['Nicht bereit: 1 Problem, es betrifft bereits vorhandene Elemente', result.notReady({ ...figures, problems: 1 })],
    ['Nicht bereit: 1 Problem, bisher ohne betroffene Elemente', result.notReady({ ...figures, problems: 1, affecting: 0 })],
    ['Bereit, 1 Zeile zurückgestellt, 2 Risiken', result.readyWithWaivers({ ...figures, waived: 1, risks: 2 })],
    ['1 von 2 Vorgängen würde nicht übertragen', result.wouldNotTransfer({ atLeast: false, failing: '1', items: '2', of: 'jira' })],
    [
      'Mindestens 9 von 12 Elementen aus aqua würden nicht übertragen',
      result.wouldNotTransfer({ atLeast: true, failing: '9', items: '12', of: 'aqua' }),
    ],
  ])('%s', (sentence, said) => {
    expect(said).toBe(sentence);
  });
});

const dates = { at: '2026-11-23T10:00:00.000Z', until: '2026-12-23T10:00:00.000Z' };
const right: Partial<SelfShown> = {
  timeZone: 'agrees',
  language: 'englishUs',
  autowatch: 'off',
  ownChangesMail: 'off',
  lackedPermissions: [],
};
const shown: Partial<SelfShown>[] = [
  {},
  right,
  {
    timeZone: 'differs',
    language: 'other',
    autowatch: 'on',
    ownChangesMail: 'on',
    lackedPermissions: ['MODIFY_REPORTER', 'ADMINISTER_PROJECTS'],
  },
  { autowatch: 'siteDefault', lackedPermissions: ['BROWSE_PROJECTS'] },
];

it.each(languages)('shows an account in %s the same of itself', (language) => {
  const selfCheck = selfChecks[language];
  expectWholeTexts(language, [selfCheck, selfCheck.role(['configurationUser', 'syncUser']), selfCheck.looked(0), selfCheck.looked(2)]);
  for (const some of shown) {
    const view: SelfCheckView = { named: true, roles: ['syncUser'], wantedTimeZone: 'Europe/Berlin', shown: { ...dates, ...some } };
    const items = selfCheckItems(selfCheck, view, sayIn(language));
    expectWholeTexts(language, items);
    const substance = (of: typeof items): unknown => of.map(({ state, steps }) => [state, linksOf(steps)]);
    expect(substance(items)).toEqual(substance(selfCheckItems(selfChecks.en, view, sayIn('en'))));
  }
});

it('has a language besides English to compare', () => {
  expect(others).toEqual(['de']);
});
