import { jiraEffectiveSyncUser } from '../../../facts/jira/accounts';
import { jiraProjectMails } from '../../../facts/jira/notifications';
import { ownEvidence } from '../../../facts/jira/own-evidence';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { judgeOwnMail, ownMailKinds } from '../../_own-settings';

export const jiraSyncUserNotificationsOff = defineCheck({
  id: 'jira-sync-user-notifications-off',
  effect: 'advice',
  question: 'account-settings',
  needs: { own: ownEvidence, projectMails: jiraProjectMails, account: optional(jiraEffectiveSyncUser) },
  kinds: { ...ownMailKinds, noSeparateUser: kind('notApplicable') },
  judge: ({ own, projectMails, account }, { plan, found }) =>
    plan.who.syncUser === undefined
      ? [found.noSeparateUser({})]
      : judgeOwnMail(plan.who.syncUser, 'syncUser', { plan, evidence: own.syncUser, projectMails, account }, found),
});
