import { defineFact } from '../../checklist/engine/define-fact';
import { itemTypesOf } from '../../checklist/model/scope';
import type { AquaItemType } from '../../checklist/model/vocabulary';
import { projectFields, type AquaEntry, type AquaField } from '../../clients/aqua/operations/fields';

/** The fields of each planned item type, deactivated ones included (docs/platform/aqua.md#fields). */
export const aquaFields = defineFact({
  id: 'aqua.fields',
  gather: async ({ aqua, plan }): Promise<{ [T in AquaItemType]?: AquaField[] }> => {
    const itemTypes = itemTypesOf(plan.where.pairs);
    const fields = await Promise.all(
      itemTypes.map((itemType) => aqua.ask(projectFields, { projectId: plan.where.aquaProjectId, itemType })),
    );
    return Object.fromEntries(itemTypes.map((itemType, index) => [itemType, fields[index]]));
  },
});
export type { AquaEntry, AquaField };
