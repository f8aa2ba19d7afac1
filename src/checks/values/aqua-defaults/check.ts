import { aquaCreateFields } from '../../../facts/aqua/create-fields';
import { aquaFields } from '../../../facts/aqua/fields';
import { aquaFieldOf } from '../../../facts/dimensions';
import { optional } from '../../../checklist/engine/define-fact';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import type { AquaItemType, Ref } from '../../../checklist/model/vocabulary';
import { dictionaryOf } from '../_values';

const dimensions = ['status', 'priority', 'resolution'] as const;

export const aquaDefaults = defineCheck({
  id: 'aqua-defaults',
  effect: 'risk',
  needs: { fields: aquaFields, masks: optional(aquaCreateFields) },
  kinds: {
    missing: kind<{ field: Ref; itemType: AquaItemType; project: Ref }>('warning'),
    set: kind<{ fields: number }>('passed'),
    noDictionary: kind('notApplicable'),
  },
  judge: ({ fields, masks }, { plan, found }) => {
    const projectId = plan.where.aquaProjectId;
    const mapped = new Map(
      plan.where.pairs.flatMap((pair) =>
        dimensions.flatMap((dimension) => {
          const fieldId = aquaFieldOf(dimension, pair);
          const field = dictionaryOf(fieldId, fields[pair.aquaItemType]);
          if (fieldId === undefined || !field.ok) return [];
          // A rule of the workflow may give a value where the list has none (docs/platform/aqua.md#create-masks).
          const mask = masks.ok ? masks.value.find(({ itemType }) => itemType === pair.aquaItemType)?.fields : undefined;
          const byRule = mask?.some(({ id, hasDefault }) => id === fieldId && hasDefault) ?? false;
          const one = { itemType: pair.aquaItemType, fieldId, hasDefault: byRule || field.entries.some(({ isDefault }) => isDefault) };
          return [[`${pair.aquaItemType} ${fieldId}`, one] as const];
        }),
      ),
    );
    if (mapped.size === 0) return [found.noDictionary({})];
    const without = [...mapped.values()].filter(({ hasDefault }) => !hasDefault);
    if (without.length === 0) return [found.set({ fields: mapped.size })];
    return without.map(({ itemType, fieldId }) =>
      found.missing({
        field: { ref: 'aquaField', projectId, itemType, id: fieldId },
        itemType,
        project: { ref: 'aquaProject', id: projectId },
      }),
    );
  },
});
