import { noSeparateUser, syncUser } from '../../../wording/en/jira-accounts';
import { languageFindings, whyLanguage } from '../../../wording/en/own-settings';
import type { WordsOf } from '../../../wording/words';
import type { jiraSyncUserLanguage } from './check';

export const en: WordsOf<typeof jiraSyncUserLanguage> = {
  name: 'The sync user’s language is English (US)',
  why: whyLanguage,
  findings: { ...languageFindings(syncUser), noSeparateUser },
  question: 'shared',
};
