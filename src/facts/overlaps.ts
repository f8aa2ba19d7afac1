import { defineFact, undefinedOn } from '../checklist/engine/define-fact';
import type { Pair, Plan } from '../checklist/model/plan';
import { itemTypesOf, jqlOfScope, pairsToAqua, pairsToJira, workTypesOf } from '../checklist/model/scope';
import type { AquaItemType } from '../checklist/model/vocabulary';
import type { AquaClient } from '../clients/aqua/client';
import { subfolders } from '../clients/aqua/operations/projects';
import { countItems } from './aqua/items-by-pair';
import { countIssues } from './jira/issues-by-pair';
import { jiraScopeVisible } from './jira/reader';
import type { OtherPlan } from './sources';

/** Which of the other plans. */
interface Other {
  /** Its place among the other plans, from 1. */
  plan: number;
  /** Its id, by which its name is found; absent in what an older version recorded. */
  id?: string;
}

/** Another plan that would transfer items that this one transfers too. */
export interface Overlap extends Other {
  /** Items that both plans would transfer today. */
  items: number;
  /**
   * Whether both plans narrow their scope, by clauses or the one by leaving out closed issues: then no common item means that they keep apart on purpose; else it means that there
   * is none yet. `untold`: Jira refused to count, as it does where a clause names a field that is gone.
   */
  apart: boolean | 'untold';
}
export interface JiraOverlap extends Overlap {
  issueTypes: string[];
}
export interface AquaOverlap extends Overlap {
  itemTypes: AquaItemType[];
}

/** The other plans of this app on the same projects. */
const otherPlans = defineFact({ id: 'plans.others', gather: async ({ otherPlans: others }) => others ?? [] });

/** How many other plans there are. */
export const countOfOtherPlans = defineFact({
  id: 'plans.count',
  needs: { others: otherPlans },
  gather: async ({ plansElsewhere = 0 }, { others }) => others.length + plansElsewhere,
});

function placeOf(others: readonly OtherPlan[], index: number): Other {
  const id = others[index]?.id;
  return { plan: index + 1, ...(id === undefined ? {} : { id }) };
}

/** Plans that would transfer the same issues to aqua: the same project and work types, counted where their scopes meet. */
export const jiraOverlaps = defineFact({
  id: 'jira.overlaps',
  needs: { others: otherPlans, visible: jiraScopeVisible },
  gather: async ({ jira, plan }, { others }): Promise<JiraOverlap[]> => {
    const found = await Promise.all(
      others.map(async (other, index): Promise<JiraOverlap[]> => {
        if (other.where.jiraProjectId !== plan.where.jiraProjectId) return [];
        const theirs = new Set(pairsToAqua(other).map(({ jiraIssueTypeId }) => jiraIssueTypeId));
        const common: Pair[] = pairsToAqua(plan).filter(({ jiraIssueTypeId }) => theirs.has(jiraIssueTypeId));
        if (common.length === 0) return [];
        // A clause of the other plan that Jira no longer takes says nothing of the others.
        const counting = countIssues(jira, `${jqlOfScope(plan, common)} AND ${jqlOfScope(other, common)}`);
        const items = await undefinedOn(['jira-refused-query'], counting);
        const apart = items === undefined ? 'untold' : narrowsApart(plan.where, other.where);
        const issueTypes = workTypesOf(common);
        return [{ ...placeOf(others, index), items: items ?? 0, apart, issueTypes }];
      }),
    );
    return found.flat();
  },
});

/** Another plan that would carry on what this one creates in Jira, or the other way round. */
export interface ChainedPlan extends Other {
  issueTypes: string[];
}

/** Plans of which one creates issues in Jira that are in the scope of the other on its way to aqua: told by the plans alone. */
export const chainedPlans = defineFact({
  id: 'plans.chained',
  needs: { others: otherPlans },
  gather: async ({ plan }, { others }): Promise<ChainedPlan[]> => {
    const chained = await inChain(plan, others, async (creating, carrying) => typesPassedOn(creating, carrying));
    return chained.map(({ types, ...one }) => ({ ...one, issueTypes: types }));
  },
});

/** Other plans with the types that the one passes on to the other, whichever of the two creates them. */
async function inChain<T>(
  plan: Plan,
  others: readonly OtherPlan[],
  passedOn: (creating: Plan, carrying: Plan) => Promise<readonly T[]>,
): Promise<(Other & { types: T[] })[]> {
  const found = await Promise.all(others.map((other) => Promise.all([passedOn(plan, other), passedOn(other, plan)])));
  return found.flatMap((both, index) => {
    const types = [...new Set(both.flat())];
    return types.length > 0 ? [{ ...placeOf(others, index), types }] : [];
  });
}

