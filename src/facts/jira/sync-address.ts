import { defineFact } from '../../checklist/engine/define-fact';
import { foldAddress, isAddress } from '../../checklist/matching/fold';
import { hidesFoundAddress } from '../../checklist/matching/people';
import { accountSearch, type JiraUser } from '../../clients/jira/operations/accounts';
import { aquaSyncUser } from '../aqua/sync-user';
import { isServiceAccount, jiraEffectiveSyncUser } from './accounts';
import { jiraReader } from './reader';

/** The address that the sync user sees in its own account; undefined where its eyes are not at hand. */
export const jiraSyncUserOwnAddress = defineFact({
  id: 'jira.syncUserOwnAddress',
  gather: async ({ syncUser }) => syncUser?.self.emailAddress,
});

/**
 * An account that was found by an address: it shows that one, it hides whatever it has, also where the address stands in its name so that finding
 * it proves nothing (`name`), or it shows another one that begins alike.
 */
export interface AccountAtAddress {
  accountId: string;
  shows: 'this' | 'nothing' | 'name' | 'another';
}

/**
 * Accounts that Jira finds by the aqua sync user's address; undefined where there was no need or no right to search. A portal customer may have the
 * address of an Atlassian account, and aqua cannot use it (docs/platform/jira.md#accounts): it counts for nothing, as apps do.
 */
export const jiraAccountsAtSyncAddress = defineFact({
  id: 'jira.accountsAtSyncAddress',
  needs: { aquaUser: aquaSyncUser, jiraUser: jiraEffectiveSyncUser, reader: jiraReader },
  gather: async ({ jira }, { aquaUser, jiraUser, reader }): Promise<AccountAtAddress[] | undefined> => {
    const address = foldAddress(aquaUser?.email);
    if (!isAddress(address) || !jiraUser || jiraUser.emailAddress || !reader.findsPeople) return undefined;
    const accounts = await jira.ask(accountSearch, { query: address });
    return accounts
      .filter((account) => account.accountType === 'atlassian' || isServiceAccount(account) || account.accountId === jiraUser.accountId)
      .map((account): AccountAtAddress => ({ accountId: account.accountId, shows: shownBy(account, address) }));
  },
});

function shownBy({ displayName, emailAddress }: JiraUser, address: string): AccountAtAddress['shows'] {
  if (emailAddress) return foldAddress(emailAddress) === address ? 'this' : 'another';
  return hidesFoundAddress({ displayName, address: emailAddress }, address) ? 'nothing' : 'name';
}
