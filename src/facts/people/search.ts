import { foldAddress } from '../../checklist/matching/fold';
import { mayBeCalled, nameKey, spellingsOf } from '../../checklist/matching/names';
import { hidesFoundAddress, type FoundAccount, type JiraPerson } from '../../checklist/matching/people';
import type { Sources } from '../../checklist/engine/sources';
import { Unavailable } from '../../checklist/model/unavailable';
import type { JiraClient } from '../../clients/jira/client';
import { accountSearch } from '../../clients/jira/operations/accounts';
import { withAddressesSeen } from '../jira/addresses-seen';

/** A search answers no more accounts than this: of a full answer nobody can tell who is left out. */
const mostFound = 50;

/** An account that a search found, with the address that the sync user sees where its eyes are at hand. */
export type SearchedAccount = FoundAccount & Pick<JiraPerson, 'syncUser'>;

/** People whom Jira finds by the beginning of a name or an address; no apps, no portal customers. */
export async function searchPeople(jira: JiraClient, query: string): Promise<FoundAccount[]> {
  const accounts = await jira.ask(accountSearch, { query });
  return accounts
    .filter((account) => account.accountType === 'atlassian')
    .map(({ accountId, active, displayName, emailAddress }) => ({ accountId, active, displayName, address: emailAddress || undefined }));
}

/** Accounts that a search for each of the addresses found, by address. */
export async function searchAddresses(
  { jira, syncUser }: Pick<Sources, 'jira' | 'syncUser'>,
  findsPeople: boolean,
  addresses: readonly string[],
): Promise<[string, SearchedAccount[]][]> {
  // To a reader without "Browse users and groups" the search answers nothing at all, which is no denial (docs/platform/jira.md#searching-people).
  if (addresses.length > 0 && !findsPeople) throw new Unavailable({ reason: 'jira-forbidden' });
  return Promise.all(
    addresses.map(async (address): Promise<[string, SearchedAccount[]]> => {
      const people = await searchPeople(jira, address);
      return [address, syncUser ? await withAddressesSeen(people, syncUser.jira) : people];
    }),
  );
}

/**
 * Accounts that a search for each of the names found, however it is spelt, by `nameKey`. Left out is a name that more people begin with than
 * are answered, and one by which somebody is found whose name Jira does not tell.
 */
export async function searchNames(
  { jira, syncUser }: Pick<Sources, 'jira' | 'syncUser'>,
  names: readonly string[],
): Promise<Map<string, SearchedAccount[]>> {
  const found = await Promise.all(
    names.map(async (name): Promise<[string, SearchedAccount[]][]> => {
      const spelt = await Promise.all(spellingsOf(name).map((spelling) => searchPeople(jira, spelling)));
      const people = [...new Map(spelt.flat().map((account) => [account.accountId, account])).values()];
      if (spelt.some(({ length }) => length >= mostFound) || people.some(({ displayName }) => !displayName)) return [];
      const named = people.filter(({ displayName = '' }) => mayBeCalled(displayName, name));
      return [[nameKey(name), syncUser ? await withAddressesSeen(named, syncUser.jira) : named]];
    }),
  );
  return new Map(found.flat());
}

/** Whether an account that was found by an address hides it from the reader. */
export function cameBackHidden(account: SearchedAccount, address: string): boolean {
  return account.syncUser === 'sees' ? foldAddress(account.address) === address : hidesFoundAddress(account, address);
}
