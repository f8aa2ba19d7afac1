import { jiraConfigurationUser } from '../../../facts/jira/accounts';
import { jiraProjectMails } from '../../../facts/jira/notifications';
import { ownEvidence } from '../../../facts/jira/own-evidence';
import { defineCheck } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { judgeOwnMail, ownMailKinds } from '../../_own-settings';

export const jiraConfigurationUserNotificationsOff = defineCheck({
  id: 'jira-configuration-user-notifications-off',
  effect: 'advice',
  question: 'account-settings',
  needs: { own: ownEvidence, projectMails: jiraProjectMails, account: optional(jiraConfigurationUser) },
  kinds: ownMailKinds,
  judge: ({ own, projectMails, account }, { plan, found }) =>
    judgeOwnMail(plan.who.configurationUser, 'configurationUser', { plan, evidence: own.configurationUser, projectMails, account }, found),
});
