import { jiraConfigurationUser } from '../../../facts/jira/accounts';
import { ownEvidence } from '../../../facts/jira/own-evidence';
import { defineCheck } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { autowatchKinds, judgeAutowatch } from '../../_own-settings';

export const jiraConfigurationUserAutowatchOff = defineCheck({
  id: 'jira-configuration-user-autowatch-off',
  effect: 'advice',
  question: 'account-settings',
  needs: { own: ownEvidence, account: optional(jiraConfigurationUser) },
  kinds: autowatchKinds,
  judge: ({ own, account }, { plan, found }) =>
    judgeAutowatch(plan.who.configurationUser, 'configurationUser', { evidence: own.configurationUser, account }, found),
});
