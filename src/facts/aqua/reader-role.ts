import { defineFact } from '../../checklist/engine/define-fact';
import type { AquaAssignment } from '../../clients/aqua/operations/projects';
import { aquaAssignments, aquaFolderPaths } from './sync-user';
import { aquaSession } from './system';

/** Whether the reading account meets aqua's rules as the sync user does: rules hold for roles (docs/platform/aqua.md#create-masks). */
export interface ReaderRole {
  same: boolean;
  readerId: number;
  /** The sync user's role where the plan's items are; absent where it has none. */
  syncUserRoleId?: number;
}

/** The roles of the reading account and of the sync user in the plan's folder, or else in the project, compared. */
export const aquaReaderRole = defineFact({
  id: 'aqua.readerRole',
  needs: { session: aquaSession, assignments: aquaAssignments, pathOf: aquaFolderPaths },
  gather: async ({ plan }, { session, assignments, pathOf }): Promise<ReaderRole> => {
    const path = [...pathOf(plan.where.aquaFolderId), 0];
    const ofReader = roleOn(path, assignments, session.id);
    const ofSyncUser = roleOn(path, assignments, plan.who.aquaSyncUserId);
    return {
      same: ofSyncUser !== undefined && ofReader === ofSyncUser,
      readerId: session.id,
      ...(ofSyncUser === undefined ? {} : { syncUserRoleId: ofSyncUser }),
    };
  },
});

/** The role in the first of these folders in which the user has one. */
function roleOn(path: readonly number[], assignments: readonly AquaAssignment[], userId: number): number | undefined {
  const own = new Map(assignments.filter((one) => one.userId === userId).map((one) => [one.folderId, one.roleId]));
  const folderId = path.find((id) => own.has(id));
  return folderId === undefined ? undefined : own.get(folderId);
}
