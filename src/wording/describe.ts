import { subjectsOf } from '../checklist/model/subjects';
import { refsOf } from '../checklist/model/refs';
import type {
  CheckId,
  CheckResult,
  Effect,
  Finding,
  ImpactOneWay,
  Outcome,
  QuestionId,
  Ref,
  Run,
  Section,
  Unavailability,
} from '../contract';
import { groupOf, groups, type Group } from './groups';
import type { Say } from './say';
import type { SharedQuestionId } from '../checklist/model/questions';
import type { FindingWords, Link, Owner, QuestionWords, VerdictFigures, Words } from './words';

/** A result as it is shown. */
export interface Row {
  check: CheckId;
  section: Section;
  outcome: Outcome;
  effect: Effect;
  /** The worst finding in one sentence, or the name of the check where there is none. */
  title: string;
  /** The short statement of the check, whatever came of it. */
  name: string;
  why: string;
  /** Worst first. */
  findings: RowFinding[];
  owner?: Owner;
  /** Where the check can be settled by a person. */
  question?: { id: QuestionId; words: QuestionWords };
}

/** A finding in words, with the finding that they are about. */
export interface RowFinding extends FindingWords {
  outcome: Outcome;
  items?: number;
  link?: Link;
  finding: Finding;
}

const order: readonly Outcome[] = ['failed', 'unavailable', 'unconfirmed', 'warning', 'advice', 'notApplicable', 'passed'];

/** Puts a result into words. */
export function describeResult(result: CheckResult, reader: Say): Row {
  const say: Say = { ...reader, seenBy: result.readAs === 'app' ? 'app' : 'reader' };
  const words = say.words.checklist[result.check];
  const findings = [...result.findings]
    .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || (b.items ?? 0) - (a.items ?? 0))
    .map((finding) => ({
      ...findingWords(result.check, finding, say),
      finding,
      outcome: finding.outcome,
      ...(finding.items === undefined ? {} : { items: finding.items }),
      ...linkOf(finding, say),
    }));
  const owner = findings.find((finding) => finding.remedy)?.remedy?.owner;
  const asked = result.question && questionWords(say.words, result.question);
  const question = result.question && asked ? { id: result.question, words: asked } : undefined;
  return {
    check: result.check,
    section: result.section,
    outcome: result.outcome,
    effect: result.effect,
    title: titleOf(words.name, result, findings, say),
    name: words.name,
    why: words.why,
    findings,
    ...(owner ? { owner } : {}),
    ...(question ? { question } : {}),
  };
}

/** The way to the work items that a finding hits, by the clause that counted them. */
function linkOf({ items, clause }: Finding, say: Say): { link?: Link } {
  if (clause === undefined) return {};
  const { showAnyItems, showItems } = say.words.result;
  const text = items === undefined || items === 0 ? showAnyItems : showItems(say.items(items));
  return { link: { text, href: say.jira(`/issues/?jql=${encodeURIComponent(clause)}`) } };
}

function titleOf(name: string, result: CheckResult, findings: Row['findings'], say: Say): string {
  if (result.outcome === 'passed' || (result.confirmation?.answer === 'yes' && isOpen(result))) return name;
  const worst = findings.filter((finding) => finding.outcome === result.outcome);
  const [first] = worst;
  if (!first) return name;
  return worst.length > 1 ? say.words.result.andMore(first.text, worst.length - 1) : first.text;
}

/** Whether the app left it to a person. */
function isOpen({ outcome }: { outcome: Outcome }): boolean {
  return outcome === 'unavailable' || outcome === 'unconfirmed';
}

function findingWords(check: CheckId, finding: Finding, say: Say): FindingWords {
  const { checklist, unavailable, result } = say.words;
  const { name, findings } = checklist[check];
  if (finding.code === 'could-not-look') return unavailable(finding.args as Unavailability, name, say);
  if (finding.code === 'answered-no') {
    const differs = refsOf([finding]);
    return { text: result.answeredNo(name, differs.length > 0 ? say.names(differs) : '') };
  }
  const words: Readonly<Record<string, ((args: never, say: Say, items: number) => FindingWords) | undefined>> = findings;
  const sayIt = words[finding.code];
  // A result stored by an older version of the app may hold a code that has gone.
  if (!sayIt) return { text: result.olderVersion(name) };
  return sayIt(finding.args as never, say, finding.items ?? 0);
}

/** What is asked of a person. Undefined for a check that nobody needs to answer for. */
export function questionWords(words: Words, question: QuestionId): QuestionWords | undefined {
  if (isShared(words, question)) return words.sharedQuestions[question];
  const { question: asked } = words.checklist[question];
  return typeof asked === 'string' ? undefined : asked;
}

function isShared(words: Words, question: QuestionId): question is SharedQuestionId {
  return question in words.sharedQuestions;
}

/** What is open in a row, each thing that somebody has to answer for. */
export function openSubjects({ findings }: CheckResult): Ref[] {
  return findings.filter(isOpen).flatMap(subjectsOf);
}

/** The verdict as a sentence with numbers. */
export function verdictSentence(run: Run, { words }: Say): string {
  const figures: VerdictFigures = {
    problems: run.problems,
    affecting: run.problemsOfFirstLoad,
    open: openRows(run.results),
    risks: run.counts.warning,
    waived: run.results.filter((result) => result.waiver).length,
  };
  return words.result[run.verdict](figures);
}

/** How many items would not be transferred, a sentence for each direction in which some would not, and whether something stops them all. */
export function impactSentences({ impact }: Run, say: Say): string[] {
  const { wouldNotTransfer, stopped } = say.words.result;
  const sentence = (way: ImpactOneWay | undefined, of: 'jira' | 'aqua'): string[] => {
    if (!way || way.failing === 0) return [];
    return [wouldNotTransfer({ atLeast: way.atLeast, failing: say.number(way.failing), items: say.number(way.items), of })];
  };
  return [...sentence(impact?.toAqua, 'jira'), ...sentence(impact?.toJira, 'aqua'), ...(impact?.stopped ? [stopped] : [])];
}

/** What the verdict rests on, or what would bring one; nothing where the rows below say it all. */
export function verdictMeaning(run: Run, { words }: Say): string | undefined {
  if (run.verdict === 'notReady') return undefined;
  if (run.verdict === 'undecided') return openRows(run.results) === 0 ? undefined : words.result.answerBelow;
  const answered = run.results.filter(({ confirmation }) => confirmation?.answer === 'yes').length;
  return words.result.nothingFails(run.verdict === 'readyWithWaivers', answered);
}

/** Rows that would decide the verdict and that nobody has settled. */
function openRows(results: readonly CheckResult[]): number {
  return results.filter(
    (result) =>
      (result.effect === 'stops' || result.effect === 'items') &&
      (result.outcome === 'unavailable' || result.outcome === 'unconfirmed') &&
      !result.confirmation,
  ).length;
}

export { groupOf, groups };
export type { Group, QuestionWords };
