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
import { checklistWords, effectNames, ownerNames, questionWords, sectionNames, unavailableWords } from './en';
import { groupOf, groups, type Group } from './groups';
import type { Say } from './say';
import type { FindingWords, Link, Owner, QuestionWords } from './words';

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
  findings: (FindingWords & { outcome: Outcome; items?: number; link?: Link })[];
  owner?: Owner;
  /** Where the check can be settled by a person. */
  question?: { id: QuestionId; words: QuestionWords };
}

const order: readonly Outcome[] = ['failed', 'unavailable', 'unconfirmed', 'warning', 'advice', 'notApplicable', 'passed'];

/** Puts a result into words. */
export function describeResult(result: CheckResult, say: Say): Row {
  const words = checklistWords[result.check];
  const findings = [...result.findings]
    .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || (b.items ?? 0) - (a.items ?? 0))
    .map((finding) => ({
      ...findingWords(result.check, finding, say),
      outcome: finding.outcome,
      ...(finding.items === undefined ? {} : { items: finding.items }),
      ...linkOf(finding, say),
    }));
  const owner = findings.find((finding) => finding.remedy)?.remedy?.owner;
  const asked = result.question && questionWords(result.question);
  const question = result.question && asked ? { id: result.question, words: asked } : undefined;
  return {
    check: result.check,
    section: result.section,
    outcome: result.outcome,
    effect: result.effect,
    title: titleOf(words.name, result, findings),
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
  const text = items === undefined || items === 0 ? 'Show the work items' : `Show the ${say.items(items)}`;
  return { link: { text, href: say.jira(`/issues/?jql=${encodeURIComponent(clause)}`) } };
}

function titleOf(name: string, result: CheckResult, findings: Row['findings']): string {
  if (result.outcome === 'passed' || (result.confirmation?.answer === 'yes' && isOpen(result))) return name;
  const worst = findings.filter((finding) => finding.outcome === result.outcome);
  const [first] = worst;
  if (!first) return name;
  return worst.length > 1 ? `${first.text}, and ${worst.length - 1} more` : first.text;
}

/** Whether the app left it to a person. */
function isOpen({ outcome }: { outcome: Outcome }): boolean {
  return outcome === 'unavailable' || outcome === 'unconfirmed';
}

function findingWords(check: CheckId, finding: Finding, say: Say): FindingWords {
  if (finding.code === 'could-not-look') return unavailableWords(finding.args as Unavailability, checklistWords[check].name);
  if (finding.code === 'answered-no') {
    const differs = refsOf([finding]);
    const who = differs.length > 0 ? ` for ${say.names(differs)}` : '';
    return { text: `Somebody looked and answered "no"${who}: ${checklistWords[check].name}` };
  }
  const words: Readonly<Record<string, ((args: never, say: Say, items: number) => FindingWords) | undefined>> =
    checklistWords[check].findings;
  const say1 = words[finding.code];
  // A result stored by an older version of the app may hold a code that has gone.
  if (!say1) return { text: `${checklistWords[check].name}: look again, this was found by an older version` };
  return say1(finding.args as never, say, finding.items ?? 0);
}

/** What is open in a row, each thing that somebody has to answer for. */
export function openSubjects({ findings }: CheckResult): Ref[] {
  return findings.filter(isOpen).flatMap(subjectsOf);
}

/** The verdict as a sentence with numbers. */
export function verdictSentence(run: Run): string {
  const open = openRows(run.results);
  const risks = run.counts.warning > 0 ? `, ${plural(run.counts.warning, 'risk', 'risks')}` : '';
  switch (run.verdict) {
    case 'notReady':
      return `Not ready: ${plural(run.problems, 'problem', 'problems')}, ${run.problemsOfFirstLoad} ${run.problemsOfFirstLoad === 1 ? 'hits' : 'hit'} the first load`;
    case 'undecided':
      return open === 0 ? 'Not decided yet' : `Undecided: nothing failed, but ${plural(open, 'row is', 'rows are')} open`;
    case 'ready':
      return `Ready${risks}`;
    case 'readyWithWaivers': {
      const waived = run.results.filter((result) => result.waiver).length;
      return `Ready with ${plural(waived, 'waiver', 'waivers')}${risks}`;
    }
  }
}

/** How many items would not be transferred, a sentence for each direction in which some would not, and whether something stops them all. */
export function impactSentences({ impact }: Run): string[] {
  const number = new Intl.NumberFormat('en-GB');
  const sentence = (way: ImpactOneWay | undefined, of: string): string[] => {
    if (!way || way.failing === 0) return [];
    return [`${way.atLeast ? 'At least ' : ''}${number.format(way.failing)} of ${number.format(way.items)} ${of} would not transfer`];
  };
  return [
    ...sentence(impact?.toAqua, 'work items'),
    ...sentence(impact?.toJira, 'items that start in aqua'),
    ...(impact?.stopped ? ['Nothing is transferred before what stops everything is mended'] : []),
  ];
}

/** What the verdict rests on, or what would bring one; nothing where the rows below say it all. */
export function verdictMeaning(run: Run): string | undefined {
  if (run.verdict === 'notReady') return undefined;
  if (run.verdict === 'undecided')
    return openRows(run.results) === 0 ? undefined : 'Answer the questions below, or let somebody look at what could not be seen.';
  const answered = run.results.filter(({ confirmation }) => confirmation?.answer === 'yes').length;
  const waived = run.verdict === 'readyWithWaivers' ? 'Apart from what was waived, nothing' : 'Nothing';
  const rests = answered === 0 ? '' : ` ${plural(answered, 'row rests', 'rows rest')} on answers that people gave.`;
  return `${waived} that was looked at would make the synchronisation fail.${rests}`;
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

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export { effectNames, groupOf, groups, ownerNames, sectionNames };
export type { Group, QuestionWords };
