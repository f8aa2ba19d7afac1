import { defineFact } from '../../checklist/engine/define-fact';
import { projectRoles, roleMembers, type JiraRoleMembers } from '../../clients/jira/operations/projects';

/** Whom each role has in the plan's project, by the role's id. Roles that Jira does not show are left out. */
export const jiraRoles = defineFact({
  id: 'jira.roles',
  gather: async ({ jira, plan }): Promise<ReadonlyMap<string, JiraRoleMembers>> => {
    const projectId = plan.where.jiraProjectId;
    const roles = await jira.ask(projectRoles, { projectId });
    const members = await Promise.all(roles.map(async (roleId) => [roleId, await jira.find(roleMembers, { projectId, roleId })] as const));
    return new Map(members.flatMap(([roleId, some]) => (some ? [[roleId, some]] : [])));
  },
});
