import type { ReportWords } from '../wording/report-words';
import type { RemedyStep } from '../wording/words';
import type { Report } from './report';
import type { ReportFinding, ReportRow } from './rows';

/**
 * A report as CSV (RFC 4180), a line for each finding, and one for a row without any. Ids of checks, effects and outcomes are the same in
 * every language, so that one filter serves all. A file for Excel begins with a byte order mark, which whoever writes the file puts in front.
 */
export function toCsv({ groups }: Report, { columns }: ReportWords, separator: Separator = ','): string {
  const head = [
    columns.check,
    columns.name,
    columns.section,
    columns.effect,
    columns.outcome,
    columns.finding,
    columns.expected,
    columns.found,
    columns.items,
    columns.owner,
    columns.remedy,
    columns.link,
    columns.at,
    columns.settled,
  ];
  const lines = groups.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.findings.length > 0 ? row.findings : [undefined]).map((finding) => cells(row, finding))),
  );
  return csvLines([head, ...lines], separator);
}

/** What stands between two cells: RFC 4180 has a comma. */
export type Separator = ',' | ';';

/** Where numbers have a decimal comma, spreadsheets part cells by semicolons, and show a line with commas in one cell. */
export function separatorFor(locale: string): Separator {
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal');
  return decimal?.value === ',' ? ';' : ',';
}

/** Lines of cells as CSV. */
export function csvLines(lines: readonly (readonly string[])[], separator: Separator): string {
  return lines.map((cells) => `${cells.map((cell) => csvCell(cell, separator)).join(separator)}\r\n`).join('');
}

function cells(row: ReportRow, finding: ReportFinding | undefined): string[] {
  return [
    row.check,
    row.name,
    row.section,
    row.effect,
    finding?.outcome ?? row.outcome,
    finding?.text ?? '',
    finding?.expected ?? '',
    finding?.found ?? '',
    finding?.items === undefined ? '' : String(finding.items),
    finding?.owner ?? '',
    numbered(finding?.remedy ?? []),
    finding?.link?.href ?? '',
    row.at,
    row.settled ?? '',
  ];
}

/** Steps in one line: a cell of several lines breaks what reads a file line by line. */
function numbered(steps: readonly RemedyStep[]): string {
  return steps.map(({ text, link }, index) => `${index + 1}. ${text}${link ? ` ${link.href}` : ''}`).join(' ');
}

/** What a spreadsheet takes for the beginning of a formula; the wide forms are taken for the narrow ones in some languages. */
const formula = '=+\\-@＝＋－＠';
const atStart = new RegExp(`^(?=[\\s"']*[${formula}])|^(?=[\\t\\r\\n])`, 'u');
/** A spreadsheet that parts cells by something else than this file does begins a new one there, whatever the quotation marks say. */
const afterOther: Record<Separator, RegExp> = {
  ',': new RegExp(`([;\\t\\r\\n])(?=[\\s"']*[${formula}])`, 'gu'),
  ';': new RegExp(`([,\\t\\r\\n])(?=[\\s"']*[${formula}])`, 'gu'),
};

/** A cell. Where a spreadsheet would take a part of it for a formula, an apostrophe makes that a text. */
export function csvCell(value: string, separator: Separator = ','): string {
  const safe = value.replace(afterOther[separator], "$1'").replace(atStart, "'");
  return /[",;\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
