import { aquaCreateFields } from '../../../facts/aqua/create-fields';
import { aquaFields } from '../../../facts/aqua/fields';
import { aquaReaderRole } from '../../../facts/aqua/reader-role';
import { jiraIssuesByPair } from '../../../facts/jira/issues-by-pair';
import { optional } from '../../../checklist/engine/define-fact';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { jqlOfScope, pairsToAqua } from '../../../checklist/model/scope';
import type { Ref } from '../../../checklist/model/vocabulary';
import { fillsAquaField } from '../../_carried';

export const aquaMandatoryFields = defineCheck({
  id: 'aqua-mandatory-fields',
  effect: 'items',
  needs: { created: optional(aquaCreateFields), fields: optional(aquaFields), role: aquaReaderRole, issues: optional(jiraIssuesByPair) },
  kinds: {
    mandatory: kind<{ field: Ref; issueType: Ref }>('failed'),
    otherRole: kind<{ reader: Ref; role?: Ref | undefined; fields: Ref[] }>('unavailable'),
    filled: kind('passed'),
    notTowardsAqua: kind('notApplicable'),
  },
  judge: ({ created, fields, role, issues }, { plan, found }) => {
    const pairs = pairsToAqua(plan);
    if (pairs.length === 0) return [found.notTowardsAqua({})];
    if (!created.ok) return [couldNotLookFinding(created.why)];
    const lacking = pairs.flatMap((pair) => {
      const { aquaItemType: itemType } = pair;
      const presets = new Set(
        (fields.ok ? (fields.value[itemType] ?? []) : [])
          .filter(({ entries }) => entries?.some((entry) => entry.isDefault && !entry.isDeleted))
          .map(({ id }) => id),
      );
      return (created.value.find((one) => one.itemType === itemType)?.fields ?? [])
        .filter((field) => field.required && !field.readonly && !field.hasDefault && !presets.has(field.id))
        .filter((field) => !fillsAquaField(plan, pair, field))
        .map(({ id }) => ({ pair, field: { ref: 'aquaField', projectId: plan.where.aquaProjectId, itemType, id } as const }));
    });
    if (!role.same) {
      const syncUserRole: Ref | undefined = role.syncUserRoleId === undefined ? undefined : { ref: 'aquaRole', id: role.syncUserRoleId };
      const reader: Ref = { ref: 'aquaUser', id: role.readerId };
      return [found.otherRole({ reader, role: syncUserRole, fields: lacking.map(({ field }) => field) })];
    }
    if (lacking.length === 0) return [found.filled({})];
    return lacking.map(({ pair, field }) => {
      const items = issues.ok ? issues.value.find((one) => one.pair === pair)?.items : undefined;
      return found.mandatory({ field, issueType: { ref: 'jiraIssueType', id: pair.jiraIssueTypeId } }, items, jqlOfScope(plan, [pair]));
    });
  },
});
