import * as v from 'valibot';
import { demand, listOf, name, number, object, recordOf, textId, title } from '../../http/answer-schema';
import { jiraList, jiraOperation } from '../operation';
import { accountId, accountScopes, groupSchema, type JiraGroup } from './accounts';

const projectScopes = [
  ...accountScopes,
  'read:issue-type-hierarchy:jira',
  'read:issue-type:jira',
  'read:project-category:jira',
  'read:project-version:jira',
  'read:project.component:jira',
  'read:project.property:jira',
  'read:project:jira',
];

/** A Jira project. `style` next-gen is what Jira's pages call team-managed (docs/platform/jira.md#projects). */
export interface JiraProject {
  id: string;
  key: string;
  name: string;
  style: 'classic' | 'next-gen';
  /** software, service_desk, business, product_discovery … */
  typeKey: string;
  archived: boolean;
  deleted: boolean;
  leadAccountId?: string | undefined;
  /** Whether the lead's account is deactivated; told of a single project only. */
  leadInactive?: true;
  /** Whether new work items that name nobody go to the lead; told of a single project only. */
  assignsLead?: true;
  issueTypes: { id: string; name: string; subtask: boolean }[];
  /** The ids of its roles; told of a single project only. */
  roleIds?: string[] | undefined;
  /** How many work items it has, whoever asks; told of a single project only, and not by every site. */
  issueCount?: number | undefined;
}

/** Addresses of roles by their names. They differ between the site and the gateway; their end is the id (docs/platform/jira.md#project-roles). */
const roleAddresses = v.pipe(
  recordOf(name),
  v.transform((roles) => Object.values(roles).flatMap((address) => /\/(\d+)$/.exec(address)?.[1] ?? [])),
);
const issueType = object({ id: textId, name: title, subtask: v.optional(v.boolean(), false) });
const projectSchema = v.pipe(
  object({
    id: textId,
    key: name,
    name: title,
    style: v.optional(name),
    simplified: v.optional(v.boolean()),
    projectTypeKey: v.optional(name, ''),
    archived: v.optional(v.boolean(), false),
    deleted: v.optional(v.boolean(), false),
    lead: v.nullish(object({ accountId, active: v.optional(v.boolean(), true) })),
    assigneeType: v.nullish(name),
    issueTypes: v.optional(listOf(issueType)),
    insight: v.nullish(object({ totalIssueCount: v.optional(number) })),
    roles: v.optional(roleAddresses),
  }),
  // Without them every issue type of the plan would look deleted; in a project that is gone they do not matter.
  demand(({ issueTypes, archived, deleted }) => issueTypes !== undefined || archived || deleted, ['issueTypes']),
  v.transform(({ style, simplified, projectTypeKey, lead, assigneeType, issueTypes = [], insight, roles, ...project }): JiraProject => ({
    ...project,
    style: style === 'next-gen' || simplified === true ? 'next-gen' : 'classic',
    typeKey: projectTypeKey,
    ...(lead ? { leadAccountId: lead.accountId } : {}),
    ...(lead && !lead.active ? { leadInactive: true } : {}),
    ...(assigneeType === 'PROJECT_LEAD' ? { assignsLead: true } : {}),
    issueTypes,
    ...(roles ? { roleIds: roles } : {}),
    ...(insight?.totalIssueCount === undefined ? {} : { issueCount: insight.totalIssueCount }),
  })),
);

/** A project by its id or key. Not found where it does not exist, or where this reader may not see it. */
export const projectByIdOrKey = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/project/{projectIdOrKey}',
  scopes: projectScopes,
  reason: 'the project to be synchronised: its kind, whether it is archived, its lead, its work types and roles',
  request: ({ idOrKey }: { idOrKey: string }) => ({ path: { projectIdOrKey: idOrKey }, query: { expand: 'insight' } }),
  answer: projectSchema,
  points: () => 1,
});

/** Whether a data security policy keeps content of a project from this app. Not every app may ask (docs/platform/jira.md#data-policy). */
export const projectDataPolicy = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/data-policy/project',
  scopes: [],
  reason: 'whether the organisation keeps work items of the project from this app',
  request: ({ projectId }: { projectId: string }) => ({ query: { ids: projectId } }),
  answer: v.pipe(
    object({ projectDataPolicies: listOf(object({ id: textId, dataPolicy: object({ anyContentBlocked: v.boolean() }) })) }),
    v.transform(({ projectDataPolicies }) =>
      projectDataPolicies.map(({ id, dataPolicy }) => ({ id, blocked: dataPolicy.anyContentBlocked })),
    ),
  ),
  points: ({ length }) => length,
});

