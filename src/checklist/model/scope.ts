import { askedBy } from './clause';
import type { Pair, Plan } from './plan';
import type { AquaItemType } from './vocabulary';

/** Pairs whose items travel from Jira to aqua. */
export function pairsToAqua(plan: Plan): Pair[] {
  return plan.where.pairs.filter((pair) => pair.direction !== 'toJira');
}

/** Pairs whose items travel from aqua to Jira. */
export function pairsToJira(plan: Plan): Pair[] {
  return plan.where.pairs.filter((pair) => pair.direction !== 'toAqua');
}

/** The aqua item types of the pairs, each once. */
export function itemTypesOf(pairs: readonly Pair[]): AquaItemType[] {
  return [...new Set(pairs.map((pair) => pair.aquaItemType))];
}

/** The Jira work types of the pairs, each once. */
export function workTypesOf(pairs: readonly Pick<Pair, 'jiraIssueTypeId'>[]): string[] {
  return [...new Set(pairs.map((pair) => pair.jiraIssueTypeId))];
}

type Types = Pick<Pair, 'jiraIssueTypeId' | 'aquaItemType'>;

/** Whether two are the pair of the same types: a plan has each once. */
export function isSamePair(one: Types, other: Types): boolean {
  return one.jiraIssueTypeId === other.jiraIssueTypeId && one.aquaItemType === other.aquaItemType;
}

/** Whether people travel at all. */
export function carriesPeople(plan: Plan): boolean {
  return plan.travels.carries.includes('assignee') || plan.travels.carries.includes('reporter');
}

/** The Jira account that does the work: the separate one if the plan has one. */
export function effectiveSyncUser(plan: Plan): string {
  return plan.who.syncUser ?? plan.who.configurationUser;
}

/**
 * JQL for the issues in scope of the pairs named. Bounded by project and work types, as Jira's search demands. Whoever asks, they are those that
 * the account finds which does the work.
 */
export function jqlOfScope(plan: Plan, pairs: readonly Pair[]): string {
  const clauses = [`project = ${plan.where.jiraProjectId}`, `issuetype in (${workTypesOf(pairs).join(', ')})`];
  if (plan.where.jql) clauses.push(`(${askedBy(plan.where.jql, jqlString(effectiveSyncUser(plan)))})`);
  if (!plan.where.closedItems) clauses.push('statusCategory != Done');
  return clauses.join(' AND ');
}

/** JQL for the issues in scope of the pairs named that a condition holds for: it finds them by itself, also as a link. */
export function clauseIn(plan: Plan, pairs: readonly Pair[], condition: string): string {
  return `${jqlOfScope(plan, pairs)} AND ${condition}`;
}

/** A value as a JQL string literal. */
export function jqlString(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}

/** How many issues some pairs come to. A pair counts them by its work type, so that two pairs of one type count the same issues. */
export function issuesFromJira(byPair: readonly { pair: Pair; items: number }[]): number {
  return sumOnce(byPair, ({ jiraIssueTypeId }) => jiraIssueTypeId);
}

/** How many items start in aqua. A pair counts them by its item type, so that two pairs of one type count the same items. */
export function itemsFromAqua(byPair: readonly { pair: Pair; items: number }[]): number {
  return sumOnce(byPair, ({ aquaItemType }) => aquaItemType);
}

/** The items of some pairs, those of each type once. */
function sumOnce(byPair: readonly { pair: Pair; items: number }[], typeOf: (pair: Pair) => string): number {
  const byType = new Map(byPair.map(({ pair, items }) => [typeOf(pair), items]));
  return [...byType.values()].reduce((sum, items) => sum + items, 0);
}
