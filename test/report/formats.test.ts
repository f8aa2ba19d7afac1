import { csvCell, csvLines, separatorFor, toCsv } from '../../src/report/csv';
import { toJson } from '../../src/report/json';
import { toMarkdown } from '../../src/report/markdown';
import { printable } from '../../src/report/printable';
import { report } from '../../src/report/report';
import type { Run } from '../../src/contract';
import { en } from '../../src/wording/en';
import { missingResolution, result, runOf, saying } from './_run';

const run = runOf([
  result('resolutions-mapped', { findings: [missingResolution(412), missingResolution(12, '10002')] }),
  result('users-matched', { section: 'users' }),
  result('aqua-reaches-jira', {
    effect: 'stops',
    findings: [{ code: 'could-not-look', outcome: 'unavailable', args: { reason: 'jira-unreachable' } }],
    question: 'connection-tested',
  }),
]);

describe('printable', () => {
  it.each<[string, string, string]>([
    ['leaves a text as it is', 'Größe 1.200 ✓ 🚀 שלום', 'Größe 1.200 ✓ 🚀 שלום'],
    ['makes a blank of a line break or a tab', 'a\r\nb\tc\u2028d\u0085e', 'a b c d e'],
    ['shows a control character by its picture', '\u001b[31m\u0007\u0000\u007f', '␛[31m␇␀␡'],
    ['shows controls of C1 and of direction by a stand-in', '\u009b\u202e\u2067', '���'],
    ['leaves out marks of direction', 'a\u200e\u200f\u061cb', 'ab'],
    ['keeps what joins emoji and letters', '👩\u200d💻 می\u200cخواهم', '👩\u200d💻 می\u200cخواهم'],
  ])('%s', (_name, text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});

describe('CSV', () => {
  it('has a line for each finding, and one for a row without any', () => {
    const lines = toCsv(report(run, saying()), en.report).split('\r\n');
    expect(lines[0]).toBe('check,name,section,effect,outcome,finding,expected,found,items,owner,remedy,link,at,settled');
    expect(lines.slice(1).map((line) => line.split(',', 1)[0])).toEqual([
      'resolutions-mapped',
      'resolutions-mapped',
      'aqua-reaches-jira',
      'users-matched',
      '',
    ]);
  });

  it('tells remedy, names and the way to the work items', () => {
    const [, first = ''] = toCsv(report(run, saying()), en.report).split('\r\n');
    expect(first).toContain('No such value; “Abgelehnt” is similar');
    expect(first).toMatch(/,"1\. [^"]*“Abgelehnt”[^"]* 2\. /);
    expect(first).toContain(',https://nordlicht.atlassian.net/issues/?jql=resolution%20%3D%2010001,');
  });

  it.each([
    ['en-GB', ','],
    ['de-DE', ';'],
    ['fr-FR', ';'],
  ])('parts cells as spreadsheets in %s do', (locale, separator) => {
    expect(separatorFor(locale)).toBe(separator);
  });

  it('lets no spreadsheet take a part of a cell for a formula that parts cells otherwise than the file', () => {
    expect(csvLines([['x', 'a,=1', 'b;=1']], ';')).toBe(`x;"a,'=1";"b;=1"\r\n`);
    expect(csvLines([['x', 'a,=1', 'b;=1']], ',')).toBe(`x,"a,=1","b;'=1"\r\n`);
  });

  it.each<[string, string, string]>([
    ['as it is', 'Won’t Do', 'Won’t Do'],
    ['with a comma', 'a, b', '"a, b"'],
    ['with quotation marks', 'say "no"', '"say ""no"""'],
    ['with a line break', 'a\r\nb', '"a\r\nb"'],
    ['that begins like a formula', '=1+1', "'=1+1"],
    ['that begins with a sign', '-2', "'-2"],
    ['that begins with an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['that begins with a wide sign', '＝1', "'＝1"],
    ['that begins with a wide at sign', '＠x', "'＠x"],
    ['that begins with blanks before a sign', '  +1', "'  +1"],
    ['that begins with a quotation mark before a sign', '"=1"', `"'""=1"""`],
    ['that begins with a line break', '\n=1', `"'\n'=1"`],
    ['that begins with a tab', '\tx', "'\tx"],
    ['that a spreadsheet parts at a semicolon', 'a;=1', `"a;'=1"`],
    ['that a spreadsheet parts at a semicolon before a wide sign', 'a; －1', `"a;' －1"`],
    ['that a spreadsheet parts at its first letter', ';=1', `";'=1"`],
    ['with a semicolon only', 'a; b', '"a; b"'],
  ])('has a cell %s', (_name, value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});

describe('JSON', () => {
  it('is the run and nothing else, without what is not to be seen', () => {
    const text = toJson({ ...run, plan: 'a\u001b\u009b\u202e\u2028b' });
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\p{Bidi_Control}]/u);
    expect((JSON.parse(text) as Run).plan).toBe('a\u001b\u009b\u202e\u2028b');
  });
});

describe('Markdown', () => {
  const markdown = (name?: string): string => toMarkdown(report(run, saying(name), { plan: 'SHOP ⇄ Webshop' }), en.report);

  it('tells what to do first, then everything by group, what was found and what was expected, and steps once', () => {
    const text = markdown();
    expect(text).toMatch(/^# Not ready: 2 problems, 2 already affect existing items\n\nSHOP ⇄ Webshop\n\nLooked at on /);
    expect(text).toMatch(/## Do this first\n\n1\. \*\*412 bugs .*“Won't Do”.*\*\* \(aqua admin\)\n2\. /);
    expect(text).toContain('## Problems by who mends them\n\n- aqua admin: 2\n');
    expect(text).toContain('    - Found: No such value; “Abgelehnt” is similar\n    - Expected: An aqua value called “');
    expect(text).toContain(
      '    - [Show the 412 work items](https://nordlicht.atlassian.net/issues/?jql=resolution%20%3D%2010001)\n    1. ',
    );
    expect(text).toMatch(/\n {2}- Question: Does “Test Connection”.*\n {4}1\. Start SyncConfigurator/);
    expect(text).toMatch(/## Passed\n\n- .+ \(`users-matched`\)\n\n/);
  });

  it.each<[string, string, string]>([
    ['markup', '**a** _b_ `c` ~~d~~ $e$ &amp;', String.raw`\*\*a\*\* \_b\_ \`c\` \~\~d\~\~ \$e\$ \&amp;`],
    ['HTML', '<img src=x onerror=y>', String.raw`\<img src=x onerror=y\>`],
    ['a link', '[a](https://evil.example)', '\\[a\\](`https://evil.example`)'],
    ['an image', '![a](b)', String.raw`\!\[a\](b)`],
    ['an address', 'https://evil.example/a_b', '`https://evil.example/a_b`'],
    ['an address at the end of a sentence', 'see www.evil.example.', 'see `www.evil.example`.'],
    ['an address of a person', 'mail ada@evil.example', 'mail `ada@evil.example`'],
    ['a mention', '@everybody', '`@everybody`'],
    ['an address with a back-tick', 'https://a`b', '`` https://a`b ``'],
    ['a line break and a heading', 'a\n\n# b', String.raw`a \# b`],
    ['a table', 'a | b', String.raw`a \| b`],
  ])('lets no %s of a name through', (_name, name, expected) => {
    expect(markdown(name)).toContain(`“${expected}”`);
  });

  it.each<[string, string]>([
    ['- a', String.raw`\- a`],
    ['1. a', String.raw`1\. a`],
    ['1.649 a', '1.649 a'],
    ['+ a', String.raw`\+ a`],
    ['# a', String.raw`\# a`],
    ['=== a', String.raw`\=== a`],
  ])('begins nothing with %s', (plan, expected) => {
    expect(toMarkdown(report(run, saying(), { plan }), en.report)).toContain(`\n\n${expected}\n\n`);
  });
});
