import { readingOf } from '../../checklist/engine/define-fact';
import type { JiraPerson } from '../../checklist/matching/people';
import type { JiraClient } from '../../clients/jira/client';
import { readAccounts } from './accounts';

/**
 * Asks as the sync user for the addresses that the reader is not shown: aqua reads them with that account. Where Jira does not answer, they
 * stay as they were.
 */
export async function withAddressesSeen(people: readonly JiraPerson[], syncUser: JiraClient): Promise<JiraPerson[]> {
  const hidden = people.filter((person) => person.address === undefined).map((person) => person.accountId);
  if (hidden.length === 0) return [...people];
  const accounts = await readingOf(readAccounts(syncUser, hidden));
  const seen = new Map((accounts.ok ? accounts.value : []).map((user) => [user.accountId, user]));
  return people.map((person): JiraPerson => {
    const user = person.address === undefined ? seen.get(person.accountId) : undefined;
    if (!user) return person;
    return user.emailAddress ? { ...person, address: user.emailAddress, syncUser: 'sees' } : { ...person, syncUser: 'does not see' };
  });
}
