import type { CheckResult, Run } from '../../src/contract';
import { describeResult, groupOf, groups, impactSentences, verdictSentence, type Group } from '../../src/wording/describe';
import type { Say } from '../../src/wording/say';
import type { RemedyStep } from '../../src/wording/words';

export const formats = ['table', 'json', 'markdown', 'csv'] as const;
export type Format = (typeof formats)[number];

/** A finished run as text, in the format asked for. `json` is the `Run` of the contract and nothing else. */
export function renderRun(run: Run, say: Say, format: Format): string {
  switch (format) {
    case 'json':
      return JSON.stringify(run, null, 2);
    case 'csv':
      return renderCsv(run, say);
    case 'markdown':
      return renderMarkdown(run, say);
    case 'table':
      return renderTable(run, say);
  }
}

function byGroup(run: Run): { group: Group; results: CheckResult[] }[] {
  return groups
    .map((group) => ({ group, results: run.results.filter((result) => groupOf(result) === group) }))
    .filter(({ results }) => results.length > 0);
}

const seenWords: Partial<Record<NonNullable<CheckResult['readAs']>, string>> = {
  syncUser: 'seen as the sync user',
  configurationUser: 'seen as the configuration user',
  export: 'compared with an export of users',
};

/** Whose eyes a row rests on, where they are not those of the person who looks. */
function seenAs({ readAs }: CheckResult): string | undefined {
  return readAs === 'user' || readAs === undefined ? undefined : seenWords[readAs];
}

/** As whom a run looked, where that was not one person alone. */
function eyesOf(results: readonly CheckResult[]): string {
  const seen = results.filter(({ readAs }) => readAs === 'syncUser').length;
  return seen > 0 ? ` Looked as you, and as the sync user for ${seen} ${seen === 1 ? 'row' : 'rows'}.` : '';
}

function footer({ cost, counts, results }: Run): string {
  const seconds = (cost.wallMs / 1000).toFixed(1);
  return `${counts.passed} of ${Object.values(counts).reduce((sum, count) => sum + count, 0)} rows passed. ${cost.jiraRequests} requests to Jira (${cost.jiraPoints} points) and ${cost.aquaRequests} to aqua in ${seconds} s.${eyesOf(results)} Nothing was changed in either system.`;
}

type Row = ReturnType<typeof describeResult>;

/** What there is to tell of a row. Steps that several findings share stand once, below the last of them. */
function withStepsOnce(findings: Row['findings']): { finding: Row['findings'][number]; steps: RemedyStep[] }[] {
  const open = findings.filter(({ outcome }) => outcome !== 'passed');
  const stepsOf = ({ remedy }: Row['findings'][number]): string => JSON.stringify(remedy?.steps ?? []);
  return open.map((finding, index) => ({
    finding,
    steps: open.slice(index + 1).some((later) => stepsOf(later) === stepsOf(finding)) ? [] : (finding.remedy?.steps ?? []),
  }));
}

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

function renderTable(run: Run, say: Say): string {
  const lines = [...impactSentences(run, say), verdictSentence(run, say), ''];
  const asked = new Set<string>();
  for (const { group, results } of byGroup(run)) {
    lines.push(`${say.words.groupNames[group]} (${results.length})`);
    for (const result of results) {
      const row = describeResult(result, say);
      lines.push(`  ${markOf[group]} ${row.title}`);
      lines.push(
        `    ${[result.check, row.owner && `mended by: ${say.words.ownerNames[row.owner]}`, result.confirmation && `answered ${result.confirmation.answer}`, seenAs(result)].filter(Boolean).join(' · ')}`,
      );
      if (group === 'passed' || group === 'notApplicable') continue;
      for (const { finding, steps } of withStepsOnce(row.findings)) {
        if (row.findings.length > 1) lines.push(`    - ${finding.text}`);
        if (finding.found) lines.push(`      found: ${finding.found}`);
        if (finding.expected) lines.push(`      expected: ${finding.expected}`);
        if (finding.link) lines.push(`      ${finding.link.text}: ${finding.link.href}`);
        steps.forEach((step, index) => lines.push(`      ${index + 1}. ${step.text}${step.link ? ` (${step.link.href})` : ''}`));
      }
      if (row.question && !result.confirmation) {
        const { id, words } = row.question;
        lines.push(asked.has(id) ? `    question ${id}: see above` : `    question ${id}: ${words.ask}`);
        asked.add(id);
      }
    }
    lines.push('');
  }
  return [...lines, footer(run)].join('\n');
}

function renderMarkdown(run: Run, say: Say): string {
  const impact = impactSentences(run, say);
  const verdict = verdictSentence(run, say);
  const [heading = verdict, ...others] = impact.length > 0 ? [...impact, verdict] : [];
  const lines = [`# ${heading}`, '', ...others.flatMap((sentence) => [`**${sentence}**`, ''])];
  for (const { group, results } of byGroup(run)) {
    lines.push(`## ${say.words.groupNames[group]}`, '');
    for (const result of results) {
      const row = describeResult(result, say);
      lines.push(`- **${escapeMarkdown(row.title)}** (\`${result.check}\`${row.owner ? `, ${say.words.ownerNames[row.owner]}` : ''})`);
      if (group === 'passed' || group === 'notApplicable') continue;
      const findings = withStepsOnce(row.findings);
      for (const { finding, steps } of findings) {
        const indent = findings.length > 1 ? '    ' : '  ';
        if (findings.length > 1) lines.push(`  - ${escapeMarkdown(finding.text)}`);
        if (finding.link) lines.push(`${indent}- [${finding.link.text}](${finding.link.href})`);
        steps.forEach((step, index) => {
          const text = escapeMarkdown(step.text);
          lines.push(`${indent}${index + 1}. ${text}${step.link ? ` [${step.link.text}](${step.link.href})` : ''}`);
        });
      }
    }
    lines.push('');
  }
  return [...lines, footer(run)].join('\n');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

function renderCsv(run: Run, say: Say): string {
  const rows = run.results.map((result) => {
    const row = describeResult(result, say);
    return [
      result.check,
      say.words.sectionNames[result.section],
      result.effect,
      result.outcome,
      row.title,
      row.owner ? say.words.ownerNames[row.owner] : '',
      itemsCell(result),
      result.at,
    ];
  });
  return [['check', 'section', 'effect', 'outcome', 'finding', 'owner', 'items', 'at'], ...rows]
    .map((row) => row.map(csvCell).join(','))
    .join('\n');
}

function itemsCell(result: CheckResult): string {
  const counted = result.findings.filter((finding) => finding.items !== undefined && finding.outcome === result.outcome);
  return counted.length > 0 ? String(counted.reduce((sum, finding) => sum + (finding.items ?? 0), 0)) : '';
}

/** A cell as RFC 4180 has it; one that a spreadsheet would take for a formula gets an apostrophe. */
function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
