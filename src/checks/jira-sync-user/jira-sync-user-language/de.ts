import { noSeparateUser, syncUser } from '../../../wording/de/jira-accounts';
import { languageFindings, whyLanguage } from '../../../wording/de/own-settings';
import type { WordsOf } from '../../../wording/words';
import type { jiraSyncUserLanguage } from './check';

export const de: WordsOf<typeof jiraSyncUserLanguage> = {
  name: 'Die Sprache des Sync-Benutzers ist „English (US)“',
  why: whyLanguage,
  findings: { ...languageFindings(syncUser), noSeparateUser },
  question: 'shared',
};
