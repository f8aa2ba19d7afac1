import { configurationUser } from '../../../wording/en/jira-accounts';
import { tokenFindings, tokenWhy } from '../../../wording/en/jira-connection';
import type { WordsOf } from '../../../wording/words';
import type { jiraConfigurationUserApiToken } from './check';

export const en: WordsOf<typeof jiraConfigurationUserApiToken> = {
  name: 'The configuration user has an API token',
  why: tokenWhy,
  findings: tokenFindings(configurationUser),
  question: 'shared',
};
