import type { RequiredField } from '../../facts/jira/create-fields';
import type { ItemsLacking } from '../../facts/jira/demanded-fields';
import { lacksOnEach } from '../../facts/jira/jql-names';
import { admittedBy, permissionsNamed, stepsAlong } from '../../facts/jira/passage';
import type { JiraStep } from '../../facts/jira/workflows';
import type { Pair } from '../../checklist/model/plan';
import type { Ref } from '../../checklist/model/vocabulary';
import { sourcesOf, type Usage } from './_steps-in-use';
import type { Edge, FollowedInJira } from './_workflow-graph';

/** Whom the rules of some steps let through. */
export type LetsThrough = { permissions: string[]; roles: Ref[]; groups: Ref[] };

export function letsThrough(steps: readonly JiraStep[], edges: readonly Edge<string>[]): LetsThrough {
  const along = edges.flatMap((edge) => stepsAlong(steps, edge));
  const admitted = along.flatMap(({ conditions }) => (conditions ? [admittedBy(conditions)] : []));
  return {
    permissions: [...new Set(along.flatMap(permissionsNamed))],
    roles: [...new Set(admitted.flatMap(({ roles }) => roles))].map((id): Ref => ({ ref: 'jiraProjectRole', id })),
    groups: [...new Set(admitted.flatMap(({ groups }) => groups))].map((id): Ref => ({ ref: 'jiraGroup', id })),
  };
}

/** Steps that demand the same fields, and what they hit: items in Jira, those that start in aqua, nothing yet, or it could not be seen. */
export interface Demand {
  edges: Edge<string>[];
  fieldIds: string[];
  hits: 'items' | 'new' | 'unseen' | 'nothing';
  items?: number;
  /** JQL of the items in Jira, beside the scope. */
  condition?: string;
}

/** Judges what validators demand of items, all steps of one demand together. */
export function demandsByCondition(
  demanding: FollowedInJira['demanding'],
  pair: Pair,
  usage: Usage,
  seen: { lacking: readonly ItemsLacking[] | undefined; demanded: readonly RequiredField[] },
): Demand[] {
  const groups = new Map<string, FollowedInJira['demanding']>();
  for (const one of demanding) {
    const key = lacksOnEach(one.ways) ?? one.ways.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group): Demand => {
    const edges = group.map(({ edge }) => edge);
    const ways = group[0]?.ways ?? [];
    const of = { edges, fieldIds: [...new Set(ways.flat())] };
    const condition = lacksOnEach(ways);
    const used = [...new Set(edges.map(([from]) => from))].filter((status) => (usage.inJira.get(status) ?? 0) > 0);
    const counted = used.map(
      (status) => seen.lacking?.find((one) => one.pair === pair && one.status === status && one.condition === condition)?.items,
    );
    const items = counted.reduce<number>((total, one) => total + (one ?? 0), 0);
    const usedEdges = edges.filter(([from]) => used.includes(from));
    if (items > 0) return { ...of, hits: 'items', items, condition: `${sourcesOf(usedEdges)} AND ${condition ?? ''}` };
    const ofNew = usage.allInAqua > 0 ? newItemsLack(ways, seen.demanded) : false;
    if (ofNew) return { ...of, hits: 'new', items: usage.allInAqua };
    return { ...of, hits: counted.includes(undefined) || ofNew === undefined ? 'unseen' : 'nothing' };
  });
}

/** Whether a new item lacks what each way demands; undefined where a default was not seen. */
function newItemsLack(ways: readonly (readonly string[])[], demanded: readonly RequiredField[]): boolean | undefined {
  const lacks = ways.map((fields) => {
    const defaults = fields.map((id) => demanded.find((field) => field.id === id)?.hasDefault);
    if (defaults.includes(false)) return true;
    return defaults.includes(undefined) ? undefined : false;
  });
  if (lacks.includes(false)) return false;
  return lacks.includes(undefined) ? undefined : true;
}
