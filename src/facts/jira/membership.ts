import type { JiraGroup, JiraUser } from '../../clients/jira/operations/accounts';
import type { JiraRoleMembers } from '../../clients/jira/operations/projects';

/** Whether an account is in a group, which is named by its id, by older sites by its name; undefined where Jira does not tell its groups. */
export function inGroup({ groups }: JiraUser, wanted: Partial<JiraGroup>): boolean | undefined {
  return groups && groups.some(({ id, name }) => (id !== undefined && id === wanted.id) || name === wanted.id || name === wanted.name);
}

/** Whether an account has a role, by itself or by a group; undefined where Jira does not tell whom the role has. */
export function inRole(account: JiraUser, members: JiraRoleMembers | undefined): boolean | undefined {
  if (!members) return undefined;
  if (members.accountIds.includes(account.accountId)) return true;
  if (members.groups.length === 0) return false;
  const told = members.groups.map((group) => inGroup(account, group));
  return told.includes(true) ? true : account.groups && false;
}
