import { defineFact } from '../../checklist/engine/define-fact';
import { groupBy } from '../../checklist/matching/fold';
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
    const ofReader = rolesOn(path, assignments, session.id);
    const ofSyncUser = rolesOn(path, assignments, plan.who.aquaSyncUserId);
    const [first] = ofSyncUser;
    return {
      same: first !== undefined && ofReader.join() === ofSyncUser.join(),
      readerId: session.id,
      ...(first === undefined ? {} : { syncUserRoleId: first }),
    };
  },
});

/** The roles in the first of these folders in which the user has any, in the order of their ids. */
function rolesOn(path: readonly number[], assignments: readonly AquaAssignment[], userId: number): number[] {
  const own = groupBy(
    assignments.filter((one) => one.userId === userId),
    ({ folderId }) => folderId,
  );
  const folderId = path.find((id) => own.has(id)) ?? 0;
  return (own.get(folderId) ?? []).map(({ roleId }) => roleId).sort((one, other) => one - other);
}
