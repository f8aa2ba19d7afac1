import { aquaCreateFields, fieldsToFill } from '../../../facts/aqua/create-fields';
import { aquaFields } from '../../../facts/aqua/fields';
import { aquaReaderRole } from '../../../facts/aqua/reader-role';
import { jiraIssuesByPair } from '../../../facts/jira/issues-by-pair';
import { jiraLeftEmpty } from '../../../facts/jira/left-empty';
import { optional } from '../../../checklist/engine/define-fact';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import type { Pair } from '../../../checklist/model/plan';
import { jqlOfScope, pairsToAqua } from '../../../checklist/model/scope';
import type { Ref } from '../../../checklist/model/vocabulary';
import { fillsAquaField } from '../../_carried';

export const aquaMandatoryFields = defineCheck({
  id: 'aqua-mandatory-fields',
  effect: 'items',
  needs: {
    created: optional(aquaCreateFields),
    fields: optional(aquaFields),
    role: aquaReaderRole,
    issues: optional(jiraIssuesByPair),
    leftEmpty: optional(jiraLeftEmpty),
  },
  kinds: {
    mandatory: kind<{ field: Ref; issueType: Ref }>('failed', { mendedBy: ['field'] }),
    /** It travels, and so many work items have nothing to give. */
    leftEmpty: kind<{ field: Ref; jira: Ref; issueType: Ref }>('failed', { mendedBy: ['field', 'jira'] }),
    otherRole: kind<{ reader: Ref; role?: Ref | undefined; fields: Ref[] }>('unavailable'),
    filled: kind('passed'),
    notTowardsAqua: kind('notApplicable'),
  },
  judge: ({ created, fields, role, issues, leftEmpty }, { plan, found }) => {
    const pairs = pairsToAqua(plan);
    if (pairs.length === 0) return [found.notTowardsAqua({})];
    if (!created.ok) return [couldNotLookFinding(created.why)];
    const lacking = pairs.flatMap((pair) => {
      const { aquaItemType: itemType } = pair;
      const ofType = created.value.find((one) => one.itemType === itemType)?.fields ?? [];
      return fieldsToFill(ofType, fields.ok ? (fields.value[itemType] ?? []) : [])
        .filter((field) => !fillsAquaField(plan, pair, field))
        .map(({ id }) => ({ pair, field: refOf(pair, id) }));
    });
    if (!role.same) {
      const syncUserRole: Ref | undefined = role.syncUserRoleId === undefined ? undefined : { ref: 'aquaRole', id: role.syncUserRoleId };
      const reader: Ref = { ref: 'aquaUser', id: role.readerId };
      return [found.otherRole({ reader, role: syncUserRole, fields: lacking.map(({ field }) => field) })];
    }
    const emptied = leftEmpty.ok ? leftEmpty.value : [];
    // A list may have a default of its own, and the lists were not seen.
    if (!fields.ok && lacking.length + emptied.length > 0) return [couldNotLookFinding(fields.why)];
    const all = findings(
      lacking.map(({ pair, field }) => {
        const items = issues.ok ? issues.value.find((one) => one.pair === pair)?.items : undefined;
        return found.mandatory({ field, issueType: typeOf(pair) }, items, jqlOfScope(plan, [pair]));
      }),
      emptied
        .filter(({ items = 0 }) => items > 0)
        .map(({ pair, aquaFieldId, jiraFieldId, items, clause }) =>
          found.leftEmpty(
            { field: refOf(pair, aquaFieldId), jira: { ref: 'jiraField', id: jiraFieldId }, issueType: typeOf(pair) },
            items,
            clause,
          ),
        ),
      !leftEmpty.ok && couldNotLookFinding(leftEmpty.why),
      emptied.some(({ items }) => items === undefined) && couldNotLookFinding({ reason: 'jira-refused-query' }),
    );
    return all.length > 0 ? all : [found.filled({})];

    function refOf({ aquaItemType: itemType }: Pair, id: string): Ref {
      return { ref: 'aquaField', projectId: plan.where.aquaProjectId, itemType, id };
    }
    function typeOf({ jiraIssueTypeId: id }: Pair): Ref {
      return { ref: 'jiraIssueType', id };
    }
  },
});
