import { readingOf } from '../checklist/engine/define-fact';
import type { Plan } from '../checklist/model/plan';
import { jqlOfScope, pairsToAqua } from '../checklist/model/scope';
import type { Finding } from '../checklist/model/vocabulary';
import type { JiraClient } from '../clients/jira/client';
import { issueCount } from '../clients/jira/operations/issues';
import type { CheckResult, Impact, ImpactOneWay } from '../contract';

/** JQL that Jira is asked about at once. It documents no limit for a body; much longer queries were seen to fail. */
const longestJql = 60_000;

/**
 * How many distinct items in scope would fail now, out of how many, each way, and of how many others it could not be told. Jira's are one count
 * over all clauses of what failed, and one more where something is open. aqua counts by groups only, which may overlap: the largest of them is
 * the least that fails. What stops everything is told apart, since it hides what is left to mend after it. Undefined where the run did not
 * count what is in scope.
 */
export async function impactOf(results: readonly CheckResult[], plan: Plan, jira: JiraClient): Promise<Impact | undefined> {
  const scope = itemsInScope(results);
  if (!scope) return undefined;
  const decisive = results.filter(({ effect }) => effect === 'stops' || effect === 'items');
  const failed = decisive.filter(({ outcome }) => outcome === 'failed');
  // What harms in silence beside other failures of its row is transferred.
  const failing = failed.flatMap(({ findings }) => findings.filter(({ outcome, effect }) => outcome === 'failed' && effect !== 'silent'));
  return {
    ...leastWhere(isBlind(decisive), await impactOfFindings(failing, openIn(decisive), { scope, plan, count: countingIn(jira) })),
    ...(failed.some(({ effect }) => effect === 'stops') ? { stopped: true } : {}),
  };
}

/** How many items are in scope, each way. */
export interface ItemsInScope {
  toAqua?: number;
  toJira?: number;
}

/** Counts issues by JQL; undefined where Jira does not count. */
export type CountIssues = (jql: string) => Promise<number | undefined>;

interface Counting {
  scope: ItemsInScope;
  plan: Plan;
  count: CountIssues;
}

/** How many items are in scope by a run; undefined where it did not count them. */
export function itemsInScope(results: readonly CheckResult[]): ItemsInScope | undefined {
  const scope = results.find(({ check }) => check === 'items-in-scope')?.findings.find(({ code }) => code === 'counted')?.args;
  if (!scope) return undefined;
  const [toAqua, toJira] = [numberIn(scope['toAqua']), numberIn(scope['toJira'])];
  return { ...(toAqua === undefined ? {} : { toAqua }), ...(toJira === undefined ? {} : { toJira }) };
}

/** Counts by one request each. */
export function countingIn(jira: JiraClient): CountIssues {
  return async (jql) => {
    const reading = await readingOf(jira.ask(issueCount, { jql }));
    return reading.ok ? reading.value.count : undefined;
  };
}

/** The same for findings by themselves: those that fail, and those that are open. */
export async function impactOfFindings(
  failed: readonly Finding[],
  open: readonly Finding[],
  { scope: { toAqua, toJira }, plan, count }: Counting,
): Promise<Pick<Impact, 'toAqua' | 'toJira'>> {
  const failing = failed.filter(hitsItems);
  return {
    ...(toAqua === undefined ? {} : { toAqua: await inJira(toAqua, failing, open, { plan, count }) }),
    ...(toJira === undefined ? {} : { toJira: inAqua(toJira, failing, open) }),
  };
}

/** Whether a row that tells which items fail could not be looked at, without a number of those that it may hit: then more may fail. */
function isBlind(results: readonly CheckResult[]): boolean {
  return unsettled(results).some(
    ({ effect, outcome, findings }) =>
      effect === 'items' &&
      outcome === 'unavailable' &&
      !findings.some((finding) => finding.outcome === 'unavailable' && hitsItems(finding)),
  );
}

function leastWhere(blind: boolean, { toAqua, toJira }: Pick<Impact, 'toAqua' | 'toJira'>): Pick<Impact, 'toAqua' | 'toJira'> {
  const least = (way: ImpactOneWay): ImpactOneWay => ({ ...way, atLeast: way.atLeast || (blind && way.failing < way.items) });
  return { ...(toAqua ? { toAqua: least(toAqua) } : {}), ...(toJira ? { toJira: least(toJira) } : {}) };
}

function numberIn(arg: unknown): number | undefined {
  return typeof arg === 'number' ? arg : undefined;
}

function hitsItems({ items = 0 }: Finding): boolean {
  return items > 0;
}

/** Rows that nobody settled. A question that was answered is so for rows that fail by something else, too. */
function unsettled(results: readonly CheckResult[]): CheckResult[] {
  const answered = new Set(results.flatMap(({ confirmation }) => (confirmation?.answer === 'yes' ? confirmation.question : [])));
  return results.filter(({ confirmation, question }) => !confirmation && !(question !== undefined && answered.has(question)));
}

