import fc from 'fast-check';
import { columnsOf, wrapped } from '../../local/cli/terminal';
import { csvCell } from '../../src/report/csv';
import { toMarkdown } from '../../src/report/markdown';
import { printable } from '../../src/report/printable';
import { report } from '../../src/report/report';
import { en } from '../../src/wording/en';
import { runOf, saying } from './_run';

/** Texts in which what matters comes often. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...Array.from('=+-@;,"\'\t\r\n ＝＠`*_[]()<>#|\\!$&.:/'),
        '\u001b',
        '\u009b',
        '\u202e',
        '\u200f',
        'https://',
        'www.',
        'a@b.c',
        '寿司',
        '👩‍💻',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

it('leaves nothing in a text that a terminal obeys, and nothing to do when it is done', () => {
  fc.assert(
    fc.property(text, (one) => {
      const shown = printable(one);
      return !/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u.test(shown) && printable(shown) === shown;
    }),
  );
});

it('writes cells that read back, and of which no spreadsheet makes a formula, whatever it parts them by', () => {
  fc.assert(
    fc.property(text, (one) => {
      const cell = csvCell(one);
      const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      const parts = [read, ...cell.split(/[;\t\r\n]/).slice(1)];
      // But for the apostrophes that were put in, it is what was to be written.
      return read.replaceAll("'", '') === one.replaceAll("'", '') && parts.every((part) => !/^[\s"]*[=+\-@＝＋－＠]/u.test(part));
    }),
  );
});

it('writes lines that are not too long, and loses nothing', () => {
  fc.assert(
    fc.property(text.map(printable), fc.integer({ min: 4, max: 60 }), (one, width) => {
      const lines = wrapped(one, width);
      return lines.every((line) => columnsOf(line) <= width) && lines.join('').replaceAll(' ', '') === one.replaceAll(' ', '');
    }),
  );
});

it('writes Markdown in which no name makes a line, a link or a tag', () => {
  const linesFor = (plan: string): string[] => toMarkdown(report(runOf([]), saying(), { plan }), en.report).split('\n');
  const usual = linesFor('plain').length;
  fc.assert(
    fc.property(text, (plan) => {
      const lines = linesFor(plan);
      // What is left without escaped letters and without code is what readers of Markdown look for more in.
      const plain = (lines[2] ?? '').replace(/\\.|(`+)(?!`).*?(?<!`)\1(?!`)/g, ' ');
      return lines.length === usual && !/:\/\/[\p{L}\p{N}]|www\.\w|\w@\w|[<[\]`*_|]/u.test(plain);
    }),
    { numRuns: 500 },
  );
});
