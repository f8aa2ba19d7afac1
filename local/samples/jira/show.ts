import { accountById } from './lookup';
import { applicationRolesOf, type Someone } from './access';
import type { Account, PermissionScheme, Holder } from './model/people';
import type { IssueType, Named, Project } from './model/project';
import type { CategoryKey, Status } from './model/workflow';
import { untranslated, type Reading } from './reading';
import type { JiraSite } from './site';
import { jiraTime } from './zoned-time';

/** The shapes of Jira's answers. What a viewer may not see is an absent member, as in Jira. */

export interface ShowUserOptions {
  expand?: readonly string[];
}

/** An account as this viewer sees it (docs/platform/jira.md#accounts). A hidden or unset zone shows as the site's. */
export function showUser(reading: Reading, account: Account, { expand = [] }: ShowUserOptions = {}): Record<string, unknown> {
  const { site, viewer } = reading;
  const self = viewer === account;
  return {
    self: `${site.baseUrl}/rest/api/3/user?accountId=${encodeURIComponent(account.accountId)}`,
    accountId: account.accountId,
    accountType: account.accountType,
    ...(account.emailShown || self || isShownTo(account, viewer) ? { emailAddress: account.email } : {}),
    displayName: account.displayName,
    active: account.active,
    timeZone: (account.timeZoneShown || self ? account.timeZone : undefined) ?? site.timeZone,
    ...(expand.includes('groups') ? { groups: listOf(account.groups.map((name) => showGroup(site, name))) } : {}),
    ...(expand.includes('applicationRoles')
      ? { applicationRoles: listOf(applicationRolesOf(site, account).map((key) => showApplicationRole(site, key))) }
      : {}),
  };
}

function isShownTo({ emailShownTo }: Account, viewer: Someone): boolean {
  return viewer !== undefined && (emailShownTo?.includes(viewer.accountId) ?? false);
}

/** Jira's wrapper of expanded lists: the size and the items. */
function listOf<T>(items: T[]): { size: number; items: T[] } {
  return { size: items.length, items };
}

function showGroup(site: JiraSite, name: string): Record<string, unknown> {
  const group = site.groups.find((one) => one.name === name);
  return { name, groupId: group?.groupId ?? null, self: `${site.baseUrl}/rest/api/3/group?groupId=${group?.groupId ?? ''}` };
}

function showApplicationRole(site: JiraSite, key: string): Record<string, unknown> {
  const role = site.applicationRoles.find((one) => one.key === key);
  return { key, name: role?.name ?? key, groups: role?.groups ?? [], defined: true };
}

export function showIssueType({ site, nameOf }: Reading, type: IssueType): Record<string, unknown> {
  return {
    self: `${site.baseUrl}/rest/api/3/issuetype/${type.id}`,
    id: type.id,
    description: type.description,
    iconUrl: `${site.baseUrl}/rest/api/2/universal_avatar/view/type/issuetype/avatar/${type.id}?size=medium`,
    name: nameOf('issueType', type.name),
    subtask: type.subtask,
    hierarchyLevel: type.hierarchyLevel,
    ...(type.projectId ? { scope: { type: 'PROJECT', project: { id: type.projectId } } } : {}),
  };
}

const categories: Record<CategoryKey, { id: number; name: string; colorName: string }> = {
  new: { id: 2, name: 'To Do', colorName: 'blue-gray' },
  indeterminate: { id: 4, name: 'In Progress', colorName: 'yellow' },
  done: { id: 3, name: 'Done', colorName: 'green' },
};

export function categoryOf(key: CategoryKey): { id: number; name: string; colorName: string } {
  return categories[key];
}

export function showStatus(reading: Reading, status: Status): Record<string, unknown> {
  const { site, nameOf } = reading;
  const { id, name, colorName } = categories[status.category];
  return {
    self: `${site.baseUrl}/rest/api/3/status/${status.id}`,
    description: '',
    iconUrl: `${site.baseUrl}/images/icons/statuses/generic.png`,
    name: nameOf('status', status.name),
    ...untranslated(reading, status.name),
    id: status.id,
    statusCategory: {
      self: `${site.baseUrl}/rest/api/3/statuscategory/${id}`,
      id,
      key: status.category,
      colorName,
      name: nameOf('statusCategory', name),
    },
    ...(status.projectId ? { scope: { type: 'PROJECT', project: { id: status.projectId } } } : {}),
  };
}

export function showResolution({ site, nameOf }: Reading, { id, name, description }: Named): Record<string, unknown> {
  return { self: `${site.baseUrl}/rest/api/3/resolution/${id}`, id, name: nameOf('resolution', name), description };
}

