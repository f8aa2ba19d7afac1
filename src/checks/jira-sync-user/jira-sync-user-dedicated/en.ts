import { dedicatedFindings, noSeparateUser, syncUser, whyDedicated } from '../../../wording/en/jira-accounts';
import { ask } from '../../../wording/en/questions';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraSyncUserDedicated } from './check';

export const en: WordsOf<typeof jiraSyncUserDedicated> = {
  name: 'The sync user is used for nothing else',
  why: whyDedicated,
  findings: { ...dedicatedFindings(syncUser), noSeparateUser },
  question: ask('Is the sync user used for nothing else?', 'Look at the account’s activity in its profile.'),
};

export const about: AboutWords = {
  looksAt: 'Whether the account leads the Jira project, and whether it is the account of the person who looks.',
  cannotSee: 'Anything else that the account may be used for. Signs only warn; the verdict does not change.',
  mend: 'Create an account for the synchronisation alone and pick it in the plan under _Who_.',
};
