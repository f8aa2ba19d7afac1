import { defineFact, optional, readingOf } from '../../checklist/engine/define-fact';
import { groupBy } from '../../checklist/matching/fold';
import { Unavailable } from '../../checklist/model/unavailable';
import { roleAssignments, subfolders } from '../../clients/aqua/operations/projects';
import { systemPermissions } from '../../clients/aqua/operations/system';
import { systemRole, systemUser, systemUsers, type AquaUser } from '../../clients/aqua/operations/users';
import type { Plan } from '../../checklist/model/plan';
import { itemTypesOf, pairsToJira } from '../../checklist/model/scope';
import type { AquaItemType } from '../../checklist/model/vocabulary';
import type { AquaClient } from '../../clients/aqua/client';
import { countItems } from './items-by-pair';
import { aquaSession } from './system';

/**
 * aqua's sync user with address, licences and projects; undefined where aqua knows no such user. Its 404 alone does not say so: an account that
 * the reader may not see may be refused alike (docs/platform/aqua.md#users). The list of everybody proves it, as one who manages all users
 * reads it.
 */
export const aquaSyncUser = defineFact({
  id: 'aqua.syncUser',
  gather: async ({ aqua, plan }) => {
    const { aquaSyncUserId: userId } = plan.who;
    const user = await aqua.find(systemUser, { userId });
    if (user) return user;
    const [everybody, permissions] = await Promise.all([aqua.ask(systemUsers), aqua.ask(systemPermissions)]);
    if (permissions['CanManageAnyUsers'] !== 'Granted') throw new Unavailable({ reason: 'aqua-not-permitted' });
    // The reading account is somebody, too.
    if (everybody.length === 0 || everybody.some(({ id }) => id === userId)) throw new Unavailable({ reason: 'aqua-not-found' });
    return undefined;
  },
});

export type AquaSyncUser = AquaUser;

/** Everybody's roles in the plan's project and its folders; folder 0 is the whole project. */
export const aquaAssignments = defineFact({
  id: 'aqua.assignments',
  gather: ({ aqua, plan }) => aqua.ask(roleAssignments, { projectId: plan.where.aquaProjectId }),
});

/** The sync user's roles in the plan's project: folder 0 is the whole project. */
const aquaSyncUserAssignments = defineFact({
  id: 'aqua.syncUserAssignments',
  needs: { all: aquaAssignments },
  gather: async ({ plan }, { all }) => all.filter((assignment) => assignment.userId === plan.who.aquaSyncUserId),
});

/**
 * The folders above each folder of the project, nearest first and itself included. Asked for only where the sync user or the reading account
 * has a role in a folder.
 */
export const aquaFolderPaths = defineFact({
  id: 'aqua.folderPaths',
  needs: { assignments: aquaAssignments, session: optional(aquaSession) },
  gather: async ({ aqua, plan }, { assignments, session }) => {
    const users = [plan.who.aquaSyncUserId, ...(session.ok ? [session.value.id] : [])];
    const needed = assignments.some(({ folderId, userId }) => folderId !== 0 && users.includes(userId));
    const folders = needed ? await aqua.ask(subfolders, { projectId: plan.where.aquaProjectId, folderId: 0 }) : [];
    const parentOf = new Map(folders.map((folder) => [folder.id, folder.parentId]));
    return (folderId: number): number[] => {
      const path = [];
      for (let id = folderId; id !== 0 && path.length <= folders.length; id = parentOf.get(id) ?? 0) path.push(id);
      return path;
    };
  },
});

/** A role of the sync user, with the folder it holds for; only folders that matter to the plan. */
export interface SyncUserRole {
  role: { id: number; isDefault: boolean; permissions: string[] };
  folder: 'project' | 'planFolder' | 'subfolder';
  /** Of a folder below the plan's: how many items that start in aqua it holds for, by their type. Absent where aqua did not count them. */
  items?: ItemsOfTypes;
}

/** In no more folders than these items are counted. */
const mostFolders = 50;

