import { itemGroups } from '../../src/clients/aqua/operations/navigation';
import { roleAssignments, subfolders, type AquaAssignment, type AquaFolder } from '../../src/clients/aqua/operations/projects';
import { systemRole } from '../../src/clients/aqua/operations/users';
import { aquaSyncUserRoles } from '../../src/facts/aqua/sync-user';
import { aquaAnswering, answerTo } from '../support/aqua-answering';
import { gather } from '../support/gather';
import { planWith } from '../support/plan';

/** Release 5 (10) holds Checkout (11), which holds Payment (12); Archive (20) stands beside. */
const folders: AquaFolder[] = [
  { id: 10, name: 'Release 5', parentId: 0 },
  { id: 11, name: 'Checkout', parentId: 10 },
  { id: 12, name: 'Payment', parentId: 11 },
  { id: 20, name: 'Archive', parentId: 0 },
];
const role = (folderId: number, roleId: number, userId = 900): AquaAssignment => ({ userId, roleId, roleName: '', folderId });

async function relevant(aquaFolderId: number, ...assignments: AquaAssignment[]): Promise<unknown> {
  const aqua = aquaAnswering(
    answerTo(roleAssignments, () => assignments),
    answerTo(subfolders, () => folders),
    answerTo(systemRole, ({ roleId: id }) => ({ id, name: '', isDefault: false, permissions: [] })),
  );
  const reading = await gather(aquaSyncUserRoles, { aqua, plan: planWith({ where: { aquaFolderId } }) });
  return reading.ok ? reading.value.map((one) => `${one.role.id} ${one.folder}`) : reading.why;
}

describe('the sync user’s roles where the plan’s items are', () => {
  it.each<[string, number, AquaAssignment[], string[]]>([
    ['the project’s', 0, [role(0, 1)], ['1 project']],
    ['nobody else’s', 0, [role(0, 1), role(0, 2, 901)], ['1 project']],
    [
      'any folder’s when the whole project is in scope',
      0,
      [role(0, 1), role(12, 3), role(20, 4)],
      ['1 project', '3 subfolder', '4 subfolder'],
    ],
    ['the plan’s folder’s', 11, [role(0, 1), role(11, 3)], ['1 project', '3 planFolder']],
    ['the nearest above the plan’s folder', 12, [role(0, 1), role(10, 2), role(11, 3)], ['1 project', '3 planFolder']],
    ['those below the plan’s folder, not those beside it', 11, [role(0, 1), role(12, 3), role(20, 4)], ['1 project', '3 subfolder']],
  ])('are %s', async (_name, folderId, assignments, expected) => {
    expect(await relevant(folderId, ...assignments)).toEqual(expected);
  });
});

it.each<[string, AquaAssignment[], string[]]>([
  ['allow all that they do', [role(0, 2), role(0, 3)], ['project 2 view,edit']],
  ['are the built-in one, if it is among them', [role(0, 2), role(0, 1)], ['project 1 built in view']],
  [
    'do not reach into a folder with roles of its own',
    [role(0, 1), role(12, 2), role(12, 3)],
    ['project 1 built in ', 'subfolder 2 view,edit'],
  ],
])('several roles in one place %s', async (_name, assignments, expected) => {
  const permissions: Record<number, string[]> = { 1: [], 2: ['view'], 3: ['view', 'edit'] };
  const aqua = aquaAnswering(
    answerTo(roleAssignments, () => assignments),
    answerTo(subfolders, () => folders),
    answerTo(systemRole, ({ roleId: id }) => ({ id, name: '', isDefault: id === 1, permissions: permissions[id] ?? [] })),
  );
  const reading = await gather(aquaSyncUserRoles, { aqua, plan: planWith({ where: { aquaFolderId: 0 } }) });
  const told = reading.ok ? reading.value : [];
  expect(told.map((one) => `${one.folder} ${one.role.id} ${one.role.isDefault ? 'built in ' : ''}${one.role.permissions.join()}`)).toEqual(
    expected,
  );
});

it('hold for the items of their folder and below, but for those with a role of their own', async () => {
  const inFolders: Record<number, number> = { 10: 50, 12: 7, 20: 4 };
  const aqua = aquaAnswering(
    answerTo(roleAssignments, () => [role(0, 1), role(10, 2), role(12, 3), role(20, 4)]),
    answerTo(subfolders, () => folders),
    answerTo(systemRole, ({ roleId: id }) => ({ id, name: '', isDefault: false, permissions: [] })),
    answerTo(itemGroups, ({ folderId }) => [{ caption: 'To Do', count: inFolders[folderId] ?? 0, filter: null }]),
  );
  const reading = await gather(aquaSyncUserRoles, { aqua, plan: planWith({ where: { aquaFolderId: 0 } }) });
  expect(reading.ok && reading.value.map(({ items }) => items)).toEqual([undefined, { Defect: 43 }, { Defect: 7 }, { Defect: 4 }]);
});
