import { checkIds } from '../../src/checks/ids';
import { help } from '../../local/cli/help';
import { languageAsked, parse } from '../../local/cli/options';
import { suggestion } from '../../local/cli/suggest';

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

it.each<[string[], string]>([
  [['--only', 'resolution-maped'], 'There is no check "resolution-maped". Did you mean "resolutions-mapped"?'],
  [['--only', 'password'], 'There is no check "password". Did you mean "aqua-password-policy"?'],
  [['--only', 'everything'], 'There is no check "everything". docs/checks has a page for each, which bears its name.'],
  [['--format', 'jsno'], 'There is no format "jsno". Did you mean "json"? There is: table, json, markdown, csv.'],
  [['--lang', 'klingon'], 'There is no language "klingon". There is: '],
  [['--verbos'], 'There is no option "--verbos". Did you mean "--verbose"? --help shows what there is.'],
  [['-x'], 'There is no option "-x". --help shows what there is.'],
  [['--plan'], "Option '--plan <value>' argument missing. --help shows what there is."],
])('refuses %j with the way out', (args, message) => {
  expect(() => parse(args)).toThrow(message);
});

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
