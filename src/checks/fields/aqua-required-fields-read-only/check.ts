import { aquaFields } from '../../../facts/aqua/fields';
import { aquaItemsByPair } from '../../../facts/aqua/items-by-pair';
import { aquaReaderRole } from '../../../facts/aqua/reader-role';
import { jiraIssuesByPair } from '../../../facts/jira/issues-by-pair';
import { optional } from '../../../checklist/engine/define-fact';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { itemTypesOf } from '../../../checklist/model/scope';
import type { Ref } from '../../../checklist/model/vocabulary';
import { findField } from '../_find-field';
import { onBothSides } from '../_in-scope';

export const aquaRequiredFieldsReadOnly = defineCheck({
  id: 'aqua-required-fields-read-only',
  effect: 'advice',
  needs: { fields: aquaFields, role: aquaReaderRole, inJira: optional(jiraIssuesByPair), inAqua: optional(aquaItemsByPair) },
  kinds: {
    /** Every item of these types is hit: each is linked by what is written into them, whichever way it goes. */
    readOnly: kind<{ fields: Ref[]; role: Ref }>('failed', { effect: 'items', side: 'aqua' }),
    readOnlyForReader: kind<{ fields: Ref[]; reader: Ref; role?: Ref | undefined }>('advice'),
    notTold: kind<{ fields: Ref[] }>('unavailable'),
    otherRole: kind<{ reader: Ref; role?: Ref | undefined }>('advice'),
    writable: kind('passed'),
    noFields: kind('notApplicable'),
  },
  judge: ({ fields, role, ...counts }, { plan, found }) => {
    const linking = itemTypesOf(plan.where.pairs).flatMap((itemType) =>
      ['JiraID', 'JiraLink'].flatMap((name) => {
        const field = findField(fields[itemType] ?? [], name);
        const ref = field && ({ ref: 'aquaField', projectId: plan.where.aquaProjectId, itemType, id: field.id } as const);
        return field?.active && ref ? [{ itemType, ref, readonly: field.readonly }] : [];
      }),
    );
    if (linking.length === 0) return [found.noFields({})];
    const locked = linking.filter((field) => field.readonly);
    const readonly: Ref[] = locked.map(({ ref }) => ref);
    const syncUserRole: Ref | undefined = role.syncUserRoleId === undefined ? undefined : { ref: 'aquaRole', id: role.syncUserRoleId };
    const notTold: Ref[] = linking.filter((field) => field.readonly === undefined).map(({ ref }) => ref);
    const ofTypes = plan.where.pairs.filter((pair) => locked.some(({ itemType }) => itemType === pair.aquaItemType));
    if (role.same && syncUserRole)
      return findings(
        readonly.length > 0 &&
          onBothSides((...of) => found.readOnly({ fields: readonly, role: syncUserRole }, ...of), plan, ofTypes, counts),
        notTold.length > 0 && found.notTold({ fields: notTold }),
        readonly.length + notTold.length === 0 && found.writable({}),
      );
    const args = { reader: { ref: 'aquaUser', id: role.readerId } as const, role: syncUserRole };
    return readonly.length > 0 ? [found.readOnlyForReader({ ...args, fields: readonly })] : [found.otherRole(args)];
  },
});
