import type { EntriesInUse } from '../../facts/aqua/values';
import type { ValuesInUse } from '../../facts/jira/values';
import type { Pair } from '../../checklist/model/plan';
import type { Edge } from './_workflow-graph';

/** Items in scope of a pair by Jira's status. */
export interface Usage {
  /** Jira's items, where they travel to aqua. */
  inJira: ReadonlyMap<string, number>;
  /** aqua's items by the status that they become, where they travel to Jira. */
  inAqua: ReadonlyMap<string, number>;
  allInJira: number;
  /** All that start in aqua, also those whose status has no counterpart. */
  allInAqua: number;
}

export function usageOf(
  pair: Pair,
  inJira: readonly ValuesInUse[],
  inAqua: readonly EntriesInUse[],
  toJira: ReadonlyMap<number, string>,
): Usage {
  const jira = new Map<string, number>();
  // What is not counted is in use, and no finding tells how many there are.
  for (const { id, items = 1 } of inJira.find((one) => one.pair === pair)?.values ?? []) jira.set(id, items);
  const aqua = new Map<string, number>();
  const started = inAqua.find((one) => one.pair === pair);
  for (const { id, items } of started?.entries ?? []) {
    const status = toJira.get(id);
    if (status !== undefined) aqua.set(status, (aqua.get(status) ?? 0) + items);
  }
  return {
    inJira: jira,
    inAqua: aqua,
    allInJira: sum([...jira.values()]),
    allInAqua: sum((started?.entries ?? []).map(({ items }) => items)) + (started?.unidentified.items ?? 0),
  };
}

/** Steps by where items stand that could take them today: in Jira, only in aqua, or nowhere. */
export interface StepsByUse {
  inJira: { edges: Edge<string>[]; items: number };
  inAqua: { edges: Edge<string>[]; items: number };
  unused: Edge<string>[];
}

export function byUse(edges: readonly Edge<string>[], { inJira, inAqua }: Usage): StepsByUse {
  const stands = (counts: ReadonlyMap<string, number>, [from]: Edge<string>): boolean => (counts.get(from) ?? 0) > 0;
  const used = edges.filter((edge) => stands(inJira, edge));
  const onlyInAqua = edges.filter((edge) => !stands(inJira, edge) && stands(inAqua, edge));
  return {
    inJira: { edges: used, items: itemsAt(used, inJira) },
    inAqua: { edges: onlyInAqua, items: itemsAt(onlyInAqua, inAqua) },
    unused: edges.filter((edge) => !stands(inJira, edge) && !stands(inAqua, edge)),
  };
}

/** Items count once, however many steps they could take. */
function itemsAt(edges: readonly Edge<string>[], counts: ReadonlyMap<string, number>): number {
  return sum([...new Set(edges.map(([from]) => from))].map((status) => counts.get(status) ?? 0));
}

/** JQL for the statuses in which some steps begin. */
export function sourcesOf(edges: readonly Edge<string>[]): string {
  const statuses = [...new Set(edges.map(([from]) => from))];
  return statuses.length === 1 ? `status = ${statuses.join('')}` : `status in (${statuses.join(', ')})`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
