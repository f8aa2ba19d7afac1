import type { Plan } from '../../checklist/model/plan';
import { aquaItemTypes } from '../../checklist/model/vocabulary';
import { createMask, projectFields, statusWorkflow } from '../../clients/aqua/operations/fields';
import { itemGroups, newestItems, type AquaGroup } from '../../clients/aqua/operations/navigation';
import {
  notificationRules,
  projectSprints,
  projectUsers,
  roleAssignments,
  subfolders,
  visibleProjects,
} from '../../clients/aqua/operations/projects';
import { logIn, logOut, signedInAccount } from '../../clients/aqua/operations/session';
import { attachmentLimits, environment, licencePermissions, licences, systemPermissions } from '../../clients/aqua/operations/system';
import { lastActivity, logInTries, systemRole, systemUser, systemUsers } from '../../clients/aqua/operations/users';
import type { AquaTries } from './tries';

/** What was found on the way. It is looked at for what is believed, and goes no further. */
export interface AquaFound {
  userNames: string[];
  addresses: string[];
  multiTenant?: boolean;
  /** Groups of items by the person whom they are assigned to, and the names that people are shown by. */
  byPerson: AquaGroup[];
  personNames: string[];
}

/** Tries every operation of aqua once. The session itself is begun by the first and ended by whoever opened it. */
export async function tryAqua(tries: AquaTries, plan: Plan | undefined): Promise<AquaFound> {
  const found: AquaFound = { userNames: [], addresses: [], byPerson: [], personNames: [] };
  const session = await tries.ask(signedInAccount);
  for (const operation of [logIn, logOut])
    tries.skip(operation, session ? 'begins and ends the session that all others are asked in' : 'no session could be begun');
  const told = await tries.ask(environment);
  if (told) found.multiTenant = told.multiTenant;
  await tries.ask(systemPermissions);
  await tries.ask(attachmentLimits);
  const code = (await tries.ask(licences))?.[0]?.code;
  if (code === undefined) tries.skip(licencePermissions, 'no licence is told');
  else await tries.ask(licencePermissions, { code });
  const users = await tries.ask(systemUsers);
  found.userNames = (users ?? []).map(({ userName }) => userName);
  await ofUser(tries, plan?.who.aquaSyncUserId ?? users?.[0]?.id, session?.userName);
  const projects = await tries.ask(visibleProjects);
  await ofProject(tries, plan?.where.aquaProjectId ?? projects?.[0]?.id, found);
  return found;
}

async function ofUser(tries: AquaTries, userId: number | undefined, readerName: string | undefined): Promise<void> {
  if (userId === undefined) tries.skip(systemUser, 'no user is told');
  else await tries.ask(systemUser, { userId });
  await tries.ask(lastActivity, { filter: readerName ?? '' });
  await tries.ask(logInTries);
}

async function ofProject(tries: AquaTries, projectId: number | undefined, found: AquaFound): Promise<void> {
  if (projectId === undefined) {
    const operations = [projectUsers, roleAssignments, systemRole, subfolders, projectSprints, notificationRules, projectFields];
    const others = [createMask.Defect, createMask.Requirement, statusWorkflow, itemGroups, newestItems];
    for (const operation of [...operations, ...others]) tries.skip(operation, 'no project is seen');
    return;
  }
  const [itemType] = aquaItemTypes;
  const users = (await tries.ask(projectUsers, { projectId })) ?? [];
  found.addresses = users.flatMap(({ email }) => (email ? [email] : []));
  found.personNames = users.flatMap(({ fullName, userName, firstName = '', surname = '' }) => [
    ...(fullName ? [fullName] : []),
    userName,
    `${firstName} ${surname}`.trim(),
    `${surname} ${firstName}`.trim(),
  ]);
  const roleId = (await tries.ask(roleAssignments, { projectId }))?.[0]?.roleId;
  if (roleId === undefined) tries.skip(systemRole, 'no role is told');
  else await tries.ask(systemRole, { roleId });
  await tries.ask(subfolders, { projectId, folderId: 0 });
  await tries.ask(projectSprints, { projectId });
  await tries.ask(notificationRules, { projectId });
  await tries.ask(projectFields, { projectId, itemType });
  await tries.ask(createMask.Defect, { projectId, folderId: 0 });
  await tries.ask(createMask.Requirement, { projectId, folderId: 0 });
  await tries.ask(statusWorkflow, { projectId, itemType });
  found.byPerson = (await tries.ask(itemGroups, { itemType, projectId, folderId: 0, fieldId: 'AssignedTo' })) ?? [];
  await tries.ask(newestItems, { itemType, projectId, folderId: 0, startAt: 0, maxResults: 5 });
}
