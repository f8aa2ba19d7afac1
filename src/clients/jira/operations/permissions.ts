import * as v from 'valibot';
import { listOf, name, numericId, object, recordOf, textId, title } from '../../http/answer-schema';
import { jiraOperation } from '../operation';
import { accountScopes } from './accounts';

const permissionScopes = ['read:permission:jira'];

/** Those of the permissions that the reader itself holds, in a project or anywhere. Not found where it does not see the project. */
export const ownPermissions = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/mypermissions',
  scopes: permissionScopes,
  reason:
    'whether the caller may use this app; what the account that looks at itself may do; whether the site knows a permission that is missing',
  request: ({ keys, projectId }: { keys: readonly string[]; projectId?: string }) => ({
    query: { permissions: keys.join(','), projectId },
  }),
  answer: v.pipe(
    object({ permissions: recordOf(object({ havePermission: v.boolean() })) }),
    v.transform(({ permissions }) => ({
      /** The keys that were asked for, as far as the site knows them. */
      told: Object.keys(permissions),
      held: Object.entries(permissions).flatMap(([key, { havePermission }]) => (havePermission ? [key] : [])),
    })),
  ),
  points: ({ told }) => 2 * told.length,
});

/** All permissions that the site knows; their names are in the reader's language. */
export const permissionCatalogue = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/permissions',
  scopes: permissionScopes,
  reason: 'which permissions the site knows, where it refused a question about one',
  request: () => ({}),
  answer: v.pipe(
    object({ permissions: recordOf(object({ key: v.optional(name), name: v.optional(title, ''), type: v.optional(name, '') })) }),
    v.transform(({ permissions }) =>
      Object.entries(permissions).map(([key, permission]) => ({
        key: permission.key ?? key,
        name: permission.name,
        type: permission.type,
      })),
    ),
  ),
  points: (permissions) => 2 * permissions.length,
});

/** What is asked of an account's permissions; ids are numbers here, unlike elsewhere (docs/platform/jira.md#permission-check). */
export interface PermissionQuestion {
  /** Absent: the reader. */
  accountId?: string;
  globalPermissions?: string[];
  projectPermissions?: { permissions: string[]; projects?: number[]; issues?: number[] }[];
}

// An answer without its lists would read as "nothing is granted", so all have to be there.
const grantsSchema = object({
  globalPermissions: listOf(name),
  projectPermissions: listOf(object({ permission: name, projects: listOf(numericId), issues: listOf(numericId) })),
});
export type PermissionGrants = v.InferOutput<typeof grantsSchema>;

/** Only what is granted is listed. What is absent is denied or was not evaluated. */
export const permissionGrants = jiraOperation({
  method: 'POST',
  path: '/rest/api/3/permissions/check',
  scopes: permissionScopes,
  reason: 'whether the planned Jira accounts may do what the synchronisation needs',
  request: (question: PermissionQuestion) => ({ body: question }),
  answer: grantsSchema,
  points: ({ globalPermissions, projectPermissions }) => 2 * (globalPermissions.length + projectPermissions.length),
});

/** Who holds a permission: type such as projectRole, group, applicationRole, reporter (docs/platform/jira.md#permission-holders). */
export interface JiraHolder {
  type: string;
  /** The role's or group's id, or the product's key. */
  id?: string;
  name?: string;
}

export const holderSchema = v.pipe(
  object({
    type: name,
    parameter: v.nullish(name),
    value: v.nullish(name),
    projectRole: v.nullish(object({ name: v.optional(title) })),
    group: v.nullish(object({ name: v.optional(name) })),
  }),
  v.transform(({ type, parameter, value, projectRole, group }): JiraHolder => {
    const id = value || parameter;
    const shown = projectRole?.name ?? group?.name ?? (type === 'group' ? parameter : undefined);
    return { type, ...(id ? { id } : {}), ...(shown ? { name: shown } : {}) };
  }),
);

/** Who holds which permission in the projects that use the scheme. */
export interface JiraPermissionScheme {
  id: string;
  name: string;
  grants: { permission: string; holder: JiraHolder }[];
}

const ofProject = ({ projectId }: { projectId: string }): { projectKeyOrId: string } => ({ projectKeyOrId: projectId });
/** Who holds which permission by the project's permission scheme. Refused to whoever administers neither Jira nor the project. */
export const permissionScheme = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/project/{projectKeyOrId}/permissionscheme',
  scopes: [
    ...accountScopes,
    'read:field:jira',
    'read:permission-scheme:jira',
    'read:permission:jira',
    'read:project-category:jira',
    'read:project-role:jira',
    'read:project:jira',
  ],
  reason: 'which role or group holds a permission that is missing',
  request: (project: { projectId: string }) => ({ path: ofProject(project), query: { expand: 'all' } }),
  answer: v.pipe(
    object({ id: textId, name: v.optional(title, ''), permissions: listOf(object({ permission: name, holder: holderSchema })) }),
    v.transform(({ permissions, ...scheme }): JiraPermissionScheme => ({ ...scheme, grants: permissions })),
  ),
  points: ({ grants }) => 2 * grants.length,
});

/** Not found where a project has no notification scheme, and to whoever administers neither Jira nor the project. */
export const notificationScheme = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/project/{projectKeyOrId}/notificationscheme',
  scopes: [
    'read:avatar:jira',
    'read:field-configuration:jira',
    'read:field:jira',
    'read:group:jira',
    'read:notification-scheme:jira',
    'read:project-category:jira',
    'read:project-role:jira',
    'read:project:jira',
    'read:user:jira',
  ],
  reason: 'whether Jira mails anybody about the project',
  request: (project: { projectId: string }) => ({ path: ofProject(project) }),
  answer: object({ id: textId }),
  points: () => 1,
});
