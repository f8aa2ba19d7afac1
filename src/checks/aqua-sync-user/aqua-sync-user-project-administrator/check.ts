import { aquaSyncUser, aquaSyncUserRoles, type SyncUserRole } from '../../../facts/aqua/sync-user';
import { aquaProject, aquaSession, aquaSystemPermissions } from '../../../facts/aqua/system';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import type { Plan } from '../../../checklist/model/plan';
import { itemTypesOf, pairsToAqua } from '../../../checklist/model/scope';
import type { AquaItemType, Ref } from '../../../checklist/model/vocabulary';
import { whyNotAllTold } from '../../_aqua-reader';

/**
 * What the sync user does in aqua, as permissions of a role (docs/platform/aqua.md#role-permissions). The manual demands the role "Project
 * Administrator"; a role of another name that grants these does the same work.
 */
const needed: Record<AquaItemType, readonly string[]> = {
  Defect: ['DFViewContentAll', 'DFCreateAll', 'DFEditAll'],
  Requirement: ['RQViewContentAll', 'RQCreateEditFieldsDescriptionAll', 'RQEditFieldsAll', 'RQEditDescriptionAll', 'RQEditStatusAll'],
};
/** Items that only go to Jira are written to, too: they receive the key of their issue (docs/platform/aqua.md#required-fields). */
const linking: Record<AquaItemType, readonly string[]> = {
  Defect: ['DFViewContentAll', 'DFEditAll'],
  Requirement: ['RQViewContentAll', 'RQEditFieldsAll'],
};

function permissionsFor(itemType: AquaItemType, written: readonly AquaItemType[]): readonly string[] {
  return (written.includes(itemType) ? needed : linking)[itemType];
}

function permissionsNeeded(plan: Plan): string[] {
  const written = itemTypesOf(pairsToAqua(plan));
  const attachments = ['GEAttachmentsViewOpenAll', ...(written.length > 0 ? ['GEAttachmentsAddAll'] : [])];
  return [
    ...itemTypesOf(plan.where.pairs).flatMap((itemType) => permissionsFor(itemType, written)),
    ...(plan.travels.carries.includes('attachments') ? attachments : []),
  ];
}

/** Whether the items of no planned type travel without these permissions. */
function stopsAll(plan: Plan, lacking: readonly string[]): boolean {
  const written = itemTypesOf(pairsToAqua(plan));
  return itemTypesOf(plan.where.pairs).every((itemType) => permissionsFor(itemType, written).some((one) => lacking.includes(one)));
}

export const aquaSyncUserProjectAdministrator = defineCheck({
  id: 'aqua-sync-user-project-administrator',
  effect: 'stops',
  needs: {
    user: aquaSyncUser,
    roles: aquaSyncUserRoles,
    session: optional(aquaSession),
    permissions: optional(aquaSystemPermissions),
    project: optional(aquaProject),
  },
  kinds: {
    notInProject: kind<{ user: Ref; project: Ref }>('failed'),
    foldersOnly: kind<{ user: Ref; project: Ref }>('failed', { effect: 'items' }),
    roleLacks: kind<{ user: Ref; role: Ref; permissions: string[] }>('failed'),
    roleLacksSome: kind<{ user: Ref; role: Ref; permissions: string[] }>('failed', { effect: 'items' }),
    folderRoleLacks: kind<{ user: Ref; role: Ref; permissions: string[] }>('failed', { effect: 'items' }),
    builtIn: kind<{ role: Ref }>('passed'),
    sameRights: kind<{ role: Ref }>('passed'),
    serverAdministrator: kind<{ user: Ref }>('passed'),
    noUser: kind('notApplicable'),
  },
  judge: ({ user, roles, session, permissions, project: ofReader }, { plan, found }) => {
    if (!user) return [found.noUser({})];
    const ref: Ref = { ref: 'aquaUser', id: user.id };
    if (user.serverAdministrator) return [found.serverAdministrator({ user: ref })];
    const lacks = ({ role }: SyncUserRole): string[] =>
      role.isDefault ? [] : permissionsNeeded(plan).filter((permission) => !role.permissions.includes(permission));
    // A folder can have a role of its own, which holds there in place of the project's.
    const governing = roles.find(({ folder }) => folder === 'planFolder') ?? roles.find(({ folder }) => folder === 'project');
    const project: Ref = { ref: 'aquaProject', id: plan.where.aquaProjectId };
    if (!governing && roles.length > 0) return [found.foldersOnly({ user: ref, project })];
    if (!governing) {
      const managesUsers = ofReader.ok && ofReader.value?.permissions['CanManageProjectUsers'] === 'Granted';
      const why = managesUsers ? undefined : whyNotAllTold(session, permissions);
      if (why) return [couldNotLookFinding(why)];
      // The user's own record names the project: what the project lists is not all.
      const isNamed = user.projects.some(({ projectId }) => projectId === plan.where.aquaProjectId);
      return [
        isNamed
          ? couldNotLookFinding({ reason: 'aqua-unexpected-answer', missing: 'Assignements' })
          : found.notInProject({ user: ref, project }),
      ];
    }
    const role: Ref = { ref: 'aquaRole', id: governing.role.id };
    const lacking = lacks(governing);
    if (lacking.length > 0)
      return [found[stopsAll(plan, lacking) ? 'roleLacks' : 'roleLacksSome']({ user: ref, role, permissions: lacking })];
    const narrower = roles.filter(({ folder }) => folder === 'subfolder').map((one) => ({ one, permissions: lacks(one) }));
    return findings(
      governing.role.isDefault ? found.builtIn({ role }) : found.sameRights({ role }),
      narrower
        .filter(({ permissions }) => permissions.length > 0)
        .map(({ one, permissions }) => found.folderRoleLacks({ user: ref, role: { ref: 'aquaRole', id: one.role.id }, permissions })),
    );
  },
});