/**
 * Types of issues that the one plan creates and the other carries on. Those that both carry to aqua, or both create from the same aqua project,
 * meet as such; a clause may well leave out what is created.
 */
function typesPassedOn(creating: Plan, carrying: Plan): string[] {
  if (creating.where.jiraProjectId !== carrying.where.jiraProjectId || carrying.where.jql !== undefined) return [];
  const sameAqua = creating.where.aquaProjectId === carrying.where.aquaProjectId;
  const carried = new Set(pairsToAqua(carrying).flatMap((pair) => (sameAqua && pair.direction === 'both' ? [] : pair.jiraIssueTypeId)));
  return creating.where.pairs.flatMap(({ jiraIssueTypeId, direction }) =>
    direction === 'toJira' && carried.has(jiraIssueTypeId) ? [jiraIssueTypeId] : [],
  );
}

/** Another plan that would carry on what this one creates in aqua, or the other way round. */
export interface AquaChainedPlan extends Other {
  itemTypes: AquaItemType[];
}

/** Plans of which one creates items in aqua that are in the scope of the other on its way to Jira. */
export const aquaChainedPlans = defineFact({
  id: 'aqua.chained',
  needs: { others: otherPlans },
  gather: async ({ aqua, plan }, { others }): Promise<AquaChainedPlan[]> => {
    const chained = await inChain(plan, others, (creating, carrying) => itemTypesPassedOn(aqua, creating, carrying));
    return chained.map(({ types, ...one }) => ({ ...one, itemTypes: types }));
  },
});

/**
 * Types of items that the one plan creates in its folder and the other carries on from there. Those that both carry to Jira, or both take from the
 * same Jira project, meet as such.
 */
async function itemTypesPassedOn(aqua: AquaClient, creating: Plan, carrying: Plan): Promise<AquaItemType[]> {
  if (creating.where.aquaProjectId !== carrying.where.aquaProjectId) return [];
  const sameJira = creating.where.jiraProjectId === carrying.where.jiraProjectId;
  const carried = itemTypesOf(pairsToJira(carrying).filter(({ direction }) => !sameJira || direction === 'toJira'));
  const created = itemTypesOf(creating.where.pairs.filter(({ direction }) => direction === 'toAqua')).filter((type) =>
    carried.includes(type),
  );
  if (created.length === 0) return [];
  return (await innerFolder(aqua, creating, carrying)) === creating.where.aquaFolderId ? created : [];
}

/** Whether both narrow their scope: by clauses, or the one by a clause and the other by leaving out what is closed. */
function narrowsApart(one: Plan['where'], other: Plan['where']): boolean {
  const byClause = [one, other].filter(({ jql }) => jql !== undefined);
  const [only] = byClause;
  return byClause.length === 2 || (only?.closedItems === true && [one, other].some(({ closedItems }) => !closedItems));
}

/** Plans that would transfer the same aqua items to Jira: the same project and item types, one folder inside the other. */
export const aquaOverlaps = defineFact({
  id: 'aqua.overlaps',
  needs: { others: otherPlans },
  gather: async ({ aqua, plan }, { others }): Promise<AquaOverlap[]> => {
    const found = await Promise.all(
      others.map(async (other, index): Promise<AquaOverlap[]> => {
        if (other.where.aquaProjectId !== plan.where.aquaProjectId) return [];
        const theirs = itemTypesOf(pairsToJira(other));
        const itemTypes = itemTypesOf(pairsToJira(plan)).filter((type) => theirs.includes(type));
        const folderId = itemTypes.length > 0 ? await innerFolder(aqua, plan, other) : undefined;
        if (folderId === undefined) return [];
        const counts = await Promise.all(itemTypes.map((itemType) => countItems(aqua, plan.where.aquaProjectId, folderId, itemType)));
        return [{ ...placeOf(others, index), items: counts.reduce((sum, count) => sum + count, 0), apart: false, itemTypes }];
      }),
    );
    return found.flat();
  },
});

/** The folder that lies in both plans' scopes; undefined where their scopes do not meet. */
async function innerFolder(aqua: AquaClient, { where: one }: Plan, { where: other }: Plan): Promise<number | undefined> {
  if (one.aquaFolderId === other.aquaFolderId || other.aquaFolderId === 0) return one.aquaFolderId;
  if (one.aquaFolderId === 0) return other.aquaFolderId;
  const isBelow = async (outer: number, inner: number): Promise<boolean> =>
    (await aqua.ask(subfolders, { projectId: one.aquaProjectId, folderId: outer })).some(({ id }) => id === inner);
  if (await isBelow(one.aquaFolderId, other.aquaFolderId)) return other.aquaFolderId;
  return (await isBelow(other.aquaFolderId, one.aquaFolderId)) ? one.aquaFolderId : undefined;
}
