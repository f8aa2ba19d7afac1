import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlanFile, PlanFileError, readPlanFile } from '../../local/plan-file/read';
import { commandWordsIn } from '../../local/wording/sentence';
import { languages, type Language } from '../../src/wording/language';

const exampleIn = (language: Language): string => readFileSync(join(__dirname, `../../local/plan-file/example.${language}.jsonc`), 'utf8');
const example = exampleIn('en');

function errorOf(text: string, language: Language = 'en'): string[] {
  try {
    parsePlanFile(text, 'plan.jsonc');
    return [];
  } catch (error) {
    if (error instanceof PlanFileError) return error.tell.map((line) => line(commandWordsIn(language)));
    throw error;
  }
}

it.each(languages)('takes the example that it prints in %s, which is the same plan in each language', (language) => {
  const plan = parsePlanFile(exampleIn(language), 'example');
  expect(plan).toMatchObject({ jira: { project: 'SHOP' }, pairs: { length: 2 }, answers: { confirmations: [] } });
  expect(plan).toEqual(parsePlanFile(example, 'example'));
});

it.each(languages)('names in %s the same members, also those that are left out', (language) => {
  const membersOf = (text: string): string[] => [...text.matchAll(/"(\w+)":/g)].map(([, member = '']) => member);
  expect(membersOf(exampleIn(language))).toEqual(membersOf(example));
});

/** The example with one thing instead of another. */
const putting = (instead: string, of: string): string => {
  if (!example.includes(of)) throw new Error(`the example has no ${of}`);
  return example.replace(of, instead);
};
const waiver = '// { "check": "users-active", "reason": "they leave in December", "until": "2026-12-31" }';

