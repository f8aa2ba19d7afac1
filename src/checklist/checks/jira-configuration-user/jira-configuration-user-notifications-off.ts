import { ownEvidence } from '../../../facts/jira/own-evidence';
import { defineCheck } from '../../define-check';
import { judgeOwnMail, ownMailKinds } from '../_own-settings';

export const jiraConfigurationUserNotificationsOff = defineCheck({
  id: 'jira-configuration-user-notifications-off',
  section: 'jira-configuration-user',
  effect: 'advice',
  question: 'account-settings',
  needs: { own: ownEvidence },
  kinds: ownMailKinds,
  judge: ({ own }, { plan, found }) => judgeOwnMail(plan.who.configurationUser, 'configurationUser', own.configurationUser, found),
});
