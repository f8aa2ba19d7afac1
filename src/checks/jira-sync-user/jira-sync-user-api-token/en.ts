import { noSeparateUser, syncUser } from '../../../wording/en/jira-accounts';
import { tokenFindings, tokenWhy } from '../../../wording/en/jira-connection';
import type { WordsOf } from '../../../wording/words';
import type { jiraSyncUserApiToken } from './check';

export const en: WordsOf<typeof jiraSyncUserApiToken> = {
  name: 'The sync user has an API token',
  why: tokenWhy,
  findings: { ...tokenFindings(syncUser), noSyncUser: noSeparateUser },
  question: 'shared',
};
