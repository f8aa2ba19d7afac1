import type { Report, ReportGroup } from '../../src/report/report';
import type { ReportFinding, ReportRow } from '../../src/report/rows';
import type { Group } from '../../src/wording/describe';
import type { Link, RemedyStep } from '../../src/wording/words';
import type { ReportWords } from '../../src/wording/report-words';
import { columnsOf, styled, wrapped, type Style, type Terminal } from './terminal';

const markOf: Record<Group, string> = {
  stops: '✗',
  items: '✗',
  silent: '✗',
  question: '?',
  unseen: '?',
  risks: '!',
  advice: 'i',
  waived: '~',
  passed: '✓',
  notApplicable: '-',
};

const styleOf: Record<Group, Style> = {
  stops: 'red',
  items: 'red',
  silent: 'red',
  question: 'yellow',
  unseen: 'yellow',
  risks: 'yellow',
  advice: 'cyan',
  waived: 'magenta',
  passed: 'green',
  notApplicable: 'gray',
};

/** Groups that change no verdict: what to do about their rows is told on request. */
const inBrief: readonly Group[] = ['risks', 'advice', 'waived'];

/** How many of the things to do first stand beside the verdict; all of them stand further up. */
const firstShown = 3;

interface Page {
  words: ReportWords;
  terminal: Terminal;
  /** Whether everything is told: rows that are in order, all steps, and links that are longer than a line. */
  verbose: boolean;
}

/** A report for a terminal: what there is to do, and last, where it is in sight, what it comes to. */
export function toTable(report: Report, page: Page): string {
  const { words, terminal, verbose } = page;
  const listed = report.groups.filter(({ inShort }) => verbose || !inShort);
  const folded = report.groups.filter((group) => !listed.includes(group));
  const lines = [
    ...(report.plan === undefined ? [] : [styled(terminal, 'bold', report.plan), '']),
    ...listed.flatMap((group) => [...groupLines(group, page), '']),
    ...(folded.length === 0
      ? []
      : [...folded.flatMap((group) => put(page, group.folded, '', 'gray')), ...put(page, words.moreByOption('--verbose'), '', 'gray'), '']),
    ...firstLines(report, page),
    ...ownerLines(report, page),
    ...put(page, report.looked, '', 'gray'),
    ...put(page, report.cost, '', 'gray'),
    '',
    ...report.impact.flatMap((sentence) => put(page, sentence)),
    ...put(page, report.verdict, '', 'bold'),
    ...(report.meaning === undefined ? [] : put(page, report.meaning)),
  ];
  return lines.join('\n');
}

function firstLines({ first }: Report, page: Page): string[] {
  if (first.length === 0) return [];
  const shown = first.slice(0, firstShown).flatMap(({ text, owner }, index) => {
    const about = owner === undefined ? '' : ` (${page.words.mendedBy(owner)})`;
    return put(page, `${text}${about}`, `  ${index + 1}. `);
  });
  return [styled(page.terminal, 'bold', page.words.doFirst), ...shown, ''];
}

function ownerLines({ owners }: Report, page: Page): string[] {
  if (owners.length === 0) return [];
  const totals = owners.map(({ name, problems }) => `${name} ${problems}`).join(' · ');
  return [...put(page, `${page.words.byOwner}: ${totals}`), ''];
}

function groupLines({ group, title, inShort, rows }: ReportGroup, page: Page): string[] {
  return [
    styled(page.terminal, 'bold', `${title} (${rows.length})`),
    ...rows.flatMap((row) => [
      ...put(page, inShort ? row.name : row.title, `  ${markOf[group]} `, styleOf[group]),
      ...put(page, about(row, page), '    ', 'gray'),
      ...(inShort || (inBrief.includes(group) && !page.verbose) ? [] : detailLines(row, page)),
    ]),
  ];
}

function about({ check, owner, settled, seen }: ReportRow, { words }: Page): string {
  const parts = [check, owner === undefined ? undefined : words.mendedBy(owner), settled, seen];
  return parts.filter((part) => part !== undefined).join(' · ');
}

function detailLines(row: ReportRow, page: Page): string[] {
  return [...row.findings.flatMap((finding) => findingLines(finding, row, page)), ...questionLines(row, page)];
}

function findingLines(
  { text, found, expected, link, steps }: ReportFinding,
  { title, findings, question }: ReportRow,
  page: Page,
): string[] {
  const { words, verbose } = page;
  return [
    ...(findings.length > 1 || text !== title ? put(page, text, '    - ') : []),
    ...(found === undefined ? [] : put(page, `${words.found}: ${found}`, indent)),
    ...(expected === undefined ? [] : put(page, `${words.expected}: ${expected}`, indent)),
    ...(link ? linkLines(link, page) : []),
    // Where a question is asked, its answer settles the row.
    ...(question && !verbose ? [] : stepLines(steps, page)),
  ];
}

const indent = ' '.repeat(6);

function questionLines({ question }: ReportRow, page: Page): string[] {
  if (!question) return [];
  const { id, again, ask, look } = question;
  const { words } = page;
  return [...put(page, `${words.question} ${id}: ${again ? words.askedAbove(ask) : ask}`, '    '), ...(again ? [] : stepLines(look, page))];
}

function stepLines(steps: readonly RemedyStep[], page: Page): string[] {
  return steps.flatMap(({ text, link }, index) => {
    const number = `${indent}${index + 1}. `;
    if (link === undefined) return put(page, text, number);
    const inside = fits(`(${link.href})`, number, page);
    return [...put(page, inside ? `${text} (${link.href})` : text, number), ...(inside ? [] : longLink(link, page))];
  });
}

function linkLines(link: Link, page: Page): string[] {
  const { text, href } = link;
  return fits(href, indent, page) ? put(page, `${text}: ${href}`, indent) : longLink(link, page, `${text}:`);
}

/** A link that is cut leads nowhere: it is told whole, or not at all. */
function longLink({ href }: Link, page: Page, before?: string): string[] {
  if (!page.verbose) return [];
  return [...(before === undefined ? [] : put(page, before, indent)), `${indent}${href}`];
}

function fits(text: string, before: string, { terminal }: Page): boolean {
  return before.length + columnsOf(text) <= terminal.width;
}

/** A text in as many lines as it takes; those after the first are indented as far as what stands before it. */
function put({ terminal }: Page, text: string, before = '', style?: Style): string[] {
  return wrapped(text, terminal.width - before.length).map((line, index) => {
    const lead = index === 0 ? before : ' '.repeat(before.length);
    return `${lead}${style === undefined ? line : styled(terminal, style, line)}`;
  });
}
