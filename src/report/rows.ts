import type { CheckId, CheckResult, Outcome, QuestionId } from '../contract';
import { describeResult, groupOf, type Group, type Row } from '../wording/describe';
import type { Say } from '../wording/say';
import type { Link, RemedyStep } from '../wording/words';

/** A row of a report: a result in words. */
export interface ReportRow {
  check: CheckId;
  section: string;
  effect: CheckResult['effect'];
  outcome: Outcome;
  /** The worst that was found, in one sentence. */
  title: string;
  /** The short statement of the check, whatever came of it. */
  name: string;
  /** Who mends it. */
  owner?: string;
  /** What a person said to it: an answer, or why to go ahead. */
  settled?: string;
  /** Whose eyes it rests on, where they are not those of the person who looks. */
  seen?: string;
  /** Worst first; what is in order only where everything is. */
  findings: ReportFinding[];
  /** What a person is asked, where nobody has answered. */
  question?: ReportQuestion;
  /** When it was judged, ISO 8601. */
  at: string;
}

/** What was found. */
export interface ReportFinding {
  text: string;
  outcome: Outcome;
  expected?: string;
  found?: string;
  items?: number;
  owner?: string;
  /** To the work items that it hits. */
  link?: Link;
  /** What mends it. */
  remedy: RemedyStep[];
  /** The same; empty where a later finding of the row has the same steps, so that they are told once. */
  steps: RemedyStep[];
}

export interface ReportQuestion {
  id: QuestionId;
  ask: string;
  /** Where to look. */
  look: RemedyStep[];
  /** Whether an earlier row of the report asks it. */
  again: boolean;
}

/** A result with its words, and the group in which it stands. */
export interface DescribedRow {
  result: CheckResult;
  group: Group;
  row: Row;
}

/** Results with their words, in their order. */
export function describedRows(results: readonly CheckResult[], say: Say): DescribedRow[] {
  return results.map((result) => ({ result, group: groupOf(result), row: describeResult(result, say) }));
}

/** Whether a row failed and nobody waived it. */
export function isOpenFailure({ group }: DescribedRow): boolean {
  return group === 'stops' || group === 'items' || group === 'silent';
}

/** A row of the report. `asked` holds the questions of the rows before it, and takes this one's. */
export function reportRow({ result, row }: DescribedRow, say: Say, asked: Set<QuestionId>): ReportRow {
  const settled = settledBy(result, say);
  const seen = seenAs(result, say);
  const question = questionOf(result, row, asked);
  return {
    check: result.check,
    section: say.words.sectionNames[result.section],
    effect: result.effect,
    outcome: result.outcome,
    title: row.title,
    name: row.name,
    ...(row.owner ? { owner: say.words.ownerNames[row.owner] } : {}),
    ...(settled === undefined ? {} : { settled }),
    ...(seen === undefined ? {} : { seen }),
    findings: findingsOf(row, say),
    ...(question ? { question } : {}),
    at: result.at,
  };
}

function findingsOf({ findings }: Row, say: Say): ReportFinding[] {
  const open = findings.filter(({ outcome }) => outcome !== 'passed');
  const told = open.length > 0 ? open : findings;
  const remedies = told.map(({ remedy }) => stepsOf(remedy?.steps ?? []));
  const keys = remedies.map((steps) => JSON.stringify(steps));
  return told.map(({ text, outcome, expected, found, items, link, remedy }, index) => ({
    text,
    outcome,
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
    ...(items === undefined ? {} : { items }),
    ...(remedy ? { owner: say.words.ownerNames[remedy.owner] } : {}),
    ...(link && leadsSomewhere(link) ? { link } : {}),
    remedy: remedies[index] ?? [],
    steps: keys.slice(index + 1).some((key) => key === keys[index]) ? [] : (remedies[index] ?? []),
  }));
}

/** Steps with the links that lead somewhere. */
export function stepsOf(steps: readonly RemedyStep[]): RemedyStep[] {
  return steps.map(({ text, link }) => (link && leadsSomewhere(link) ? { text, link } : { text }));
}

/** Where a system's address is not known, its links have none either. */
function leadsSomewhere({ href }: Link): boolean {
  return /^https?:\/\//i.test(href);
}

function questionOf({ confirmation }: CheckResult, { question }: Row, asked: Set<QuestionId>): ReportQuestion | undefined {
  if (!question || confirmation) return undefined;
  const { id, words } = question;
  const again = asked.has(id);
  asked.add(id);
  return { id, ask: words.ask, look: stepsOf(words.look), again };
}

/** What a person said to a row: an answer, or why to go ahead. */
export function settledBy({ confirmation, waiver }: CheckResult, say: Say): string | undefined {
  const { answered, waived } = say.words.report;
  const said = waiver ?? confirmation;
  if (!said) return undefined;
  const who = {
    by: say.name({ ref: 'jiraUser', id: said.by }),
    on: say.date(said.at),
    ...(said.until === undefined ? {} : { until: say.date(said.until) }),
  };
  if (waiver) return waived({ ...who, reason: waiver.reason });
  return confirmation && answered({ ...who, answer: confirmation.answer, ...(confirmation.note ? { note: confirmation.note } : {}) });
}

function seenAs({ readAs, kept, at }: CheckResult, { words, date }: Say): string | undefined {
  if (kept) return words.report.kept(date(at));
  return readAs === undefined || readAs === 'user' ? undefined : words.report.seen[readAs];
}
