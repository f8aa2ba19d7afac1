import { configurationUser } from '../../../wording/de/jira-accounts';
import { languageFindings, whyLanguage } from '../../../wording/de/own-settings';
import type { WordsOf } from '../../../wording/words';
import type { jiraConfigurationUserLanguage } from './check';

export const de: WordsOf<typeof jiraConfigurationUserLanguage> = {
  name: 'Die Sprache des Konfigurationsbenutzers ist „English (US)“',
  why: whyLanguage,
  findings: languageFindings(configurationUser),
  question: 'shared',
};
