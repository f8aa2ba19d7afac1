import { accountFindings, accountQuestion, configurationUser } from '../../../wording/en/jira-accounts';
import type { WordsOf } from '../../../wording/words';
import type { jiraConfigurationUserActive } from './check';

export const en: WordsOf<typeof jiraConfigurationUserActive> = {
  name: 'The configuration user is an active Jira account with access to the project',
  why: 'aqua signs in to Jira as this account when the synchronisation is set up. An account that cannot open the project cannot set it up.',
  findings: accountFindings(configurationUser),
  question: accountQuestion('the configuration user'),
};