/** Findings that could not be decided and that nobody settled. */
function openIn(results: readonly CheckResult[]): Finding[] {
  return unsettled(results)
    .flatMap(({ findings }) => findings)
    .filter((finding) => (finding.outcome === 'unavailable' || finding.outcome === 'unconfirmed') && hitsItems(finding));
}

/** How many of the items are in aqua; undefined where they could be of either side: then they are in neither's number, and both may be larger. */
function itemsInAqua({ items = 0, clause, side, inAqua }: Finding): number | undefined {
  if (inAqua !== undefined) return inAqua;
  if (clause !== undefined || side === 'jira') return 0;
  return side === 'aqua' ? items : undefined;
}

/** How many of the items are in Jira without a clause that finds them, by finding; nought is left out. */
function uncounted(findings: readonly Finding[]): number[] {
  return findings
    .filter(({ clause }) => clause === undefined)
    .map((finding) => (finding.items ?? 0) - (itemsInAqua(finding) ?? finding.items ?? 0))
    .filter((items) => items > 0);
}

/** Whether a finding hits items on a side, as far as it is known. */
export function hitsItemsIn(side: 'jira' | 'aqua', finding: Finding): boolean {
  const { items = 0 } = finding;
  const ofAqua = itemsInAqua(finding);
  if (ofAqua === undefined) return items > 0;
  return side === 'aqua' ? ofAqua > 0 : items > ofAqua;
}

function isOfNoSide(finding: Finding): boolean {
  return itemsInAqua(finding) === undefined;
}

async function inJira(
  items: number,
  failing: readonly Finding[],
  open: readonly Finding[],
  { plan, count: countIssues }: Pick<Counting, 'plan' | 'count'>,
): Promise<ImpactOneWay> {
  const scope = jqlOfScope(plan, pairsToAqua(plan));
  const failed = clausesOf(failing);
  const withoutClause = uncounted(failing);
  const counted = await count(failed.clauses);
  const found = failing.flatMap(({ clause, items = 0, inAqua = 0 }) => (clause === undefined ? [] : [items - inAqua]));
  const least = Math.max(counted ?? largest(found), largest(withoutClause));
  const known = Math.min(least, items);
  const overlapping = withoutClause.length > 1 || (withoutClause.length > 0 && failed.clauses.length > 0);
  const unsure = counted === undefined || !failed.complete || overlapping || failing.some(isOfNoSide);
  return { items, failing: known, atLeast: known < items && unsure, ...(await unseen()) };

  async function unseen(): Promise<Pick<ImpactOneWay, 'unseen'>> {
    const left = items - known;
    const undecided = clausesOf(open, failed.clauses);
    if (left === 0 || counted === undefined) return {};
    // What NOT finds in JQL leaves out items without a value: so both are counted together, and what fails is taken off.
    const together = undecided.clauses.length > 0 ? await count([...failed.clauses, ...undecided.clauses]) : counted;
    if (together === undefined) return {};
    const others = Math.max(together - counted, largest(uncounted(open)));
    return others > 0 ? { unseen: Math.min(others, left) } : {};
  }

  /** The issues on their way to aqua that any of the clauses finds; undefined where Jira does not count. */
  async function count(clauses: readonly string[]): Promise<number | undefined> {
    if (clauses.length === 0) return 0;
    const any = clauses.map((clause) => `(${clause})`).join(' OR ');
    return countIssues(`${scope} AND (${any})`);
  }
}

/** aqua's groups may overlap: what fails is the largest at least, and of what is open the largest at most as many as are left. */
function inAqua(items: number, failing: readonly Finding[], open: readonly Finding[]): ImpactOneWay {
  const groups = failing.map((finding) => itemsInAqua(finding) ?? 0).filter((count) => count > 0);
  const known = Math.min(largest(groups), items);
  const unsure = groups.length > 1 || failing.some(isOfNoSide);
  const others = Math.min(largest(open.map((finding) => itemsInAqua(finding) ?? 0)), items - known);
  return { items, failing: known, atLeast: known < items && unsure, ...(others > 0 ? { unseen: others } : {}) };
}

function largest(counts: readonly number[]): number {
  return counts.reduce((most, count) => Math.max(most, count), 0);
}

/** The clauses of findings, each once, the largest first, as far as they fit into one question beside others. */
function clausesOf(findings: readonly Finding[], beside: readonly string[] = []): { clauses: string[]; complete: boolean } {
  const bySize = [...findings].sort((one, other) => (other.items ?? 0) - (one.items ?? 0));
  const all = [...new Set(bySize.flatMap(({ clause }) => clause ?? []))].filter((clause) => !beside.includes(clause));
  const clauses: string[] = [];
  let length = beside.reduce((sum, clause) => sum + clause.length, 0);
  for (const clause of all) {
    if (length + clause.length > longestJql) continue;
    length += clause.length;
    clauses.push(clause);
  }
  return { clauses, complete: clauses.length === all.length };
}