/** Numbers of items by their type. */
export type ItemsOfTypes = { readonly [T in AquaItemType]?: number };

/**
 * The roles that the sync user has where items of the plan are: in the project, in the plan's folder or the nearest folder above it that
 * has a role of its own, and in folders below it (docs/platform/aqua.md#roles). Several in one place count as one that allows all that they do:
 * whether aqua assigns more than one is not documented.
 */
export const aquaSyncUserRoles = defineFact({
  id: 'aqua.syncUserRoles',
  needs: { assignments: aquaSyncUserAssignments, pathOf: aquaFolderPaths },
  gather: async ({ aqua, plan }, { assignments, pathOf }): Promise<SyncUserRole[]> => {
    const inFolders = assignments.filter((assignment) => assignment.folderId !== 0);
    const planPath = pathOf(plan.where.aquaFolderId);
    const governing = planPath.find((id) => inFolders.some((assignment) => assignment.folderId === id));
    const relevant = [...groupBy(assignments, ({ folderId }) => folderId)].flatMap(([folderId, there]) => {
      const folder = placeOf(folderId);
      return folder ? [{ folder, folderId, roleIds: there.map(({ roleId }) => roleId) }] : [];
    });
    const below = relevant.flatMap(({ folder, folderId }) => (folder === 'subfolder' ? [folderId] : []));
    const counted = await readingOf(itemsByFolder(aqua, plan, below.length > mostFolders ? [] : below, pathOf));
    const roleIds = [...new Set(relevant.flatMap((one) => one.roleIds))];
    const roles = new Map(await Promise.all(roleIds.map(async (id) => [id, await aqua.ask(systemRole, { roleId: id })] as const)));
    return relevant.flatMap(({ roleIds: ids, folder, folderId }) => {
      const role = together(ids.flatMap((id) => roles.get(id) ?? []));
      const items = counted.ok ? counted.value.get(folderId) : undefined;
      return role ? [{ role, folder, ...(items ? { items } : {}) }] : [];
    });

    function placeOf(folderId: number): SyncUserRole['folder'] | undefined {
      if (folderId === 0) return 'project';
      if (folderId === governing) return 'planFolder';
      const isBelow = plan.where.aquaFolderId === 0 || pathOf(folderId).includes(plan.where.aquaFolderId);
      return isBelow ? 'subfolder' : undefined;
    }
  },
});

/** The items that start in aqua in each of some folders and below it, but for those in another one of them. */
async function itemsByFolder(
  aqua: AquaClient,
  plan: Plan,
  folderIds: readonly number[],
  pathOf: (folderId: number) => readonly number[],
): Promise<Map<number, ItemsOfTypes>> {
  const types = itemTypesOf(pairsToJira(plan));
  const all = new Map(
    await Promise.all(
      folderIds.map(async (folderId) => {
        const counts = await Promise.all(types.map((type) => countItems(aqua, plan.where.aquaProjectId, folderId, type)));
        return [folderId, counts] as const;
      }),
    ),
  );
  /** The nearest folder above that is one of them, too. */
  const outerOf = (folderId: number): number | undefined => pathOf(folderId).find((id) => id !== folderId && all.has(id));
  return new Map(
    [...all].map(([folderId, counts]) => {
      const inner = [...all].flatMap(([id, some]) => (outerOf(id) === folderId ? [some] : []));
      const own = types.map((type, at) => [type, inner.reduce((rest, some) => rest - (some[at] ?? 0), counts[at] ?? 0)]);
      return [folderId, Object.fromEntries(own) as ItemsOfTypes];
    }),
  );
}

/** What some roles allow together, under the name of the one that is built in, or else of the first. */
function together(roles: readonly SyncUserRole['role'][]): SyncUserRole['role'] | undefined {
  const named = roles.find(({ isDefault }) => isDefault) ?? roles[0];
  const permissions = [...new Set(roles.flatMap((role) => role.permissions))];
  return named && { id: named.id, isDefault: named.isDefault, permissions };
}
