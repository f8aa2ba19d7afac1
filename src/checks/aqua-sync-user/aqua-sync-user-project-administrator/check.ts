import { aquaSyncUser, aquaSyncUserRoles, type SyncUserRole } from '../../../facts/aqua/sync-user';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import type { Plan } from '../../../checklist/model/plan';
import { itemTypesOf, pairsToAqua } from '../../../checklist/model/scope';
import type { AquaItemType, Ref } from '../../../checklist/model/vocabulary';

/**
 * What the sync user does in aqua, as permissions of a role (docs/platform/aqua.md#role-permissions). The manual demands the role "Project
 * Administrator"; a role of another name that grants these does the same work.
 */
const needed: Record<AquaItemType, readonly string[]> = {
  Defect: ['DFViewContentAll', 'DFCreateAll', 'DFEditAll'],
  Requirement: ['RQViewContentAll', 'RQCreateEditFieldsDescriptionAll', 'RQEditFieldsAll', 'RQEditDescriptionAll', 'RQEditStatusAll'],
};
const viewing: Record<AquaItemType, readonly string[]> = { Defect: ['DFViewContentAll'], Requirement: ['RQViewContentAll'] };

function permissionsNeeded(plan: Plan): string[] {
  const written = itemTypesOf(pairsToAqua(plan));
  const attachments =
    plan.travels.carries.includes('attachments') && written.length > 0 ? ['GEAttachmentsViewOpenAll', 'GEAttachmentsAddAll'] : [];
  return [
    ...itemTypesOf(plan.where.pairs).flatMap((itemType) => (written.includes(itemType) ? needed : viewing)[itemType]),
    ...attachments,
  ];
}

export const aquaSyncUserProjectAdministrator = defineCheck({
  id: 'aqua-sync-user-project-administrator',
  effect: 'stops',
  needs: { user: aquaSyncUser, roles: aquaSyncUserRoles },
  kinds: {
    notInProject: kind<{ user: Ref; project: Ref }>('failed'),
    roleLacks: kind<{ user: Ref; role: Ref; permissions: string[] }>('failed'),
    folderRoleLacks: kind<{ user: Ref; role: Ref; permissions: string[] }>('failed', { effect: 'items' }),
    builtIn: kind<{ role: Ref }>('passed'),
    sameRights: kind<{ role: Ref }>('passed'),
    serverAdministrator: kind<{ user: Ref }>('passed'),
    noUser: kind('notApplicable'),
  },
  judge: ({ user, roles }, { plan, found }) => {
    if (!user) return [found.noUser({})];
    const ref: Ref = { ref: 'aquaUser', id: user.id };
    if (user.serverAdministrator) return [found.serverAdministrator({ user: ref })];
    const lacks = ({ role }: SyncUserRole): string[] =>
      role.isDefault ? [] : permissionsNeeded(plan).filter((permission) => !role.permissions.includes(permission));
    // A folder can have a role of its own, which holds there in place of the project's.
    const governing = roles.find(({ folder }) => folder === 'planFolder') ?? roles.find(({ folder }) => folder === 'project');
    if (!governing) return [found.notInProject({ user: ref, project: { ref: 'aquaProject', id: plan.where.aquaProjectId } })];
    const role: Ref = { ref: 'aquaRole', id: governing.role.id };
    const lacking = lacks(governing);
    if (lacking.length > 0) return [found.roleLacks({ user: ref, role, permissions: lacking })];
    const narrower = roles.filter(({ folder }) => folder === 'subfolder').map((one) => ({ one, permissions: lacks(one) }));
    return findings(
      governing.role.isDefault ? found.builtIn({ role }) : found.sameRights({ role }),
      narrower
        .filter(({ permissions }) => permissions.length > 0)
        .map(({ one, permissions }) => found.folderRoleLacks({ user: ref, role: { ref: 'aquaRole', id: one.role.id }, permissions })),
    );
  },
});
