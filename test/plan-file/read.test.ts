import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlanFile, PlanFileError, readPlanFile } from '../../local/plan-file/read';

const example = readFileSync(join(__dirname, '../../local/plan-file/example.jsonc'), 'utf8');

function errorOf(text: string): string[] {
  try {
    parsePlanFile(text, 'plan.jsonc');
    return [];
  } catch (error) {
    if (error instanceof PlanFileError) return error.lines;
    throw error;
  }
}

it('takes the example that it prints', () => {
  expect(parsePlanFile(example, 'example')).toMatchObject({
    jira: { project: 'SHOP' },
    pairs: { length: 2 },
    answers: { confirmations: [] },
  });
});

it.each<[string, string, string]>([
  ['a typing mistake', example.replace('"project": "SHOP"', '"projekt": "SHOP"'), 'jira: there is no "projekt" here'],
  [
    'a value that is none of those allowed',
    example.replace('"direction": "both"', '"direction": "sideways"'),
    'pairs.0.direction: has to be one of both, toAqua, toJira',
  ],
  [
    'a clause that ends in an order',
    example.replace('"project": "SHOP"', '"project": "SHOP", "jql": "labels = x ORDER BY created"'),
    'jira.jql: leave ORDER BY out',
  ],
  [
    'a clause whose parentheses do not match',
    example.replace('"project": "SHOP"', '"project": "SHOP", "jql": "labels = x) OR (a = b"'),
    'jira.jql: its parentheses or quotation marks do not match',
  ],
  ['a wrong time zone', example.replace('Europe/Berlin', 'Berlin'), 'configurator.aquaTimeZone: not a time zone'],
  [
    'a waiver without a reason',
    example.replace(
      '// { "check": "users-active", "reason": "they leave in December", "until": "2026-12-31" }',
      '{ "check": "users-active" }',
    ),
    'answers.waivers.0.reason',
  ],
  ['an empty file', '', 'the file is empty'],
  ['a missing comma', '{ "jira": {} "aqua": {} }', 'comma expected'],
])('says where there is %s, and what is allowed', (_name, text, expected) => {
  const lines = errorOf(text);
  expect(lines.some((line) => line.includes(expected) && line.startsWith('plan.jsonc:'))).toBe(true);
});

it('names the line', () => {
  expect(errorOf('{\n  "jira": {},\n  "aqua": { "project": 5 },\n  "pairs": "none"\n}')).toContainEqual(
    expect.stringMatching(/^plan\.jsonc:4: pairs: /),
  );
});

it('says so when there is no such file', () => {
  expect(() => readPlanFile('/nowhere/plan.jsonc')).toThrow('there is no such file');
});
