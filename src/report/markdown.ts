import type { ReportWords } from '../wording/report-words';
import type { Link, RemedyStep } from '../wording/words';
import type { FirstThing } from './first-things';
import type { Report, ReportGroup } from './report';
import type { ReportFinding, ReportRow } from './rows';

/** A report as Markdown, for a ticket, a wiki or a chat. Nothing that a name holds is taken for markup or turned into a link. */
export function toMarkdown(report: Report, words: ReportWords): string {
  const [headline = report.verdict, ...others] = report.impact.length > 0 ? [...report.impact, report.verdict] : [];
  return [
    `# ${markdownText(headline)}`,
    ...(report.plan === undefined ? [] : ['', markdownText(report.plan)]),
    ...others.flatMap((sentence) => ['', `**${markdownText(sentence)}**`]),
    ...(report.meaning === undefined ? [] : ['', markdownText(report.meaning)]),
    '',
    markdownText(report.looked),
    ...report.notes.flatMap((note) => ['', markdownText(note)]),
    ...first(report.first, words),
    ...owners(report, words),
    ...report.groups.flatMap((group) => ['', `## ${markdownText(group.title)}`, '', ...groupLines(group, words)]),
    '',
    markdownText(report.cost),
  ].join('\n');
}

function first(things: readonly FirstThing[], words: ReportWords): string[] {
  if (things.length === 0) return [];
  const lines = things.flatMap(({ text: wrong, also, owner }, index) => {
    const number = `${index + 1}. `;
    return [
      `${number}**${markdownText(wrong)}**${owner === undefined ? '' : ` (${markdownText(owner)})`}`,
      ...also.map((one) => `${' '.repeat(number.length)}- ${markdownText(one)}`),
    ];
  });
  return ['', `## ${words.doFirst}`, '', ...lines];
}

function owners({ owners: totals }: Report, words: ReportWords): string[] {
  if (totals.length === 0) return [];
  return ['', `## ${words.byOwner}`, '', ...totals.map(({ name, problems }) => `- ${markdownText(name)}: ${problems}`)];
}

function groupLines({ inShort, rows }: ReportGroup, words: ReportWords): string[] {
  if (inShort)
    return rows.map(
      ({ name, check, settled }) => `- ${markdownText(name)} (\`${check}\`${settled === undefined ? '' : `, ${markdownText(settled)}`})`,
    );
  return rows.flatMap((row) => [`- **${markdownText(row.title)}** (${about(row)})`, ...rowLines(row, words)]);
}

function about({ check, owner, settled, seen }: ReportRow): string {
  return [`\`${check}\``, ...[owner, settled, seen].flatMap((one) => (one === undefined ? [] : [markdownText(one)]))].join(', ');
}

function rowLines({ findings, question }: ReportRow, words: ReportWords): string[] {
  const several = findings.length > 1;
  return [
    ...findings.flatMap((finding) =>
      several ? [`  - ${markdownText(finding.text)}`, ...findingLines(finding, '    ', words)] : findingLines(finding, '  ', words),
    ),
    ...(question
      ? [`  - ${words.question}: ${question.again ? markdownText(words.askedAbove(question.ask)) : markdownText(question.ask)}`]
      : []),
    ...(question && !question.again ? stepLines(question.look, '    ') : []),
  ];
}

function findingLines({ found, expected, link, steps }: ReportFinding, indent: string, words: ReportWords): string[] {
  return [
    ...(found === undefined ? [] : [`${indent}- ${words.found}: ${markdownText(found)}`]),
    ...(expected === undefined ? [] : [`${indent}- ${words.expected}: ${markdownText(expected)}`]),
    ...(link ? [`${indent}- ${markdownLink(link)}`] : []),
    ...stepLines(steps, indent),
  ];
}

function stepLines(steps: readonly RemedyStep[], indent: string): string[] {
  return steps.map((step, index) => `${indent}${index + 1}. ${markdownText(step.text)}${step.link ? ` ${markdownLink(step.link)}` : ''}`);
}

/** A link whose address cannot end it early. */
export function markdownLink({ text: name, href }: Link): string {
  return `[${markdownText(name)}](${href.replace(/[()<>\s\\]/g, (one) => encodeURIComponent(one).replace(/[()]/g, hexadecimal))})`;
}

function hexadecimal(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}

/** What readers of Markdown make a link or a mention of by themselves: an address of a page or of a person, or "@" and a name. */
const bareAddress =
  /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)[^\s“”„"<>]*[^\s“”„"<>.,;:!?)\]’']|[^\s@“”„"'’<>()[\]]*@[^\s“”„"<>]*[^\s“”„"<>.,;:!?)\]’']/giu;

/** A text that stays as it is. Addresses become code, which nothing is made a link of, and which can be copied. */
export function markdownText(plain: string): string {
  let [safe, end] = ['', 0];
  for (const { 0: address, index } of plain.matchAll(bareAddress)) {
    safe += escaped(plain.slice(end, index)) + code(address);
    end = index + address.length;
  }
  return startOfBlock(safe + escaped(plain.slice(end)));
}

function escaped(plain: string): string {
  return plain.replace(/[\\`*_{}[\]<>#|~&$!]/g, '\\$&');
}

/** What would begin a heading, a list, a quotation or a rule at the start of a line. */
function startOfBlock(line: string): string {
  return line.replace(/^(\s*)([-+=])/, '$1\\$2').replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
}

function code(plain: string): string {
  const longest = Math.max(0, ...(plain.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${plain} ${fence}` : `${fence}${plain}${fence}`;
}
