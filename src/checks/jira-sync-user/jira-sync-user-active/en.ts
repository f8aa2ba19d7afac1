import { accountFindings, accountQuestion, noSeparateUser, syncUser } from '../../../wording/en/jira-accounts';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraSyncUserActive } from './check';

export const en: WordsOf<typeof jiraSyncUserActive> = {
  name: 'The sync user is an active Jira account with access to the project',
  why: 'aqua works in Jira as this account. An account that cannot open the project cannot transfer anything.',
  findings: { ...accountFindings(syncUser), noSeparateUser },
  question: accountQuestion('the sync user'),
};

export const about: AboutWords = {
  looksAt: "The account (`GET user` with application roles) and the project's type, as for the configuration user.",
  cannotSee: 'Whether its API token is valid: this app never asks for a token.',
  mend: "1. Restore the account's access, or give it access to the product, in Atlassian Administration. 2. Or pick another account in the plan.",
};
