import { defineFact } from '../../checklist/engine/define-fact';
import { itemTypesOf, pairsToAqua } from '../../checklist/model/scope';
import type { AquaItemType } from '../../checklist/model/vocabulary';
import { createMask, type AquaCreateField, type AquaField } from '../../clients/aqua/operations/fields';

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

/** The fields of a new item that have to get a value: required, to be written, and without a default of their own or of their list. */
export function fieldsToFill(created: readonly AquaCreateField[], fields: readonly AquaField[]): AquaCreateField[] {
  const presets = new Set(
    fields.filter(({ entries }) => entries?.some((entry) => entry.isDefault && !entry.isDeleted)).map(({ id }) => id),
  );
  return created.filter((field) => field.required && !field.readonly && !field.hasDefault && !presets.has(field.id));
}
