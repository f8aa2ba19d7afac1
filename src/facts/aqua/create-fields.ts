import { defineFact } from '../../checklist/engine/define-fact';
import { itemTypesOf, pairsToAqua } from '../../checklist/model/scope';
import type { AquaItemType } from '../../checklist/model/vocabulary';
import { createMask, type AquaCreateField } from '../../clients/aqua/operations/fields';

/** The fields of new items of each type that Jira's issues become, in the plan's folder, as the reading account meets them. */
export const aquaCreateFields = defineFact({
  id: 'aqua.createFields',
  gather: ({ aqua, plan }): Promise<{ itemType: AquaItemType; fields: AquaCreateField[] }[]> =>
    Promise.all(
      itemTypesOf(pairsToAqua(plan)).map(async (itemType) => ({
        itemType,
        fields: await aqua.ask(createMask[itemType], { projectId: plan.where.aquaProjectId, folderId: plan.where.aquaFolderId }),
      })),
    ),
});
