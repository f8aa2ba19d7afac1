import { holdsOnIssue, type Someone } from './access';
import { permissionToSet, type SiteField } from './model/fields';
import type { Issue } from './model/issue';
import type { JiraSite } from './site';

/**
 * Whether a field that is on the edit screen can be edited: the status allows it, and both the permissions and the properties of the status
 * let this account do so (docs/platform/jira.md#edit-screens).
 */
export function isLeftToEdit(
  site: JiraSite,
  someone: Someone,
  issue: Issue,
  { id }: SiteField,
  { anyStatus = false }: { anyStatus?: boolean } = {},
): boolean {
  const needed = ['EDIT_ISSUES', ...(permissionToSet[id] ? [permissionToSet[id]] : [])];
  if (!needed.every((permission) => holdsOnIssue(site, someone, permission, issue))) return false;
  const properties = propertiesOf(issue);
  if (!anyStatus && properties['jira.issue.editable'] === 'false') return false;
  return admits(site, properties, someone, issue);
}

/** The properties that the workflow gives the issue's status. */
function propertiesOf({ project, type, status }: Issue): Readonly<Record<string, string>> {
  const workflow = project.issueTypes.find((one) => one.type === type)?.workflow;
  return workflow?.statusProperties?.[status.id] ?? {};
}

/** `jira.permission.edit.denied` refuses everybody; `jira.permission.edit.group` and its like leave only those named, however many are. */
function admits(site: JiraSite, properties: Readonly<Record<string, string>>, someone: Someone, issue: Issue): boolean {
  const rules = Object.entries(properties).flatMap(([key, value]) => {
    const kind = /^jira\.permission\.edit\.([a-z]+)/.exec(key)?.[1];
    return kind === undefined ? [] : [{ kind, value }];
  });
  if (rules.some(({ kind }) => kind === 'denied')) return false;
  return rules.length === 0 || rules.some((rule) => meets(site, rule, someone, issue));
}

function meets(site: JiraSite, { kind, value }: { kind: string; value: string }, someone: Someone, { project, ...issue }: Issue): boolean {
  if (!someone) return false;
  switch (kind) {
    case 'group':
      return someone.groups.some((name) => name === value || site.groups.some((one) => one.name === name && one.groupId === value));
    case 'projectrole': {
      const role = Object.keys(site.projectRoles).find((name) => String(site.projectRoles[name]) === value);
      const members = role === undefined ? undefined : project.roles[role];
      return (members?.accounts.includes(someone.accountId) || members?.groups.some((name) => someone.groups.includes(name))) ?? false;
    }
    case 'user':
      return someone.accountId === value;
    case 'assignee':
      return issue.assignee === someone;
    case 'reporter':
      return issue.reporter === someone;
    case 'lead':
      return project.lead === someone.accountId;
    default:
      return false;
  }
}
