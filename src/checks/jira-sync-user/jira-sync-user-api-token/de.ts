import { noSeparateUser, syncUser } from '../../../wording/de/jira-accounts';
import { tokenFindings, tokenWhy } from '../../../wording/de/jira-connection';
import type { WordsOf } from '../../../wording/words';
import type { jiraSyncUserApiToken } from './check';

export const de: WordsOf<typeof jiraSyncUserApiToken> = {
  name: 'Der Sync-Benutzer hat ein API-Token',
  why: tokenWhy,
  findings: { ...tokenFindings(syncUser), noSyncUser: noSeparateUser },
  question: 'shared',
};
