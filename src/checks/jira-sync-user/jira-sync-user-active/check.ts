import { jiraEffectiveSyncUser } from '../../../facts/jira/accounts';
import { jiraProject } from '../../../facts/jira/project';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { accountKinds, judgeAccount } from '../../_jira-account';

export const jiraSyncUserActive = defineCheck({
  id: 'jira-sync-user-active',
  effect: 'stops',
  needs: { user: jiraEffectiveSyncUser, project: optional(jiraProject) },
  kinds: { ...accountKinds, noSeparateUser: kind('notApplicable') },
  judge: ({ user, project }, { plan, found }) =>
    plan.who.syncUser === undefined ? [found.noSeparateUser({})] : judgeAccount(user, project, found),
});
