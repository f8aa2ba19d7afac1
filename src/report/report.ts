import type { QuestionId, Run } from '../contract';
import { groups, impactSentences, verdictMeaning, verdictSentence, type Group } from '../wording/describe';
import type { Say } from '../wording/say';
import type { Owner } from '../wording/words';
import { firstThings, foundThings, type FirstThing } from './first-things';
import { printable } from './printable';
import { describedRows, reportRow, type DescribedRow, type ReportRow } from './rows';

/**
 * A run in words, as data: what the page prints, and what files and command line are made from. No text in it holds a line break or another
 * control character, whatever names hold.
 */
export interface Report {
  /** For example "SHOP ⇄ Webshop Regression"; absent where nobody named the plan. */
  plan?: string;
  verdict: string;
  /** How many items would not be transferred, a sentence for each direction, and whether something stops them all. */
  impact: string[];
  /** What the verdict rests on, or what would bring one. */
  meaning?: string;
  /** When the run ended, ISO 8601. */
  at: string;
  /** The same in words, with who made the run. */
  looked: string;
  /** What whoever reads has to know beside, such as that there is a later check. */
  notes: readonly string[];
  /** What to mend, in order. */
  first: FirstThing[];
  /** Groups that have rows, in the order in which they stand. */
  groups: ReportGroup[];
  /** How many problems wait for whom, the most first. */
  owners: OwnerTotal[];
  /** What was asked of the two systems, through whose eyes, and that nothing was changed. */
  cost: string;
}

export interface ReportGroup {
  group: Group;
  title: string;
  /** A line that stands for the whole group: its title and the number of rows. */
  folded: string;
  /** Whether there is no more to tell of its rows than their names. */
  inShort: boolean;
  rows: ReportRow[];
}

/** What waits for one kind of person. */
export interface OwnerTotal {
  /** Absent where nobody is named. */
  owner?: Owner;
  name: string;
  problems: number;
}

/** What a run does not hold, and the head of its report tells. */
export interface ReportHead {
  /** What the plan is called. */
  plan?: string | undefined;
  notes?: readonly string[] | undefined;
}

const inShort: readonly Group[] = ['passed', 'notApplicable'];

/** Puts a run into words. */
export function report(run: Run, say: Say, { plan, notes = [] }: ReportHead = {}): Report {
  // What a check that did not come to its end has found is no verdict, and its numbers are none of the whole.
  const finished = run.status === 'finished';
  const meaning = finished ? verdictMeaning(run, say) : undefined;
  const at = run.finishedAt ?? run.startedAt;
  const rows = describedRows(run.results, say);
  return printableThroughout({
    ...(plan === undefined ? {} : { plan }),
    verdict: finished ? verdictSentence(run, say) : say.words.report.notFinished(run.problems),
    impact: finished ? impactSentences(run, say) : [],
    ...(meaning === undefined ? {} : { meaning }),
    at,
    looked: say.words.report.looked(
      say.moment(at),
      run.startedBy && say.name({ ref: 'jiraUser', id: run.startedBy }),
      run.bySchedule === true,
    ),
    notes,
    first: firstThings(rows, say),
    groups: reportGroups(rows, say),
    owners: ownerTotals(rows, say),
    cost: costSentence(run, rows, say),
  });
}

function reportGroups(rows: readonly DescribedRow[], say: Say): ReportGroup[] {
  const asked = new Set<QuestionId>();
  return groups.flatMap((group) => {
    const own = rows.filter((one) => one.group === group);
    if (own.length === 0) return [];
    const title = say.words.groupNames[group];
    return [
      {
        group,
        title,
        folded: say.words.report.folded(title, own.length),
        inShort: inShort.includes(group),
        rows: own.map((one) => reportRow(one, say, asked)),
      },
    ];
  });
}

/** How many of the problems wait for whom: in all, as many as the run has. */
export function ownerTotals(rows: readonly DescribedRow[], say: Say): OwnerTotal[] {
  const counts = new Map<Owner | undefined, number>();
  for (const { mendedBy } of foundThings(rows, say)) counts.set(mendedBy, (counts.get(mendedBy) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([owner, problems]) =>
      owner === undefined ? { name: say.words.report.noOwner, problems } : { owner, name: say.words.ownerNames[owner], problems },
    );
}

function costSentence({ cost, results }: Run, rows: readonly DescribedRow[], say: Say): string {
  return say.words.report.cost({
    // What a person settled with a yes stands among them.
    passed: say.number(rows.filter(({ group }) => group === 'passed').length),
    rows: say.number(rows.length),
    jiraRequests: say.number(cost.jiraRequests),
    jiraPoints: say.number(cost.jiraPoints),
    aquaRequests: say.number(cost.aquaRequests),
    seconds: say.number(Math.round(cost.wallMs / 100) / 10),
    asSyncUser: results.filter(({ readAs }) => readAs === 'syncUser').length,
  });
}

function printableThroughout<T>(value: T): T;
function printableThroughout(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map((one: unknown) => printableThroughout(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, printableThroughout(one as unknown)]));
}
