import { stripVTControlCharacters } from 'node:util';
import { toTable } from '../../local/cli/table';
import { columnsOf, styled, terminalOf, wrapped } from '../../local/cli/terminal';
import { report } from '../../src/report/report';
import { en } from '../../src/wording/en';
import { missingResolution, result, runOf, saying } from '../report/_run';

const warning = { code: 'gone', outcome: 'warning' as const, args: {} };
const run = runOf(
  [
    result('resolutions-mapped', { findings: [{ ...missingResolution(412), clause: `resolution = ${'1'.repeat(100)}` }] }),
    result('aqua-defaults', { effect: 'risk', findings: [warning] }),
    result('aqua-reaches-jira', {
      effect: 'stops',
      findings: [{ code: 'could-not-look', outcome: 'unavailable', args: { reason: 'jira-unreachable' } }],
      question: 'connection-tested',
    }),
    result('users-matched'),
  ],
  { impact: { toAqua: { items: 3811, failing: 412, atLeast: false } } },
);

const table = (options: { width?: number; colour?: boolean; verbose?: boolean; name?: string } = {}): string => {
  const { width = 80, colour = false, verbose = false, name } = options;
  return toTable(report(run, saying(name), { plan: 'SHOP ⇄ Webshop' }), { words: en.report, terminal: { width, colour }, verbose });
};

it('ends with what to do first, who mends how much, and the verdict', () => {
  const text = table();
  expect(text).toMatch(/^SHOP ⇄ Webshop\n\nItems will fail \(1\)\n {2}✗ 412 bugs /);
  expect(text).toMatch(
    /\n\nDo this first\n {2}1\. 412 [^]*\n\nProblems by who mends them: aqua admin 1\n\nLooked at on [^]*\n\n412 of 3,811 work items would not transfer\nNot ready: 1 problem, 1 already affects existing items$/,
  );
});

it('counts rows that are in order, and tells no steps where a question is asked or nothing fails', () => {
  const text = table();
  expect(text).toContain('\nPassed: 1 row\n--verbose lists these rows');
  expect(text).not.toMatch(/users-matched|older version[^]*older version|Check again in a minute/);
  expect(text).toContain('Question connection-tested: Does “Test Connection”');
  expect(text).toContain('1. Start SyncConfigurator');
  const whole = table({ verbose: true });
  expect(whole).toMatch(/Passed \(1\)\n {2}✓ Everybody[^]*users-matched/);
  expect(whole).toContain('1. Check again in a minute.');
  expect(whole).not.toContain('--verbose');
});

it.each([40, 60, 100, 200])('writes no line longer than %d columns, but for links that are asked for', (width) => {
  const longest = (text: string): number => Math.max(...text.split('\n').map(columnsOf));
  expect(longest(table({ width }))).toBeLessThanOrEqual(width);
  expect(longest(table({ width, name: '寿司'.repeat(90) }))).toBeLessThanOrEqual(width);
  const links = table({ width, verbose: true })
    .split('\n')
    .filter((line) => columnsOf(line) > width);
  for (const line of links) expect(line).toMatch(/^ +https:\/\/\S+$/);
});

it('tells a link that is longer than a line only where everything is asked for, and then whole', () => {
  expect(table()).not.toContain('jql=');
  expect(table({ verbose: true })).toMatch(
    /\n {6}Show the 412 work items:\n {6}https:\/\/nordlicht\.atlassian\.net\/issues\/\?jql=resolution%20%3D%201{100}\n/,
  );
});

it('is the same in colour', () => {
  const text = table({ colour: true });
  expect(text).not.toBe(table());
  expect(stripVTControlCharacters(text)).toBe(table());
});

it('obeys nothing that a name holds', () => {
  const text = table({ name: 'a\u001b]0;x\u0007\r\u009b2J\u202eb' });
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  expect(text).toContain('a␛]0;x␇ �2J�b');
});

describe('what is known of a terminal', () => {
  it.each<[string, { isTTY?: boolean; columns?: number }, Record<string, string>, { width: number; colour: boolean }]>([
    ['a pipe', {}, {}, { width: 100, colour: false }],
    ['a terminal', { isTTY: true, columns: 132 }, {}, { width: 132, colour: true }],
    ['COLUMNS', { isTTY: true, columns: 132 }, { COLUMNS: '70' }, { width: 70, colour: true }],
    ['COLUMNS that is no number', {}, { COLUMNS: 'wide' }, { width: 100, colour: false }],
    ['a terminal too narrow to read', { isTTY: true, columns: 10 }, {}, { width: 40, colour: true }],
    ['NO_COLOR', { isTTY: true }, { NO_COLOR: '1' }, { width: 100, colour: false }],
    ['NO_COLOR that is empty', { isTTY: true }, { NO_COLOR: '' }, { width: 100, colour: true }],
    ['FORCE_COLOR', {}, { FORCE_COLOR: '1' }, { width: 100, colour: true }],
    ['FORCE_COLOR against NO_COLOR', {}, { FORCE_COLOR: '', NO_COLOR: '1' }, { width: 100, colour: true }],
    ['FORCE_COLOR=0', { isTTY: true }, { FORCE_COLOR: '0' }, { width: 100, colour: false }],
    ['a dumb terminal', { isTTY: true }, { TERM: 'dumb' }, { width: 100, colour: false }],
  ])('%s', (_name, stream, environment, expected) => {
    expect(terminalOf(stream, environment)).toEqual(expected);
  });

  it('writes a style only where there is colour', () => {
    expect(styled({ width: 80, colour: true }, 'red', 'a')).toBe('\u001b[31ma\u001b[39m');
    expect(styled({ width: 80, colour: false }, 'red', 'a')).toBe('a');
  });
});

describe('lines', () => {
  it.each<[string, number, string[]]>([
    ['one two three', 7, ['one two', 'three']],
    ['one', 7, ['one']],
    ['', 7, ['']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['寿司 寿司', 4, ['寿司', '寿司']],
    ['👩‍💻👩‍💻👩‍💻', 4, ['👩‍💻👩‍💻', '👩‍💻']],
  ])('%s in %d columns', (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });
});
