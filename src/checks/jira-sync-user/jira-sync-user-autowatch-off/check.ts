import { jiraEffectiveSyncUser } from '../../../facts/jira/accounts';
import { ownEvidence } from '../../../facts/jira/own-evidence';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { autowatchKinds, judgeAutowatch } from '../../_own-settings';

export const jiraSyncUserAutowatchOff = defineCheck({
  id: 'jira-sync-user-autowatch-off',
  effect: 'advice',
  question: 'account-settings',
  needs: { own: ownEvidence, account: optional(jiraEffectiveSyncUser) },
  kinds: { ...autowatchKinds, noSeparateUser: kind('notApplicable') },
  judge: ({ own, account }, { plan, found }) =>
    plan.who.syncUser === undefined
      ? [found.noSeparateUser({})]
      : judgeAutowatch(plan.who.syncUser, 'syncUser', { evidence: own.syncUser, account }, found),
});
