import type { AquaUserRecord, LicenceRecord, RoleRecord } from '../../aqua/system';
import { aquaAddressOf, jiraAddressOf, otherAquaPeople, otherTesters, slugOf, webshopPeople, type Person } from './people';
import { permissionNames } from '../../aqua/permission-names';
import { guestPermissions, testerPermissions } from './aqua-permissions';
import { daysFrom, endOfDay, type CompanyState } from './state';

const syncLicence = 'JIRASYNC';
const mainLicence = 'AQUACLOUD';

/** The sync licence ends in three weeks until somebody renews it. */
export function aquaLicences({ now, mended }: CompanyState): LicenceRecord[] {
  const startTime = daysFrom(now, -365).toISOString();
  return [
    { code: mainLicence, name: 'aqua cloud', named: 60, floating: 10, startTime, expiryTime: endOfDay(now, 310).toISOString() },
    { code: syncLicence, name: 'Jira-Sync', named: 1, floating: 0, startTime, expiryTime: endOfDay(now, mended ? 365 : 21).toISOString() },
  ];
}

export const roleIds = { administrator: 1, tester: 2, guest: 3 } as const;
export const aquaRoles: RoleRecord[] = [
  { id: roleIds.administrator, name: 'Projektadministrator', isDefault: true, permissions: permissionNames },
  { id: roleIds.tester, name: 'Tester', isDefault: false, permissions: testerPermissions },
  { id: roleIds.guest, name: 'Gast', isDefault: false, permissions: guestPermissions },
];

/** The sync user's name, the account that the app reads with, and what the passwords of the sample are. */
export const syncUserName = 'jira.sync';
export const readerName = 'readiness';
export const projectAdministratorName = 'svenja.paulsen';
export const withoutLicenceName = 'lager.leser';
export const passwords: Readonly<Record<string, string>> = {
  [readerName]: 'sample-password-of-reader',
  [projectAdministratorName]: 'sample-password-of-project-administrator',
  [withoutLicenceName]: 'sample-password-without-licence',
};

export interface AquaPeople {
  all: AquaUserRecord[];
  /** In the project "Webshop Regression": 34 active users, and one more once the deactivated tester is back. */
  inWebshop: AquaUserRecord[];
  bySlug(userName: string): AquaUserRecord;
}

export function aquaUsers({ mended }: CompanyState): AquaPeople {
  const webshop = [...webshopPeople, ...otherTesters].map((person, index) => userOf(1001 + index, person, mended));
  const functions = [
    user(1101, syncUserName, 'Jira', 'Sync', mended ? 'aqua.sync@nordlicht.example' : 'qa@nordlicht.example', { licences: [syncLicence] }),
    user(1102, 'testmanagement', 'Testmanagement', '', 'qa@nordlicht.example'),
    user(1103, 'azubi.qs', 'Azubi', 'Qualitätssicherung', mended ? 'azubi.qs@nordlicht.example' : '', { position: 'Ausbildung' }),
    user(1104, readerName, 'Readiness', 'Check', 'aqua.admin@nordlicht.example', { serverAdministrator: true }),
  ];
  const elsewhere = otherAquaPeople.map((person, index) => userOf(1201 + index, person, mended));
  const withoutLicence = user(1301, withoutLicenceName, 'Lager', 'Leser', 'lager.leser@nordlicht.example', { licences: [] });
  const all = [...webshop, ...functions, ...elsewhere, withoutLicence];
  return {
    all,
    inWebshop: [...webshop, ...functions],
    bySlug: (userName) => {
      const found = all.find((one) => one.userName === userName);
      if (!found) throw new Error(`nobody in aqua is called ${userName}`);
      return found;
    },
  };
}

function userOf(id: number, person: Person, mended: boolean): AquaUserRecord {
  const corrected = mended && (person.aqua === 'kaltenbach' || person.aqua === 'trailing-blank');
  return user(id, slugOf(person), person.first, person.last, corrected ? jiraAddressOf(person) : aquaAddressOf(person), {
    position: person.job,
    status: person.aqua === 'deactivated' && !mended ? 'Deactivated' : 'Activated',
  });
}

function user(
  id: number,
  userName: string,
  firstName: string,
  surname: string,
  email: string,
  more: Partial<AquaUserRecord> = {},
): AquaUserRecord {
  return {
    id,
    userName,
    firstName,
    surname,
    email,
    position: '',
    status: 'Activated',
    serverAdministrator: false,
    licences: [mainLicence],
    ...more,
  };
}
