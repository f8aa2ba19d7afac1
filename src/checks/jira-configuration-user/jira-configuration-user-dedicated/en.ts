import { configurationUser, dedicatedFindings, whyDedicated } from '../../../wording/en/jira-accounts';
import { ask } from '../../../wording/en/questions';
import type { WordsOf } from '../../../wording/words';
import type { jiraConfigurationUserDedicated } from './check';

export const en: WordsOf<typeof jiraConfigurationUserDedicated> = {
  name: 'The configuration user is used for nothing else',
  why: whyDedicated,
  findings: dedicatedFindings(configurationUser),
  question: ask('Is the configuration user used for nothing else?', 'Look at the account’s activity in its profile.'),
};
