import { defineFact } from '../../checklist/engine/define-fact';
import type { Pair } from '../../checklist/model/plan';
import { itemTypesOf, pairsToJira } from '../../checklist/model/scope';
import type { AquaItemType } from '../../checklist/model/vocabulary';
import type { AquaClient } from '../../clients/aqua/client';
import { itemGroups, type AquaGroup } from '../../clients/aqua/operations/navigation';

/** Items of a type in a folder with its subfolders. Every item has a status, so the groups by status hold them all. */
export async function countItems(aqua: AquaClient, projectId: number, folderId: number, itemType: AquaItemType): Promise<number> {
  return itemsIn(await aqua.ask(itemGroups, { projectId, itemType, folderId, fieldId: 'Status' }));
}

function itemsIn(groups: readonly AquaGroup[]): number {
  return groups.reduce((sum, group) => sum + group.count, 0);
}

/** The groups by status of the items that start in aqua, by item type. */
export const aquaStatusGroups = defineFact({
  id: 'aqua.statusGroups',
  gather: async ({ aqua, plan }): Promise<ReadonlyMap<AquaItemType, readonly AquaGroup[]>> => {
    const { aquaProjectId: projectId, aquaFolderId: folderId } = plan.where;
    const types = itemTypesOf(pairsToJira(plan));
    const groupsOf = (itemType: AquaItemType): Promise<AquaGroup[]> =>
      aqua.ask(itemGroups, { projectId, itemType, folderId, fieldId: 'Status' });
    return new Map(await Promise.all(types.map(async (type) => [type, await groupsOf(type)] as const)));
  },
});

/** How many aqua items in scope each pair would bring to Jira: what starts in aqua. */
export const aquaItemsByPair = defineFact({
  id: 'aqua.itemsByPair',
  needs: { groups: aquaStatusGroups },
  gather: async ({ plan }, { groups }): Promise<{ pair: Pair; items: number }[]> =>
    pairsToJira(plan).map((pair) => ({ pair, items: itemsIn(groups.get(pair.aquaItemType) ?? []) })),
});
