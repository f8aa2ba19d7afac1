import { defineFact } from '../../checklist/engine/define-fact';
import { itemTypesOf, pairsToAqua } from '../../checklist/model/scope';
import type { AquaItemType } from '../../checklist/model/vocabulary';
import type { AquaCreateField } from '../../clients/aqua/client';

/** The fields of new items of each type that Jira's issues become, in the plan's folder, as the reading account meets them. */
export const aquaCreateFields = defineFact({
  id: 'aqua.createFields',
  gather: ({ aqua, plan }): Promise<{ itemType: AquaItemType; fields: AquaCreateField[] }[]> =>
    Promise.all(
      itemTypesOf(pairsToAqua(plan)).map(async (itemType) => ({
        itemType,
        fields: await aqua.createFields({ projectId: plan.where.aquaProjectId, itemType, folderId: plan.where.aquaFolderId }),
      })),
    ),
});