export function showPriority({ site, nameOf }: Reading, priority: Named): Record<string, unknown> {
  return {
    self: `${site.baseUrl}/rest/api/3/priority/${priority.id}`,
    iconUrl: `${site.baseUrl}/images/icons/priorities/${priority.id}.svg`,
    name: nameOf('priority', priority.name),
    id: priority.id,
  };
}

/** A project as lists and issues show it. Live projects have neither `archived` nor `deleted`. */
export function showProject(reading: Reading, project: Project, expand: readonly string[]): Record<string, unknown> {
  const { site } = reading;
  return {
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    self: `${site.baseUrl}/rest/api/3/project/${project.id}`,
    id: project.id,
    key: project.key,
    ...(expand.includes('description') ? { description: project.description } : {}),
    ...(expand.includes('lead') ? { lead: showLead(reading, project) } : {}),
    ...(expand.includes('issueTypes') ? { issueTypes: project.issueTypes.map(({ type }) => showIssueType(reading, type)) } : {}),
    name: project.name,
    projectTypeKey: project.typeKey,
    simplified: project.style === 'next-gen',
    style: project.style,
    isPrivate: false,
    ...(expand.includes('insight') ? { insight: insightOf(site, project) } : {}),
    properties: {},
    ...(project.state === 'archived' ? { archived: true } : {}),
    ...(project.state === 'deleted' ? { deleted: true } : {}),
  };
}

/** A single project: description, lead and issue types come unasked. */
export function showProjectInFull(reading: Reading, project: Project, expand: readonly string[]): Record<string, unknown> {
  return {
    ...showProject(reading, project, ['description', 'lead', 'issueTypes', ...expand]),
    components: [],
    assigneeType: 'UNASSIGNED',
    versions: [],
    roles: rolesOf(reading.site, project),
  };
}

/** Addresses of a project's roles, by their names. */
export function rolesOf(site: JiraSite, project: Project): Record<string, string> {
  const address = (name: string): string => `${site.baseUrl}/rest/api/3/project/${project.id}/role/${site.projectRoles[name] ?? 0}`;
  return Object.fromEntries(Object.keys(project.roles).map((name) => [name, address(name)]));
}

function showLead(reading: Reading, project: Project): Record<string, unknown> | undefined {
  const lead = accountById(reading.site, project.lead);
  return lead && showUser(reading, lead);
}

/** How many issues a project has, whoever asks: no security level and no data policy counts here. */
function insightOf(site: JiraSite, project: Project): Record<string, unknown> {
  const issues = site.issues.filter((issue) => issue.project === project);
  const latest = issues.reduce((newest, { updated }) => Math.max(newest, updated), 0);
  return { totalIssueCount: issues.length, ...(latest > 0 ? { lastIssueUpdateTime: jiraTime(latest, site.timeZone) } : {}) };
}

/** A permission scheme; its grants only where they are asked for. */
export function showPermissionScheme(site: JiraSite, project: Project, expand: readonly string[]): Record<string, unknown> {
  const scheme = project.scheme;
  const wanted = expand.some((one) => ['all', 'permissions', 'user', 'group', 'projectRole', 'field'].includes(one));
  return {
    expand: 'permissions,user,group,projectRole,field,all',
    id: scheme.id,
    self: `${site.baseUrl}/rest/api/3/permissionscheme/${scheme.id}`,
    name: scheme.name,
    description: scheme.description,
    ...(project.style === 'next-gen' ? { scope: { type: 'PROJECT', project: { id: project.id } } } : {}),
    ...(wanted ? { permissions: showGrants(site, scheme) } : {}),
  };
}

function showGrants(site: JiraSite, scheme: PermissionScheme): Record<string, unknown>[] {
  return scheme.grants.map(({ permission, holder }, index) => {
    const id = scheme.id * 1000 + index;
    return {
      id,
      self: `${site.baseUrl}/rest/api/3/permissionscheme/${scheme.id}/permission/${id}`,
      holder: showHolder(site, holder),
      permission,
    };
  });
}

/** Who holds a permission, or belongs to a security level. */
export function showHolder(site: JiraSite, holder: Holder): Record<string, unknown> {
  switch (holder.type) {
    case 'applicationRole':
      return holder.role === undefined ? { type: holder.type } : { type: holder.type, parameter: holder.role, value: holder.role };
    case 'group':
      return {
        type: holder.type,
        parameter: holder.group,
        value: site.groups.find((group) => group.name === holder.group)?.groupId ?? '',
        expand: 'group',
      };
    case 'projectRole': {
      const id = String(site.projectRoles[holder.role] ?? 0);
      return { type: holder.type, parameter: id, value: id, projectRole: { id: Number(id), name: holder.role }, expand: 'projectRole' };
    }
    case 'user':
      return { type: holder.type, parameter: holder.accountId, value: holder.accountId, expand: 'user' };
    default:
      return { type: holder.type };
  }
}
