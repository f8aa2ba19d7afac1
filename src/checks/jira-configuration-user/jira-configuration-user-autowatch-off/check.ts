import { ownEvidence } from '../../../facts/jira/own-evidence';
import { defineCheck } from '../../../checklist/engine/define-check';
import { autowatchKinds, judgeAutowatch } from '../../_own-settings';

export const jiraConfigurationUserAutowatchOff = defineCheck({
  id: 'jira-configuration-user-autowatch-off',
  effect: 'advice',
  question: 'account-settings',
  needs: { own: ownEvidence },
  kinds: autowatchKinds,
  judge: ({ own }, { plan, found }) => judgeAutowatch(plan.who.configurationUser, 'configurationUser', own.configurationUser, found),
});
