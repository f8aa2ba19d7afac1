import { jiraProjectMails } from '../../../facts/jira/notifications';
import { ownEvidence } from '../../../facts/jira/own-evidence';
import { defineCheck } from '../../../checklist/engine/define-check';
import { judgeOwnMail, ownMailKinds } from '../../_own-settings';

export const jiraConfigurationUserNotificationsOff = defineCheck({
  id: 'jira-configuration-user-notifications-off',
  effect: 'advice',
  question: 'account-settings',
  needs: { own: ownEvidence, projectMails: jiraProjectMails },
  kinds: ownMailKinds,
  judge: ({ own, projectMails }, { plan, found }) =>
    judgeOwnMail(plan.who.configurationUser, 'configurationUser', { plan, evidence: own.configurationUser, projectMails }, found),
});
