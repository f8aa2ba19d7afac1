import { defineFact } from '../../checklist/engine/define-fact';
import { itemTypesOf, pairsToJira } from '../../checklist/model/scope';
import type { AquaItemType } from '../../checklist/model/vocabulary';
import { itemGroups, type AquaGroup } from '../../clients/aqua/operations/navigation';

/** The items in scope that start in aqua, in groups by status: every item has one, so the groups hold them all. */
export const aquaStatusGroups = defineFact({
  id: 'aqua.statusGroups',
  gather: async ({ aqua, plan }): Promise<ReadonlyMap<AquaItemType, AquaGroup[]>> => {
    const { aquaProjectId: projectId, aquaFolderId: folderId } = plan.where;
    const types = itemTypesOf(pairsToJira(plan));
    return new Map(
      await Promise.all(
        types.map(
          async (itemType) => [itemType, await aqua.ask(itemGroups, { projectId, itemType, folderId, fieldId: 'Status' })] as const,
        ),
      ),
    );
  },
});
