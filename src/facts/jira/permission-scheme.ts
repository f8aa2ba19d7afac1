import { defineFact, optional } from '../../checklist/engine/define-fact';
import { closing, permissionsFor, type NeededPermission } from '../../checklist/model/permissions';
import { permissionScheme, type JiraPermissionScheme } from '../../clients/jira/operations/permissions';
import { jiraProject } from './project';
import { jiraConditionGrants, jiraSyncUserGrants, type SyncUserGrants } from './sync-user-grants';

/**
 * The project's permission scheme: it tells how to grant what is missing. Undefined where the account that does the work holds all that it needs:
 * then nobody asks, and it is a large answer.
 */
export const jiraPermissionScheme = defineFact({
  id: 'jira.permissionScheme',
  needs: { project: optional(jiraProject), grants: optional(jiraSyncUserGrants), conditions: optional(jiraConditionGrants) },
  gather: async ({ jira, plan }, { project, grants, conditions }): Promise<JiraPermissionScheme | undefined> => {
    const known = project.ok ? project.value.project : undefined;
    const needed = known ? permissionsFor(plan, known.typeKey, known.style === 'next-gen') : [];
    const closes = !conditions.ok || conditions.value.get(closing.key) !== 'no';
    if (grants.ok && closes && !needed.some((permission) => lacks(permission, grants.value))) return undefined;
    return jira.ask(permissionScheme, { projectId: plan.where.jiraProjectId });
  },
});

/** Whether a permission is missing, at least on some issues, and what allows the same as well. */
function lacks({ orElse, ...permission }: NeededPermission, grants: SyncUserGrants): boolean {
  const { key, global: isGlobal } = permission;
  const { global, project, onIssues, probes } = grants;
  if (orElse !== undefined && !lacks({ ...permission, key: orElse }, grants)) return false;
  if (isGlobal) return !global.includes(key);
  return !project.includes(key) || (probes > 0 && key !== 'CREATE_ISSUES' && !onIssues.includes(key));
}
