import { aquaFields } from '../../../facts/aqua/fields';
import { aquaReaderRole } from '../../../facts/aqua/reader-role';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { itemTypesOf } from '../../../checklist/model/scope';
import type { Ref } from '../../../checklist/model/vocabulary';
import { findField } from '../_find-field';

export const aquaRequiredFieldsReadOnly = defineCheck({
  id: 'aqua-required-fields-read-only',
  effect: 'advice',
  needs: { fields: aquaFields, role: aquaReaderRole },
  kinds: {
    readOnly: kind<{ fields: Ref[]; role: Ref }>('failed', { effect: 'items' }),
    readOnlyForReader: kind<{ fields: Ref[]; reader: Ref; role?: Ref | undefined }>('advice'),
    notTold: kind<{ fields: Ref[] }>('unavailable'),
    otherRole: kind<{ reader: Ref; role?: Ref | undefined }>('advice'),
    writable: kind('passed'),
    noFields: kind('notApplicable'),
  },
  judge: ({ fields, role }, { plan, found }) => {
    const linking = itemTypesOf(plan.where.pairs).flatMap((itemType) =>
      ['JiraID', 'JiraLink'].flatMap((name) => {
        const field = findField(fields[itemType] ?? [], name);
        const ref = field && ({ ref: 'aquaField', projectId: plan.where.aquaProjectId, itemType, id: field.id } as const);
        return field?.active && ref ? [{ ref, readonly: field.readonly }] : [];
      }),
    );
    if (linking.length === 0) return [found.noFields({})];
    const readonly: Ref[] = linking.filter((field) => field.readonly).map(({ ref }) => ref);
    const syncUserRole: Ref | undefined = role.syncUserRoleId === undefined ? undefined : { ref: 'aquaRole', id: role.syncUserRoleId };
    const notTold: Ref[] = linking.filter((field) => field.readonly === undefined).map(({ ref }) => ref);
    if (role.same && syncUserRole)
      return findings(
        readonly.length > 0 && found.readOnly({ fields: readonly, role: syncUserRole }),
        notTold.length > 0 && found.notTold({ fields: notTold }),
        readonly.length + notTold.length === 0 && found.writable({}),
      );
    const args = { reader: { ref: 'aquaUser', id: role.readerId } as const, role: syncUserRole };
    return readonly.length > 0 ? [found.readOnlyForReader({ ...args, fields: readonly })] : [found.otherRole(args)];
  },
});