const search = {
  method: 'GET',
  path: '/rest/api/3/project/search',
  scopes: projectScopes,
  reason: 'whether a project that is not to be seen was archived or deleted; the picker of projects',
} as const;

/** Live, archived and deleted projects of an id or a key; somebody with Administer Jira sees them all. */
export const projectsOfId = jiraOperation({
  ...search,
  request: ({ id, key }: { id: string; key?: undefined } | { id?: undefined; key: string }) => ({
    query: { id, keys: key, status: ['live', 'archived', 'deleted'], expand: 'lead,issueTypes', maxResults: 50 },
  }),
  answer: v.pipe(
    object({ values: listOf(projectSchema) }),
    v.transform(({ values }) => values),
  ),
  points: ({ length }) => length,
});

/** A value of one of Jira's fixed fields; the name is in the reader's language. */
const valueSchema = object({ id: textId, name: title });
export type JiraValue = v.InferOutput<typeof valueSchema>;

/** The statuses that each issue type of a project can have, by the type's id: those of its workflow (docs/platform/jira.md#statuses). */
export const projectStatuses = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/project/{projectIdOrKey}/statuses',
  scopes: ['read:issue-status:jira', 'read:issue-type:jira', 'read:status:jira'],
  reason: 'statuses that aqua has to know',
  request: ({ projectId }: { projectId: string }) => ({ path: { projectIdOrKey: projectId } }),
  answer: v.pipe(
    listOf(object({ id: textId, statuses: listOf(valueSchema) })),
    v.transform((types): ReadonlyMap<string, JiraValue[]> => new Map(types.map(({ id, statuses }) => [id, statuses]))),
  ),
  points: (types) => [...types.values()].flat().length,
});

/** All of the site's resolutions. */
export const resolutions = jiraList({
  method: 'GET',
  path: '/rest/api/3/resolution/search',
  scopes: ['read:resolution:jira'],
  reason: 'resolutions that aqua has to know',
  request: () => ({}),
  page: v.pipe(
    object({ values: listOf(valueSchema), total: v.optional(number), isLast: v.optional(v.boolean()) }),
    v.transform(({ values, ...page }) => ({ ...page, items: values })),
  ),
  idOf: ({ id }) => id,
  pageSize: 50,
});

/** All of the site's priorities; which of them a project offers is told by its scheme only. */
export const priorities = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/priority',
  scopes: ['read:priority:jira'],
  reason: 'priorities that aqua has to know',
  request: () => ({}),
  answer: listOf(valueSchema),
  points: ({ length }) => length,
});

/** The ids of a project's roles. Refused to whoever administers neither Jira nor the project. */
export const projectRoles = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/project/{projectIdOrKey}/role',
  scopes: ['read:project-role:jira'],
  reason: 'the roles whose members are read, where the project does not tell them',
  request: ({ projectId }: { projectId: string }) => ({ path: { projectIdOrKey: projectId } }),
  answer: roleAddresses,
  points: ({ length }) => length,
});

/** Whom a role has in one project: accounts, and groups with all that are in them. */
export interface JiraRoleMembers {
  accountIds: string[];
  groups: JiraGroup[];
}

/** Whom a role has in a project. Not found where there is no such role, or no right to see it. */
export const roleMembers = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/project/{projectIdOrKey}/role/{id}',
  scopes: [
    'read:avatar:jira',
    'read:group:jira',
    'read:project-category:jira',
    'read:project-role:jira',
    'read:project:jira',
    'read:user:jira',
  ],
  reason: 'whom the project’s roles name: members of security levels, and people who may be assigned next',
  request: ({ projectId, roleId }: { projectId: string; roleId: string }) => ({ path: { projectIdOrKey: projectId, id: roleId } }),
  answer: v.pipe(
    object({
      actors: v.optional(listOf(object({ actorUser: v.nullish(object({ accountId })), actorGroup: v.nullish(groupSchema) })), () => []),
    }),
    v.transform(({ actors }): JiraRoleMembers => ({
      accountIds: actors.flatMap(({ actorUser }) => actorUser?.accountId ?? []),
      groups: actors.flatMap(({ actorGroup }) => actorGroup ?? []),
    })),
  ),
  points: ({ accountIds, groups }) => 1 + accountIds.length + groups.length,
});
