import { aquaItemsByPair } from '../../../facts/aqua/items-by-pair';
import { aquaSyncUser, aquaSyncUserRoles, type ItemsOfTypes, type SyncUserRole } from '../../../facts/aqua/sync-user';
import { aquaProject, aquaSession, aquaSystemPermissions } from '../../../facts/aqua/system';
import { jiraIssuesByPair } from '../../../facts/jira/issues-by-pair';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import type { Pair, Plan } from '../../../checklist/model/plan';
import { isSamePair, issuesFromJira, itemTypesOf, jqlOfScope, pairsToAqua, pairsToJira } from '../../../checklist/model/scope';
import type { AquaItemType, Finding, Ref } from '../../../checklist/model/vocabulary';
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

/** What takes an item away in aqua that is gone in Jira. */
const deleting: Record<AquaItemType, string> = { Defect: 'DFDeleteAll', Requirement: 'RQDeleteAll' };

function permissionsNeeded(plan: Plan): string[] {
  const written = itemTypesOf(pairsToAqua(plan));
  const attachments = ['GEAttachmentsViewOpenAll', ...(written.length > 0 ? ['GEAttachmentsAddAll'] : [])];
  return [
    ...itemTypesOf(plan.where.pairs).flatMap((itemType) => permissionsFor(itemType, written)),
    ...(plan.travels.carries.includes('attachments') ? attachments : []),
    ...(plan.travels.carries.includes('deletions') ? written.map((itemType) => deleting[itemType]) : []),
  ];
}

/** The pairs whose items do not come to aqua without these permissions, and those whose items do not come to Jira. */
function keptBack(plan: Plan, lacking: readonly string[]): { fromAqua: Pair[]; fromJira: Pair[] } {
  const lacks = (permissions: readonly string[]): boolean => permissions.some((one) => lacking.includes(one));
  return {
    fromAqua: pairsToJira(plan).filter(({ aquaItemType }) => lacks(linking[aquaItemType])),
    fromJira: pairsToAqua(plan).filter(({ aquaItemType }) => lacks(needed[aquaItemType])),
  };
}

/** Whether no item travels without these permissions. */
function stopsAll(plan: Plan, lacking: readonly string[]): boolean {
  const { fromAqua, fromJira } = keptBack(plan, lacking);
  return fromAqua.length === pairsToJira(plan).length && fromJira.length === pairsToAqua(plan).length;
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
    inAqua: optional(aquaItemsByPair),
    inJira: optional(jiraIssuesByPair),
  },
  kinds: {
    notInProject: kind<{ user: Ref; project: Ref }>('failed'),
    foldersOnly: kind<{ user: Ref; project: Ref }>('failed', { effect: 'items', side: 'aqua' }),
    roleLacks: kind<{ user: Ref; role: Ref; permissions: string[] }>('failed'),
    roleLacksSome: kind<{ user: Ref; role: Ref; permissions: string[] }>('failed', { effect: 'items', side: 'aqua' }),
    folderRoleLacks: kind<{ user: Ref; role: Ref; permissions: string[] }>('failed', { effect: 'items', side: 'aqua' }),
    builtIn: kind<{ role: Ref }>('passed'),
    sameRights: kind<{ role: Ref }>('passed'),
    serverAdministrator: kind<{ user: Ref }>('passed'),
    noUser: kind('notApplicable'),
  },
  judge: ({ user, roles, session, permissions, project: ofReader, inAqua, inJira }, { plan, found }) => {
    if (!user) return [found.noUser({})];
    const ref: Ref = { ref: 'aquaUser', id: user.id };
    if (user.serverAdministrator) return [found.serverAdministrator({ user: ref })];
    const lacks = ({ role }: SyncUserRole): string[] =>
      role.isDefault ? [] : permissionsNeeded(plan).filter((permission) => !role.permissions.includes(permission));
    // A folder can have a role of its own, which holds there in place of the project's.
    const governing = roles.find(({ folder }) => folder === 'planFolder') ?? roles.find(({ folder }) => folder === 'project');
    const project: Ref = { ref: 'aquaProject', id: plan.where.aquaProjectId };
    if (!governing && roles.length > 0) return [found.foldersOnly({ user: ref, project }, itemsElsewhere())];
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
    if (lacking.length > 0 && stopsAll(plan, lacking)) return [found.roleLacks({ user: ref, role, permissions: lacking })];
    if (lacking.length > 0) return [withItems(found.roleLacksSome, { user: ref, role, permissions: lacking })];
    const narrower = roles.filter(({ folder }) => folder === 'subfolder').map((one) => ({ one, permissions: lacks(one) }));
    return findings(
      governing.role.isDefault ? found.builtIn({ role }) : found.sameRights({ role }),
      narrower
        .filter(({ permissions: missing }) => missing.length > 0)
        .map(({ one, permissions: missing }) =>
          found.folderRoleLacks(
            { user: ref, role: { ref: 'aquaRole', id: one.role.id }, permissions: missing },
            itemsWithout(missing, one.items),
          ),
        ),
    );

    /** Items that start in aqua, by their type; undefined where aqua did not count them. */
    function inAll(): ItemsOfTypes | undefined {
      return inAqua.ok ? Object.fromEntries(inAqua.value.map(({ pair, items }) => [pair.aquaItemType, items])) : undefined;
    }

    /** With the items of both sides that do not travel without some permissions. */
    function withItems(make: typeof found.roleLacksSome, args: Parameters<typeof make>[0]): Finding {
      const { fromJira } = keptBack(plan, args.permissions);
      const started = itemsWithout(args.permissions, inAll());
      const ofJira = inJira.ok ? issuesFromJira(inJira.value.filter(({ pair }) => fromJira.some((one) => isSamePair(one, pair)))) : 0;
      if (ofJira === 0) return make(args, started);
      const finding = make(args, ofJira + (started ?? 0), jqlOfScope(plan, fromJira));
      return started === undefined ? finding : { ...finding, inAqua: started };
    }

    /** Those of the types that do not travel without some permissions. */
    function itemsWithout(lacking: readonly string[], items: ItemsOfTypes | undefined): number | undefined {
      const types = itemTypesOf(keptBack(plan, lacking).fromAqua);
      return items && (types.reduce((sum, type) => sum + (items[type] ?? 0), 0) || undefined);
    }

    /** Those that are in none of the folders in which the user has a role. */
    function itemsElsewhere(): number | undefined {
      const types = itemTypesOf(pairsToJira(plan));
      const all = inAll();
      if (!all || roles.some(({ items }) => !items)) return undefined;
      const of = (items: ItemsOfTypes): number => types.reduce((sum, type) => sum + (items[type] ?? 0), 0);
      return roles.reduce((rest, { items = {} }) => rest - of(items), of(all)) || undefined;
    }
  },
});
