import { defineFact } from '../../checklist/engine/define-fact';
import type { JiraRoleMembers } from '../../clients/jira/types';

/** Whom each role has in the plan's project, by the role's id. Roles that Jira does not show are left out. */
export const jiraRoles = defineFact({
  id: 'jira.roles',
  gather: async ({ jira, plan }): Promise<ReadonlyMap<string, JiraRoleMembers>> => {
    const project = plan.where.jiraProjectId;
    const roles = await jira.projectRoles(project);
    const members = await Promise.all(roles.map(async (role) => [role, await jira.roleMembers(project, role)] as const));
    return new Map(members.flatMap(([role, some]) => (some ? [[role, some]] : [])));
  },
});
