import { noSeparateUser, syncUser } from '../../../wording/en/jira-accounts';
import { tokenFindings, tokenWhy } from '../../../wording/en/jira-connection';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraSyncUserApiToken } from './check';

export const en: WordsOf<typeof jiraSyncUserApiToken> = {
  name: 'The sync user has an API token',
  why: tokenWhy,
  findings: { ...tokenFindings(syncUser), noSyncUser: noSeparateUser },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt:
    'The answer to the question whether “Test Connection” in SyncConfigurator says “Success!”: a connection that works has a token that works. With the answer the kind and the last day of the token can be told, of each account where the plan names two. From 30 days before that day the row is a risk; once it is over in every time zone, it fails. Where nobody told the day, the row says so. Only where the plan has a separate sync user.',
  cannotSee: 'The token, and when it ends: no interface tells either, and this app never asks for a token.',
  mend: 'Signed in to Atlassian as the account (for a service account: in Atlassian Administration), create a new API token, enter it in SyncConfigurator, press “Test Connection”, and answer the question anew.',
};
