import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt: 'Start and end of the Jira-Sync licence. Where several licences fit, the one that lasts longest counts.',
  cannotSee: 'Where aqua tells no end of a licence, it is taken to have none.',
  mend: '1. Renew the licence. 2. After the end, log in to aqua once as the sync user: that assigns the renewed licence and activates the user again.',
};
