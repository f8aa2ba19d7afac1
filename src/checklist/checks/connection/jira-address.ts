import { jiraSite } from '../../../facts/jira/site';
import { defineCheck, kind } from '../../define-check';

export const jiraAddress = defineCheck({
  id: 'jira-address',
  section: 'connection',
  effect: 'silent',
  question: 'connection-tested',
  needs: { site: jiraSite },
  kinds: { enter: kind<{ address: string }>('unconfirmed') },
  judge: ({ site }, { found }) => [found.enter({ address: site.baseUrl })],
});
