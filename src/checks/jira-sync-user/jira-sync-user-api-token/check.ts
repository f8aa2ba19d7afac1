import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { tokenFindingKinds } from '../../../checklist/engine/tokens';

export const jiraSyncUserApiToken = defineCheck({
  id: 'jira-sync-user-api-token',
  effect: 'stops',
  question: 'connection-tested',
  needs: {},
  kinds: { ...tokenFindingKinds, noSyncUser: kind('notApplicable') },
  judge: (_values, { plan, found }) => [
    plan.who.syncUser === undefined ? found.noSyncUser({}) : found.asked({ user: { ref: 'jiraUser', id: plan.who.syncUser } }),
  ],
});
