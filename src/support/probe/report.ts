import type { ProbeReport } from './probe';
import type { Tried } from './tries';

const outcomeWords: Record<Tried['outcome'], string> = {
  answered: 'answered as expected',
  notFound: 'not found',
  refused: 'refused',
  unexpected: '**answered otherwise than expected**',
  notReached: 'not tried',
};

/** How many operations came to what. */
export function countsOf({ jira, aqua }: Pick<ProbeReport, 'jira' | 'aqua'>): Record<Tried['outcome'], number> {
  const of = (wanted: Tried['outcome']): number => [...jira, ...aqua].filter(({ outcome }) => outcome === wanted).length;
  return {
    answered: of('answered'),
    notFound: of('notFound'),
    refused: of('refused'),
    unexpected: of('unexpected'),
    notReached: of('notReached'),
  };
}

/** A report as Markdown, for whoever sends it on and whoever reads it. All of its words are the app's own. */
export function probeMarkdown(report: ProbeReport): string {
  const { answered, notFound, refused, unexpected, notReached } = countsOf(report);
  return [
    '# What two real systems answered',
    '',
    `Looked at on ${report.at}. ${answered} operations answered as expected, ${unexpected} otherwise, ${notFound} found nothing, ${refused} were refused, ${notReached} were not tried.`,
    'It names members, kinds, statuses and numbers, and no name, address or value of either system.',
    '',
    '## What nobody documents',
    '',
    ...report.beliefs.map(({ anchor, asks, saw }) => `- ${asks} (\`docs/platform/${anchor}\`)\n  ${saw}`),
    '',
    '## Jira',
    '',
    ...report.jira.flatMap(triedLines),
    '## aqua',
    '',
    ...report.aqua.flatMap(triedLines),
  ].join('\n');
}

function triedLines({ operation, outcome, status, why, headers = [], shape = [] }: Tried): string[] {
  const about = [
    outcomeWords[outcome],
    ...(status === undefined ? [] : [`status ${status}`]),
    ...(why === undefined ? [] : [`\`${why}\``]),
  ];
  return [
    `### \`${operation}\``,
    '',
    `${about.join(', ')}.`,
    ...(headers.length === 0 ? [] : ['', `Headers: ${headers.map((name) => `\`${name}\``).join(', ')}.`]),
    ...(shape.length === 0 ? [] : ['', ...shape.map((line) => `- \`${line}\``)]),
    '',
  ];
}
