import { defineFact, optional } from '../../checklist/engine/define-fact';
import { Unavailable } from '../../checklist/model/unavailable';
import { projectRoles, roleMembers, type JiraRoleMembers } from '../../clients/jira/operations/projects';
import { jiraProject } from './project';

/** Whom each role has in the plan's project, by the role's id. Roles that Jira does not show are left out. */
export const jiraRoles = defineFact({
  id: 'jira.roles',
  needs: { project: optional(jiraProject) },
  gather: async ({ jira, plan }, { project }): Promise<ReadonlyMap<string, JiraRoleMembers>> => {
    const projectId = plan.where.jiraProjectId;
    const told = project.ok ? project.value.project?.roleIds : undefined;
    const roles = told ?? (await jira.ask(projectRoles, { projectId }));
    const members = await Promise.all(roles.map(async (roleId) => [roleId, await jira.find(roleMembers, { projectId, roleId })] as const));
    const shown = members.flatMap(([roleId, some]) => (some ? [[roleId, some] as const] : []));
    // The project tells its roles to more people than it shows their members to.
    if (roles.length > 0 && shown.length === 0) throw new Unavailable({ reason: 'jira-not-found' });
    return new Map(shown);
  },
});
