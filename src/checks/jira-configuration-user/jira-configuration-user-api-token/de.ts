import { configurationUser } from '../../../wording/de/jira-accounts';
import { tokenFindings, tokenWhy } from '../../../wording/de/jira-connection';
import type { WordsOf } from '../../../wording/words';
import type { jiraConfigurationUserApiToken } from './check';

export const de: WordsOf<typeof jiraConfigurationUserApiToken> = {
  name: 'Der Konfigurationsbenutzer hat ein API-Token',
  why: tokenWhy,
  findings: tokenFindings(configurationUser),
  question: 'shared',
};
