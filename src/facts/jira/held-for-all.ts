import { defineFact, optional } from '../../checklist/engine/define-fact';
import { groupBy } from '../../checklist/matching/fold';
import { roleMembers, type JiraRoleMembers } from '../../clients/jira/operations/projects';
import { jiraEffectiveSyncUser } from './accounts';
import { visibilityBy } from './level-visibility';
import { jiraPermissionScheme } from './permission-scheme';
import { jiraProject } from './project';
import { jiraSyncUserGrants } from './sync-user-grants';

/**
 * Permissions that none of the issues tried shows to the account that does the work, though it belongs to a role, a group or a product to which
 * the scheme gives them: what an issue refuses then follows from its status (docs/platform/jira.md#grants-to-reporters-and-assignees). The members
 * of a role are asked for only where there is such a permission.
 */
export const jiraHeldForAll = defineFact({
  id: 'jira.heldForAll',
  needs: {
    grants: optional(jiraSyncUserGrants),
    scheme: optional(jiraPermissionScheme),
    account: optional(jiraEffectiveSyncUser),
    project: optional(jiraProject),
  },
  gather: async ({ jira, plan }, { grants, scheme, account, project }): Promise<string[]> => {
    if (!grants.ok || !scheme.ok || !scheme.value || !account.ok || grants.value.probes === 0) return [];
    const { onIssues, project: inProject } = grants.value;
    const refused = scheme.value.grants.filter(({ permission }) => inProject.includes(permission) && !onIssues.includes(permission));
    const roleIds = refused.flatMap(({ holder: { type, id } }) => (type === 'projectRole' && id !== undefined ? [id] : []));
    const projectId = plan.where.jiraProjectId;
    const roles = await Promise.all(
      [...new Set(roleIds)].map(async (roleId) => [roleId, await jira.find(roleMembers, { projectId, roleId })] as const),
    );
    const membership = {
      account: account.value,
      leadAccountId: project.ok ? project.value.project?.leadAccountId : undefined,
      roles: new Map(roles.flatMap(([id, members]): [string, JiraRoleMembers][] => (members ? [[id, members]] : []))),
    };
    const byPermission = groupBy(refused, ({ permission }) => permission);
    return [...byPermission].flatMap(([permission, some]) =>
      visibilityBy(
        some.map(({ holder }) => holder),
        membership,
      ) === 'all'
        ? [permission]
        : [],
    );
  },
});
