import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt: 'The licences assigned to the sync user, compared by code with the Jira-Sync licence.',
  cannotSee: 'While there is no user or no licence the row does not apply: those are rows of their own.',
  mend: 'Assign the licence in aqua under Administration → Users.',
};
