import type { AquaProjectRecord, AquaSystem, AquaUserRecord, Assignment, FolderRecord, SprintRecord } from '../../aqua/system';
import { defectWorkflow, templateFields } from './aqua-fields';
import { webshopItems } from './aqua-items';
import { aquaLicences, aquaRoles, aquaUsers, passwords, projectAdministratorName, readerName, roleIds, syncUserName } from './aqua-users';
import { otherAquaPeople, slugOf } from './people';
import { daysFrom, type CompanyState } from './state';

export const tenant = 'nordlicht';

/** Parents stand before their children. */
const webshopFolders: FolderRecord[] = [
  { id: 310, name: 'Release 4', parentId: 0 },
  { id: 311, name: 'Release 5', parentId: 0 },
  { id: 312, name: 'Checkout', parentId: 311 },
  { id: 313, name: 'Kundenkonto', parentId: 311 },
  { id: 314, name: 'Zahlarten', parentId: 312 },
  { id: 315, name: 'Archiv', parentId: 0 },
];

const templateId = 10;
/** Beside the regression project; the last one is archived. */
const otherProjects = [
  [templateId, 'Konzernvorlage', 'Vorlage der Gruppe', false],
  [13, 'Webshop Smoke', 'Schnelltests vor jeder Auslieferung', false],
  [14, 'Lager und Logistik', 'Tests der Lagerverwaltung', false],
  [15, 'Zahlungsverkehr', 'Tests der Zahlarten', false],
  [16, 'Einkaufs-App', 'Tests der App', false],
  [17, 'Kundenservice', 'Tests des Telefonarbeitsplatzes', false],
  [9, 'Webshop 2019', 'Alter Webshop', true],
] as const;

/** The company's aqua tenant: seven live projects and an archived one. */
export function nordlichtAqua(state: CompanyState): AquaSystem {
  const people = aquaUsers(state);
  const fields = templateFields(state);
  const webshop: AquaProjectRecord = {
    id: 12,
    name: 'Webshop Regression',
    description: 'Regressionstests des Webshops',
    archived: false,
    templateOf: templateId,
    folders: [...webshopFolders],
    assignments: webshopAssignments(people.inWebshop),
    fields,
    ...(state.mended ? { notifications: { Defect: 'None', Requirement: 'None' } } : {}),
    sprints: aquaSprints(state),
    workflows: { Defect: defectWorkflow(state) },
    items: webshopItems(people, [0, ...webshopFolders.map((folder) => folder.id)]),
  };
  const elsewhere = otherAquaPeople.map((person) => people.bySlug(slugOf(person)));
  const others = otherProjects.map(([id, name, description, archived]): AquaProjectRecord => ({
    id,
    name,
    description,
    archived,
    ...(id === templateId ? {} : { templateOf: templateId }),
    folders: [],
    assignments: elsewhere.map(({ id: userId }) => ({ userId, roleId: roleIds.tester, folderId: 0 })),
    fields,
    items: [],
  }));
  return {
    tenant,
    multiTenant: true,
    activity: [
      { userId: people.bySlug(syncUserName).id, clientType: 'API', at: daysFrom(state.now, -0.1).toISOString() },
      { userId: people.bySlug(projectAdministratorName).id, clientType: 'Web', at: daysFrom(state.now, -0.2).toISOString() },
    ],
    // Somebody mistyped the sync user's password before it worked: no finding.
    logIns: [
      {
        userId: people.bySlug(syncUserName).id,
        clientType: 'API',
        at: daysFrom(state.now, -4).toISOString(),
        refused: 'AuthenticationFailure',
      },
      { userId: people.bySlug(syncUserName).id, clientType: 'API', at: daysFrom(state.now, -3.9).toISOString() },
    ],
    serverName: 'aqua cloud',
    version: '26.26.0.0',
    attachmentMaxBytes: (state.mended ? 100 : 10) * 1024 * 1024,
    users: people.all,
    licences: aquaLicences(state),
    roles: aquaRoles.map((role) => ({ ...role })),
    projects: [webshop, ...others],
    passwords: new Map(Object.entries(passwords)),
  };
}

/** Nobody thinks of the mobile team's sprint until its items do not come. */
function aquaSprints({ mended }: CompanyState): SprintRecord[] {
  const sprints = [41, 42, 43].map((number) => ({ id: 500 + number, name: `Sprint ${number}` }));
  return mended ? [...sprints, { id: 612, name: 'Mobil 42' }] : sprints;
}

/** Everybody tests; three administer. One tester is a mere guest in the archive, which says nothing of anybody else. */
function webshopAssignments(users: readonly AquaUserRecord[]): Assignment[] {
  const administrators = [syncUserName, readerName, projectAdministratorName];
  return users.flatMap((user): Assignment[] => [
    { userId: user.id, roleId: administrators.includes(user.userName) ? roleIds.administrator : roleIds.tester, folderId: 0 },
    ...(user.userName === 'hauke.sievers' ? [{ userId: user.id, roleId: roleIds.guest, folderId: 315 }] : []),
  ]);
}
