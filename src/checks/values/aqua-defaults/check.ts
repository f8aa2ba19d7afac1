import { aquaCreateFields } from '../../../facts/aqua/create-fields';
import { aquaFields } from '../../../facts/aqua/fields';
import { jiraCarriedFields } from '../../../facts/jira/carried-fields';
import { listPairs } from '../../../facts/lists';
import { aquaFieldOf } from '../../../facts/dimensions';
import { optional } from '../../../checklist/engine/define-fact';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import type { AquaItemType, Ref } from '../../../checklist/model/vocabulary';
import { dictionaryOf } from '../_values';

const dimensions = ['status', 'priority', 'resolution'] as const;

export const aquaDefaults = defineCheck({
  id: 'aqua-defaults',
  effect: 'risk',
  needs: { fields: aquaFields, masks: optional(aquaCreateFields), carried: optional(jiraCarriedFields) },
  kinds: {
    missing: kind<{ field: Ref; itemType: AquaItemType; project: Ref }>('warning'),
    set: kind<{ fields: number }>('passed'),
    noDictionary: kind('notApplicable'),
  },
  judge: ({ fields, masks, carried }, { plan, found }) => {
    const projectId = plan.where.aquaProjectId;
    const paired = carried.ok ? listPairs(plan, plan.where.pairs, carried.value, fields).filter(({ untold }) => !untold) : [];
    const named = [
      ...plan.where.pairs.flatMap((pair) =>
        dimensions.map((dimension) => ({ itemType: pair.aquaItemType, fieldId: aquaFieldOf(dimension, pair) })),
      ),
      ...paired.map(({ fields: { aquaItemType: itemType, aquaFieldId: fieldId } }) => ({ itemType, fieldId })),
    ];
    const mapped = new Map(
      named.flatMap(({ itemType, fieldId }) => {
        const field = dictionaryOf(fieldId, fields[itemType]);
        // A list of several choices may just as well be left empty.
        const takesSeveral = fields[itemType]?.some(({ id, type }) => id === fieldId && type === 'DictionaryMultiChoice');
        if (fieldId === undefined || !field.ok || takesSeveral) return [];
        // A rule of the workflow may give a value where the list has none (docs/platform/aqua.md#create-masks).
        const byField = fields[itemType]?.some(({ id, hasDefault }) => id === fieldId && hasDefault) ?? false;
        const mask = masks.ok ? masks.value.find((one) => one.itemType === itemType)?.fields : undefined;
        const byRule = byField || (mask?.some(({ id, hasDefault }) => id === fieldId && hasDefault) ?? false);
        const one = { itemType, fieldId, hasDefault: byRule || field.entries.some(({ isDefault }) => isDefault) };
        return [[`${itemType} ${fieldId}`, one] as const];
      }),
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
