import { defineFact } from '../../checklist/engine/define-fact';
import type { Pair } from '../../checklist/model/plan';
import { pairsToJira } from '../../checklist/model/scope';
import type { AquaItemType } from '../../checklist/model/vocabulary';
import type { AquaClient } from '../../clients/aqua/client';
import { itemGroups } from '../../clients/aqua/operations/navigation';

/** Items of a type in a folder with its subfolders. Every item has a status, so the groups by status hold them all. */
export async function countItems(aqua: AquaClient, projectId: number, folderId: number, itemType: AquaItemType): Promise<number> {
  const groups = await aqua.ask(itemGroups, { projectId, itemType, folderId, fieldId: 'Status' });
  return groups.reduce((sum, group) => sum + group.count, 0);
}

/** How many aqua items in scope each pair would bring to Jira: what starts in aqua. */
export const aquaItemsByPair = defineFact({
  id: 'aqua.itemsByPair',
  gather: async ({ aqua, plan }): Promise<{ pair: Pair; items: number }[]> => {
    const { aquaProjectId, aquaFolderId } = plan.where;
    const pairs = pairsToJira(plan);
    const types = [...new Set(pairs.map(({ aquaItemType }) => aquaItemType))];
    const counts = new Map(
      await Promise.all(types.map(async (type) => [type, await countItems(aqua, aquaProjectId, aquaFolderId, type)] as const)),
    );
    return pairs.map((pair) => ({ pair, items: counts.get(pair.aquaItemType) ?? 0 }));
  },
});
