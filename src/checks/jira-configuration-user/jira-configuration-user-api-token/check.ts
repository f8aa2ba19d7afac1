import { defineCheck } from '../../../checklist/engine/define-check';
import { tokenFindingKinds } from '../../../checklist/engine/tokens';

export const jiraConfigurationUserApiToken = defineCheck({
  id: 'jira-configuration-user-api-token',
  effect: 'stops',
  question: 'connection-tested',
  needs: {},
  kinds: tokenFindingKinds,
  judge: (_values, { plan, found }) => [
    found.asked({
      user: { ref: 'jiraUser', id: plan.who.configurationUser },
      ...(plan.who.syncUser === undefined ? {} : { beside: true }),
    }),
  ],
});
