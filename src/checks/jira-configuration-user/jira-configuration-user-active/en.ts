import { accountFindings, accountQuestion, configurationUser } from '../../../wording/en/jira-accounts';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraConfigurationUserActive } from './check';

export const en: WordsOf<typeof jiraConfigurationUserActive> = {
  name: 'The configuration user is an active Jira account with access to the project',
  why: 'aqua signs in to Jira as this account when the synchronisation is set up. An account that cannot open the project cannot set it up.',
  findings: accountFindings(configurationUser),
  question: accountQuestion('the configuration user'),
};

export const about: AboutWords = {
  looksAt:
    "The account (`GET user` with application roles) and the project's type: a person's account, active, with access to the product that the project belongs to.",
  cannotSee:
    'Whether its API token is valid: this app never asks for a token. For types of projects that are new to this app the row stays open.',
  mend: "1. Restore the account's access, or give it access to the product, in Atlassian Administration. 2. Or pick another account in the plan.",
};
