import type { AquaProjectRecord, AquaSystem, AquaUserRecord, RoleRecord } from './system';

type PermissionResult = 'Granted' | 'Denied';

/** The role of a user in a folder: the folder's own, or that of the nearest one above that has one, or the project's. */
export function roleIdIn(user: AquaUserRecord, project: AquaProjectRecord, folderId: number): number | undefined {
  const assignment = project.assignments.find((one) => one.userId === user.id && one.folderId === folderId);
  if (assignment || folderId === 0) return assignment?.roleId;
  return roleIdIn(user, project, project.folders.find((folder) => folder.id === folderId)?.parentId ?? 0);
}

function roleIn(system: AquaSystem, user: AquaUserRecord, project: AquaProjectRecord): RoleRecord | undefined {
  const assignment = project.assignments.find((one) => one.userId === user.id && one.folderId === 0);
  return system.roles.find((role) => role.id === assignment?.roleId);
}

/** Server administrators see every project, whatever they are assigned to (docs/platform/aqua.md#roles). */
export function seesProject(user: AquaUserRecord, project: AquaProjectRecord): boolean {
  return user.serverAdministrator || project.assignments.some((assignment) => assignment.userId === user.id);
}

function holds(system: AquaSystem, user: AquaUserRecord, project: AquaProjectRecord, permission: string): boolean {
  const role = roleIn(system, user, project);
  return user.serverAdministrator || role?.isDefault === true || role?.permissions.includes(permission) === true;
}

/** What the caller may do in the whole system (`GET api/System/Permissions`). */
export function systemPermissionsOf(user: AquaUserRecord): Record<string, PermissionResult> {
  const granted = result(user.serverAdministrator);
  return {
    CanCreateProject: granted,
    CanManageRoles: granted,
    CanManageAnyUsers: granted,
    CanViewSystemLog: granted,
    CanManageAnyIntegrations: granted,
    CanViewAnyAgileBoard: 'Granted',
  };
}

/** Which permission of a role stands behind each right that the API tells of a project. */
const projectRights: Record<string, string> = {
  CanConfigureProject: 'GEProjectConfigureAll',
  CanUseNotifications: 'GENotificationsAll',
  CanEditPublicUserView: 'GEViewsEditPublicAll',
  CanPublishUserView: 'GEViewsPublishAll',
  CanViewReportDefinitions: 'RPUseAll',
  CanCreateReportDefinition: 'RPManageTemplatesAll',
  CanImportReportDefinition: 'RPManageTemplatesAll',
  CanConfigureProjectTemplate: 'GEProjectConfigureSubtemplateAll',
  CanConfigureProjectWorkflows: 'GEProjectConfigureAll',
  CanManageProjectUsers: 'GEProjectConfigureUsersAll',
  CanConfigureDefaultNotificationRules: 'GEProjectConfigureAll',
  CanConfigureNotificationTemplates: 'GEProjectConfigureAll',
  CanViewAgents: 'EXTCAutomatedAll',
  CanManageAgents: 'GEProjectConfigureAll',
  CanAddDependencyAnySubfolder: 'DFCreateDependencyAll',
  CanViewAgileBoard: 'AGViewAll',
  CanCreateEditSprints: 'AGSprintCreateEditAll',
  CanDeleteSprints: 'AGSprintDeleteAll',
  CanPlanSprints: 'AGSprintPlanningAll',
};

export function projectPermissionsOf(
  system: AquaSystem,
  user: AquaUserRecord,
  project: AquaProjectRecord,
): Record<string, PermissionResult> {
  return Object.fromEntries(
    Object.entries(projectRights).map(([right, permission]) => [right, result(holds(system, user, project, permission))]),
  );
}

function result(granted: boolean): PermissionResult {
  return granted ? 'Granted' : 'Denied';
}
