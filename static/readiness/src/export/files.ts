import type { Overview, Run } from '../../../../src/contract';
import { separatorFor, toCsv } from '../../../../src/report/csv';
import { toJson } from '../../../../src/report/json';
import { toMarkdown } from '../../../../src/report/markdown';
import { report, type Report } from '../../../../src/report/report';
import type { Say } from '../../../../src/wording/say';
import { withMark } from '../common/download';

/** What a file is made from. */
interface Source {
  run: Run;
  overview: Overview;
  say: Say;
  /** What to know of a check that is not the latest; absent of the latest. */
  notes?: readonly string[] | undefined;
  /** The reader's, for what a spreadsheet expects. */
  locale: string;
}

interface ResultFile {
  name: string;
  type: string;
  text: string;
}

/** The report of a run, with the plan and whoever started the run by their names. */
export function reportOf({ run, overview, say, notes }: Omit<Source, 'locale'>): Report {
  return report(run, say, { plan: planName({ overview, say }), notes });
}

/** A result as a file. */
export function fileOf(format: 'csv' | 'json' | 'markdown', source: Source): ResultFile {
  // A file of an earlier check must not stand in for one of the same day's latest.
  const when = source.notes ? source.run.startedAt.slice(0, 16).replace(/[T:]/g, '-') : source.run.startedAt.slice(0, 10);
  const name = `${fileName(planName(source))}-${when}`;
  const { report: words } = source.say.words;
  switch (format) {
    case 'csv':
      return { name: `${name}.csv`, type: 'text/csv', text: withMark(toCsv(reportOf(source), words, separatorFor(source.locale))) };
    case 'json':
      return { name: `${name}.json`, type: 'application/json', text: toJson(source.run) };
    case 'markdown':
      return { name: `${name}.md`, type: 'text/markdown', text: toMarkdown(reportOf(source), words) };
  }
}

function planName({ overview, say }: Pick<Source, 'overview' | 'say'>): string {
  const { plan } = overview;
  const where = plan?.draft.where;
  if (plan?.name) return plan.name;
  if (!where) return '';
  return `${say.name({ ref: 'jiraProject', id: where.jiraProjectId })} ⇄ ${say.name({ ref: 'aquaProject', id: where.aquaProjectId })}`;
}

/** What of a name every file system takes. */
function fileName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return plain.slice(0, 80) || 'aqua-sync-readiness';
}
