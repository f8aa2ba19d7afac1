import { roleAssignments, subfolders, type AquaAssignment } from '../../src/clients/aqua/operations/projects';
import { signedInAccount } from '../../src/clients/aqua/operations/session';
import { aquaReaderRole } from '../../src/facts/aqua/reader-role';
import { aquaAnswering, answerTo } from '../support/aqua-answering';
import { gather } from '../support/gather';
import { planWith } from '../support/plan';

const role = (userId: number, roleId: number, folderId = 0): AquaAssignment => ({ userId, roleId, roleName: '', folderId });
const [reader, syncUser] = [7, 900];

it.each<[string, number, AquaAssignment[], object]>([
  ['the same in the project', 0, [role(reader, 1), role(syncUser, 1)], { same: true, syncUserRoleId: 1 }],
  ['another', 0, [role(reader, 2), role(syncUser, 1)], { same: false, syncUserRoleId: 1 }],
  [
    'one of two, of which the sync user has both',
    0,
    [role(reader, 1), role(syncUser, 2), role(syncUser, 1)],
    { same: false, syncUserRoleId: 1 },
  ],
  ['the same two', 0, [role(reader, 1), role(reader, 2), role(syncUser, 2), role(syncUser, 1)], { same: true, syncUserRoleId: 1 }],
  ['none, though it administers the server', 0, [role(syncUser, 1)], { same: false, syncUserRoleId: 1 }],
  ['any, where the sync user has none', 0, [role(reader, 1)], { same: false }],
  [
    'the project’s, where the sync user has the folder’s own',
    11,
    [role(reader, 1), role(syncUser, 1), role(syncUser, 3, 10)],
    { same: false, syncUserRoleId: 3 },
  ],
  [
    'the project’s, where a folder beside is governed by another',
    11,
    [role(reader, 1), role(syncUser, 1), role(syncUser, 3, 20)],
    { same: true, syncUserRoleId: 1 },
  ],
])('the reading account has %s', async (_name, aquaFolderId, assignments, expected) => {
  const aqua = aquaAnswering(
    answerTo(signedInAccount, () => ({ id: reader, userName: 'readiness', serverAdministrator: true })),
    answerTo(roleAssignments, () => assignments),
    answerTo(subfolders, () => [
      { id: 10, name: 'Release 5', parentId: 0 },
      { id: 11, name: 'Checkout', parentId: 10 },
      { id: 20, name: 'Archive', parentId: 0 },
    ]),
  );
  const reading = await gather(aquaReaderRole, { aqua, plan: planWith({ where: { aquaFolderId } }) });
  expect(reading).toEqual({ ok: true, value: { readerId: reader, ...expected } });
});
