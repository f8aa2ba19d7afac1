import type { ReportWords } from '../wording/report-words';
import type { RemedyStep } from '../wording/words';
import type { Report } from './report';
import type { ReportFinding, ReportRow } from './rows';

/**
 * A report as CSV (RFC 4180), a line for each finding, and one for a row without any. Ids of checks, effects and outcomes are the same in
 * every language, so that one filter serves all. A file for Excel begins with a byte order mark, which whoever writes the file puts in front.
 */
export function toCsv({ groups }: Report, { columns }: ReportWords): string {
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
  return [head, ...lines].map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
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
/** A spreadsheet that parts cells by semicolons or tabs begins a new one there, whatever the quotation marks say. */
const afterSeparator = new RegExp(`([;\\t\\r\\n])(?=[\\s"']*[${formula}])`, 'gu');

/** A cell. Where a spreadsheet would take a part of it for a formula, an apostrophe makes that a text. */
export function csvCell(value: string): string {
  const safe = value.replace(afterSeparator, "$1'").replace(atStart, "'");
  return /[",;\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