it.each<[string, string, string, string]>([
  [
    'a typing mistake',
    putting('"projekt": "SHOP"', '"project": "SHOP"'),
    'jira: there is no "projekt" here',
    'jira: „projekt“ gibt es hier nicht',
  ],
  [
    'a member that is missing',
    putting('', '"project": "SHOP", // key or id'),
    'plan.jsonc:4: jira.project: is missing',
    'plan.jsonc:4: jira.project: fehlt',
  ],
  [
    'a choice that is missing',
    putting(
      '{ "issueType": "Story", "direction": "toAqua" }',
      '{ "issueType": "Story", "itemType": "Requirement", "direction": "toAqua" }',
    ),
    'plan.jsonc:16: pairs.1.itemType: is missing',
    'plan.jsonc:16: pairs.1.itemType: fehlt',
  ],
  [
    'a value that is none of those allowed',
    putting('"direction": "sideways"', '"direction": "both"'),
    'plan.jsonc:15: pairs.0.direction: has to be one of both, toAqua, toJira',
    'plan.jsonc:15: pairs.0.direction: möglich sind nur both, toAqua, toJira',
  ],
  [
    'neither a name nor an id',
    putting('"project": true', '"project": "SHOP"'),
    'jira.project: has to be a name in quotation marks or an id',
    'jira.project: hier muss ein Name in Anführungszeichen oder eine ID stehen',
  ],
  [
    'something else than true or false',
    putting('"closedItems": "yes"', '"closedItems": true'),
    'jira.closedItems: has to be true or false',
    'jira.closedItems: hier muss true oder false stehen',
  ],
  [
    'a text where a list has to be',
    putting('"carries": "assignee"', '"carries": ["assignee", "reporter", "comments", "attachments"]'),
    'carries: has to be a list in square brackets',
    'carries: hier muss eine Liste in eckigen Klammern stehen',
  ],
  [
    'a number where a text has to be',
    putting('"configurationUser": 7', '"configurationUser": "jira.admin@example.com"'),
    'users.configurationUser: has to be a text in quotation marks',
    'users.configurationUser: hier muss ein Text in Anführungszeichen stehen',
  ],
  [
    'an object where it is none',
    '[]',
    'plan.jsonc:1: has to be an object in braces',
    'plan.jsonc:1: hier muss ein Objekt in geschweiften Klammern stehen',
  ],
  [
    'an empty text',
    putting('"configurationUser": " "', '"configurationUser": "jira.admin@example.com"'),
    'users.configurationUser: must not be empty',
    'users.configurationUser: darf nicht leer sein',
  ],
  [
    'a text that is too long',
    putting(`"configurationUser": "${'a'.repeat(256)}"`, '"configurationUser": "jira.admin@example.com"'),
    'users.configurationUser: must not have more than 255 characters',
    'users.configurationUser: darf höchstens 255 Zeichen haben',
  ],
  [
    'a list that is too long',
    putting(
      '{ "issueType": "Story", "itemType": "Requirement", "direction": "toAqua" }, '.repeat(20),
      '{ "issueType": "Story", "itemType": "Requirement", "direction": "toAqua" },',
    ),
    'pairs: must not have more than 20 entries',
    'pairs: darf höchstens 20 Einträge haben',
  ],
  [
    'a clause that ends in an order',
    putting('"project": "SHOP", "jql": "labels = x ORDER BY created"', '"project": "SHOP"'),
    'plan.jsonc:5: jira.jql: leave ORDER BY out: the scope needs a condition only',
    'plan.jsonc:5: jira.jql: ORDER BY weglassen: Für den Umfang genügt die Bedingung',
  ],
  [
    'a clause whose parentheses do not match',
    putting('"project": "SHOP", "jql": "labels = x) OR (a = b"', '"project": "SHOP"'),
    'jira.jql: its parentheses or quotation marks do not match',
    'jira.jql: Klammern oder Anführungszeichen gehen nicht auf',
  ],
  [
    'a clause with a backslash that Jira could not read',
    putting('"project": "SHOP", "jql": "labels = a\\\\b"', '"project": "SHOP"'),
    'jira.jql: it holds a character that cannot be checked, such as a backslash or a line break within quotation marks; leave it out',
    'jira.jql: ein Zeichen darin lässt sich nicht prüfen, etwa ein Backslash oder ein Zeilenumbruch in Anführungszeichen; bitte weglassen',
  ],
  [
    'a clause that is too long',
    putting(`"project": "SHOP", "jql": "${'a'.repeat(4001)}"`, '"project": "SHOP"'),
    'jira.jql: must not have more than 4000 characters',
    'jira.jql: darf höchstens 4000 Zeichen haben',
  ],
  [
    'a wrong time zone',
    putting('Berlin', 'Europe/Berlin'),
    'configurator.aquaTimeZone: not a time zone of the IANA database, such as Europe/Berlin',
    'configurator.aquaTimeZone: ist keine Zeitzone der IANA-Datenbank wie Europe/Berlin',
  ],
  [
    'a waiver without a reason',
    putting('{ "check": "users-active" }', waiver),
    'answers.waivers.0.reason: is missing',
    'answers.waivers.0.reason: fehlt',
  ],
  [
    'a day that is none',
    putting('{ "check": "users-active", "reason": "r", "until": "soon" }', waiver),
    'answers.waivers.0.until: has to be a date such as 2026-12-31',
    'answers.waivers.0.until: hier muss ein Datum wie 2026-12-31 stehen',
  ],
  [
    'the end of a token that no token has',
    putting('"confirmations": [{ "question": "q", "answer": "yes", "token": { "ends": "2099-01-01" } },', '"confirmations": ['),
    'answers.confirmations.0.token.ends: an API token lives a year at most',
    'answers.confirmations.0.token.ends: ein API-Token ist höchstens ein Jahr gültig',
  ],
  [
    'a last day of a token that is no day',
    putting('"confirmations": [{ "question": "q", "answer": "yes", "token": { "ends": "soon" } },', '"confirmations": ['),
    'answers.confirmations.0.token.ends: has to be a date such as 2026-12-31',
    'answers.confirmations.0.token.ends: hier muss ein Datum wie 2026-12-31 stehen',
  ],
  [
    'a decision on a list without its field',
    putting('"decisions": [{ "dimension": "list", "jira": "a", "aqua": "b" },', '"decisions": ['),
    'answers.decisions.0.field: name the field of a list, and of nothing else',
    'answers.decisions.0.field: bei einer Liste das Feld nennen, sonst keines',
  ],
  [
    'nothing',
    '',
    'plan.jsonc: the file is empty. --example-plan prints one to begin with.',
    'plan.jsonc: Die Datei ist leer. --example-plan gibt einen Plan zum Anfangen aus.',
  ],
  ['a missing comma', '{\n "jira": {}\n "aqua": {} }', 'plan.jsonc:3: comma expected', 'plan.jsonc:3: hier fehlt ein Komma'],
  ['no end', '{ "jira": {', 'plan.jsonc:1: close brace expected', 'plan.jsonc:1: hier fehlt eine schließende geschweifte Klammer'],
  ['no JSON', 'jira: SHOP', 'plan.jsonc:1: invalid symbol', 'plan.jsonc:1: ungültiges Zeichen'],
])('says in each language where there is %s, and what is allowed', (_name, text, inEnglish, inGerman) => {
  const [english, german] = [errorOf(text), errorOf(text, 'de')];
  expect(german).toHaveLength(english.length);
  expect([...english, ...german].filter((line) => !line.startsWith('plan.jsonc:'))).toEqual([]);
  expect(english.some((line) => line.includes(inEnglish))).toBe(true);
  expect(german.some((line) => line.includes(inGerman))).toBe(true);
});

it('names the line', () => {
  expect(errorOf('{\n  "jira": {},\n  "aqua": { "project": 5 },\n  "pairs": "none"\n}')).toContainEqual(
    expect.stringMatching(/^plan\.jsonc:4: pairs: /),
  );
});

it('says so when there is no such file', () => {
  expect(() => readPlanFile('/nowhere/plan.jsonc')).toThrow('there is no such file');
});
