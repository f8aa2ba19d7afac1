import { dedicatedFindings, noSeparateUser, syncUser, whyDedicated } from '../../../wording/en/jira-accounts';
import { ask } from '../../../wording/en/questions';
import type { WordsOf } from '../../../wording/words';
import type { jiraSyncUserDedicated } from './check';

export const en: WordsOf<typeof jiraSyncUserDedicated> = {
  name: 'The sync user is used for nothing else',
  why: whyDedicated,
  findings: { ...dedicatedFindings(syncUser), noSeparateUser },
  question: ask('Is the sync user used for nothing else?', 'Look at the account’s activity in its profile.'),
};
