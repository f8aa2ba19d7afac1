import { defineCheck, kind } from '../../../checklist/engine/define-check';

export const aquaReachesJira = defineCheck({
  id: 'aqua-reaches-jira',
  effect: 'stops',
  question: 'connection-tested',
  needs: {},
  kinds: { asked: kind('unconfirmed') },
  judge: (_values, { found }) => [found.asked({})],
});
