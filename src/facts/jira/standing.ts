import { defineFact, optional, type Reading } from '../../checklist/engine/define-fact';
import { effectiveSyncUser } from '../../checklist/model/scope';
import { jiraEffectiveSyncUser } from './accounts';
import type { Standing } from './passage';
import { jiraProject } from './project';
import { jiraRoles } from './roles';
import { jiraConditionGrants } from './sync-user-grants';

/** What rules of workflows ask of the account that does the work. What could not be read of it is left open. */
export const jiraStanding = defineFact({
  id: 'jira.standing',
  needs: {
    account: optional(jiraEffectiveSyncUser),
    project: optional(jiraProject),
    roles: optional(jiraRoles),
    grants: optional(jiraConditionGrants),
  },
  gather: async ({ plan }, { account, project, roles, grants }): Promise<Standing> => ({
    accountId: effectiveSyncUser(plan),
    account: account.ok ? account.value : undefined,
    leadAccountId: project.ok ? project.value.project?.leadAccountId : undefined,
    roles: roles.ok ? roles.value : new Map(),
    grants: grants.ok ? grants.value : new Map(),
    ...unreadOf([account, roles, grants]),
  }),
});

function unreadOf(readings: readonly Reading<unknown>[]): Pick<Standing, 'unread'> {
  const [unread] = readings.flatMap((reading) => (reading.ok ? [] : [reading.why]));
  return unread ? { unread } : {};
}
