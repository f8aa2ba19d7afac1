import { jiraConfigurationUser } from '../../../facts/jira/accounts';
import { jiraProject } from '../../../facts/jira/project';
import { defineCheck } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { accountKinds, judgeAccount } from '../../_jira-account';

export const jiraConfigurationUserActive = defineCheck({
  id: 'jira-configuration-user-active',
  effect: 'stops',
  needs: { user: jiraConfigurationUser, project: optional(jiraProject) },
  kinds: accountKinds,
  judge: ({ user, project }, { found }) => judgeAccount(user, project, found),
});
