import { defineCheck, kind } from '../../../checklist/engine/define-check';

export const jiraAllowlist = defineCheck({
  id: 'jira-allowlist',
  effect: 'advice',
  question: 'connection-tested',
  needs: {},
  kinds: { asked: kind('unconfirmed') },
  judge: (_values, { found }) => [found.asked({})],
});
