import { configurationUser } from '../../../wording/en/jira-accounts';
import { languageFindings, whyLanguage } from '../../../wording/en/own-settings';
import type { WordsOf } from '../../../wording/words';
import type { jiraConfigurationUserLanguage } from './check';

export const en: WordsOf<typeof jiraConfigurationUserLanguage> = {
  name: 'The configuration user’s language is English (US)',
  why: whyLanguage,
  findings: languageFindings(configurationUser),
  question: 'shared',
};
