import { checkIds } from '../../src/checks/ids';
import { help } from '../../local/cli/help';
import { languageAsked, parse } from '../../local/cli/options';
import { suggestion } from '../../local/cli/suggest';
import { UsageError } from '../../local/cli/usage';
import { commandWordsIn } from '../../local/wording/sentence';
import { languages, type Language } from '../../src/wording/language';

it('runs everything against the sample company, in English, where nothing is asked for', () => {
  expect(parse([])).toEqual({
    scenario: undefined,
    plans: [],
    only: [],
    format: 'table',
    language: 'en',
    verbose: false,
    evidence: undefined,
  });
});

it.each<[string[], object]>([
  [['--scenario', 'large'], { scenario: 'large' }],
  [['--plan', 'a.jsonc', '--plan=b.jsonc'], { plans: ['a.jsonc', 'b.jsonc'] }],
  [['--only', 'users-matched', '--only', 'users-active'], { only: ['users-matched', 'users-active'] }],
  [['--format', 'markdown', '--verbose'], { format: 'markdown', verbose: true }],
  [['--lang', 'de'], { language: 'de' }],
  [['--evidence', 'seen.json'], { evidence: 'seen.json' }],
])('takes %j', (args, expected) => {
  expect(parse(args)).toMatchObject(expected);
});

it.each([['-h'], ['--help'], ['--format', 'json', '-h']])('tells how it is used by %s %s %s', (...args) => {
  expect(parse(args)).toBe('help');
});

it('tells it in every language, with the same options, in lines that a terminal holds', () => {
  const optionsOf = (text: string): string[] => [...text.matchAll(/^ {2}(-.*?)(?: [A-ZÄ[]| {2})/gm)].map(([, option = '']) => option);
  for (const text of Object.values(help)) {
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
    expect(optionsOf(text)).toEqual(optionsOf(help.en));
  }
  expect([['--lang', 'de', '-h'], ['--lang=de'], ['--lang', 'fr'], []].map(languageAsked)).toEqual(['de', 'de', 'en', 'en']);
});

it('prints a plan to begin with', () => {
  expect(parse(['--example-plan'])).toBe('example');
});

it.each<[string[], string, string]>([
  [
    ['--only', 'resolution-maped'],
    'There is no check "resolution-maped". Did you mean "resolutions-mapped"?',
    'Eine Zeile „resolution-maped“ gibt es nicht. Gemeint ist wohl „resolutions-mapped“.',
  ],
  [
    ['--only', 'password'],
    'There is no check "password". Did you mean "aqua-password-policy"?',
    'Eine Zeile „password“ gibt es nicht. Gemeint ist wohl „aqua-password-policy“.',
  ],
  [
    ['--only', 'everything'],
    'There is no check "everything". docs/checks has a page for each, which bears its name.',
    'Eine Zeile „everything“ gibt es nicht. In docs/checks hat jede Zeile eine Seite, die ihren Namen trägt.',
  ],
  [
    ['--format', 'jsno'],
    'There is no format "jsno". Did you mean "json"? There is: table, json, markdown, csv.',
    'Es gibt kein Format „jsno“. Gemeint ist wohl „json“. Möglich sind: table, json, markdown, csv.',
  ],
  [['--lang', 'klingon'], 'There is no language "klingon". There is: en, de.', 'Es gibt keine Sprache „klingon“. Möglich sind: en, de.'],
  [
    ['--verbos'],
    'There is no option "--verbos". Did you mean "--verbose"? --help shows what there is.',
    'Eine Option „--verbos“ gibt es nicht. Gemeint ist wohl „--verbose“. Alle Optionen zeigt --help.',
  ],
  [['-x'], 'There is no option "-x". --help shows what there is.', 'Eine Option „-x“ gibt es nicht. Alle Optionen zeigt --help.'],
  [['--plan'], '"--plan" needs a value. --help shows what there is.', 'Hinter „--plan“ fehlt der Wert. Alle Optionen zeigt --help.'],
  [
    ['--plan', '--verbose'],
    '"--plan" needs a value. --help shows what there is.',
    'Hinter „--plan“ fehlt der Wert. Alle Optionen zeigt --help.',
  ],
  [
    ['--verbose=yes'],
    '"--verbose" takes no value. --help shows what there is.',
    '„--verbose“ nimmt keinen Wert. Alle Optionen zeigt --help.',
  ],
  [
    ['plan.jsonc'],
    '"plan.jsonc" belongs to no option. --help shows what there is.',
    '„plan.jsonc“ gehört zu keiner Option. Alle Optionen zeigt --help.',
  ],
])('refuses %j with the way out, in each language', (args, inEnglish, inGerman) => {
  expect(languages.map((language) => refusal(args, language))).toEqual([inEnglish, inGerman]);
});

function refusal(args: string[], language: Language): string {
  try {
    parse(args);
  } catch (error) {
    if (error instanceof UsageError) return error.tell(commandWordsIn(language));
    throw error;
  }
  throw new Error('nothing is refused');
}

describe('what was most likely meant', () => {
  it.each<[string, string | undefined]>([
    ['users-mtached', 'users-matched'],
    ['user-matched', 'users-matched'],
    ['USERS-MATCHED', 'users-matched'],
    ['jira-adress', 'jira-address'],
    ['licence-seats', 'aqua-sync-licence-seats'],
    ['', undefined],
    ['zzz', undefined],
  ])('%s', (word, meant) => {
    expect(suggestion(word, checkIds)).toBe(meant);
  });
});
