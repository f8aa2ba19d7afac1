import { defineCheck, kind } from '../../../checklist/engine/define-check';

export const syncConfiguratorInstalled = defineCheck({
  id: 'sync-configurator-installed',
  effect: 'advice',
  question: 'connection-tested',
  needs: {},
  kinds: { asked: kind('unconfirmed') },
  judge: (_values, { found }) => [found.asked({})],
});
