import { ownEvidence } from '../../../facts/jira/own-evidence';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { autowatchKinds, judgeAutowatch } from '../../_own-settings';

export const jiraSyncUserAutowatchOff = defineCheck({
  id: 'jira-sync-user-autowatch-off',
  effect: 'advice',
  question: 'account-settings',
  needs: { own: ownEvidence },
  kinds: { ...autowatchKinds, noSeparateUser: kind('notApplicable') },
  judge: ({ own }, { plan, found }) =>
    plan.who.syncUser === undefined ? [found.noSeparateUser({})] : judgeAutowatch(plan.who.syncUser, 'syncUser', own.syncUser, found),
});
