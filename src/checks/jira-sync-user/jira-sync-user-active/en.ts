import { accountFindings, accountQuestion, noSeparateUser, syncUser } from '../../../wording/en/jira-accounts';
import type { WordsOf } from '../../../wording/words';
import type { jiraSyncUserActive } from './check';

export const en: WordsOf<typeof jiraSyncUserActive> = {
  name: 'The sync user is an active Jira account with access to the project',
  why: 'aqua works in Jira as this account. An account that cannot open the project cannot transfer anything.',
  findings: { ...accountFindings(syncUser), noSeparateUser },
  question: accountQuestion('the sync user'),
};
