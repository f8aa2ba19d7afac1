import { defineFact } from '../../checklist/engine/define-fact';
import type { Pair } from '../../checklist/model/plan';
import { pairsToJira } from '../../checklist/model/scope';
import type { AquaItemType } from '../../checklist/model/vocabulary';
import type { AquaClient } from '../../clients/aqua/client';
import { itemGroups } from '../../clients/aqua/operations/navigation';
import { aquaStatusGroups } from './status-groups';

/** Items of a type in a folder with its subfolders. Every item has a status, so the groups by status hold them all. */
export async function countItems(aqua: AquaClient, projectId: number, folderId: number, itemType: AquaItemType): Promise<number> {
  const groups = await aqua.ask(itemGroups, { projectId, itemType, folderId, fieldId: 'Status' });
  return groups.reduce((sum, group) => sum + group.count, 0);
}

/** How many aqua items in scope each pair would bring to Jira: what starts in aqua. */
export const aquaItemsByPair = defineFact({
  id: 'aqua.itemsByPair',
  needs: { byStatus: aquaStatusGroups },
  gather: async ({ plan }, { byStatus }): Promise<{ pair: Pair; items: number }[]> =>
    pairsToJira(plan).map((pair) => ({ pair, items: (byStatus.get(pair.aquaItemType) ?? []).reduce((sum, { count }) => sum + count, 0) })),
});
