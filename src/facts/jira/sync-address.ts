import { defineFact } from '../../checklist/engine/define-fact';
import { foldAddress } from '../../checklist/matching/fold';
import { hidesFoundAddress } from '../../checklist/matching/people';
import { accountSearch } from '../../clients/jira/operations/accounts';
import { aquaSyncUser } from '../aqua/sync-user';
import { jiraEffectiveSyncUser } from './accounts';
import { jiraReader } from './reader';

/** The address that the sync user sees in its own account; undefined where its eyes are not at hand. */
export const jiraSyncUserOwnAddress = defineFact({
  id: 'jira.syncUserOwnAddress',
  gather: async ({ syncUser }) => syncUser?.self.emailAddress,
});

/** An account that was found by an address: it shows that one, it hides whatever it has, or it shows another one that begins alike. */
export interface AccountAtAddress {
  accountId: string;
  shows: 'this' | 'nothing' | 'another';
}

/** Accounts that Jira finds by the aqua sync user's address; undefined where there was no need or no right to search. */
export const jiraAccountsAtSyncAddress = defineFact({
  id: 'jira.accountsAtSyncAddress',
  needs: { aquaUser: aquaSyncUser, jiraUser: jiraEffectiveSyncUser, reader: jiraReader },
  gather: async ({ jira }, { aquaUser, jiraUser, reader }): Promise<AccountAtAddress[] | undefined> => {
    const address = foldAddress(aquaUser?.email);
    if (address === '' || !jiraUser || jiraUser.emailAddress || !reader.findsPeople) return undefined;
    const accounts = await jira.ask(accountSearch, { query: address });
    return accounts.map(({ accountId, displayName, emailAddress }) => {
      if (foldAddress(emailAddress) === address) return { accountId, shows: 'this' };
      return { accountId, shows: hidesFoundAddress({ displayName, address: emailAddress }, address) ? 'nothing' : 'another' };
    });
  },
});
