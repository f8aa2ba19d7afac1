import type { AddressEvidence, AddressSeen, ComparedAddress } from '../model/address-evidence';
import type { Seen } from '../model/vocabulary';
import { foldAddress, groupBy } from './fold';
import type { AquaMatch, AquaPerson, JiraMatch, JiraPerson } from './people';

/**
 * People with what the sync user saw of them before, where their address is hidden now. An export of users changes nothing here: it does not
 * tell what aqua's account sees.
 */
export function withEyesOfBefore(people: readonly JiraPerson[], evidence: readonly AddressSeen[]): JiraPerson[] {
  const seen = new Map(evidence.filter(({ by }) => by === 'syncUser').map((one) => [one.accountId, one]));
  return people.map((person): JiraPerson => {
    const one = person.address === undefined && person.syncUser === undefined ? seen.get(person.accountId) : undefined;
    return one ? { ...person, syncUser: one.result === 'unseen' ? 'does not see' : 'sees', seenAt: one.at } : person;
  });
}

/** What the sync user saw of these people, now or before: then the earliest such moment counts. */
export function seenBySyncUser(people: readonly JiraPerson[], now: Date): Seen {
  const before = people.flatMap(({ seenAt }) => (seenAt ? [seenAt] : [])).sort();
  return { by: 'syncUser', at: before[0] ?? now.toISOString() };
}

/**
 * What became of people of Jira, once their addresses were compared elsewhere: who hid it has the counterpart named, or none. The sync user's
 * own eyes come before an export.
 */
export function jiraMatchesWithEvidence(
  matches: readonly JiraMatch[],
  aquaPeople: readonly AquaPerson[],
  evidence: readonly AddressSeen[],
): JiraMatch[] {
  const compared = comparedByAccount(evidence);
  const byId = new Map(aquaPeople.map((person) => [person.id, person]));
  const byAddress = groupBy(
    aquaPeople.filter(({ state }) => state === 'inProject'),
    ({ address }) => foldAddress(address),
  );
  return matches.map((match): JiraMatch => {
    const one = match.kind === 'hidden' ? compared.get(match.person.accountId) : undefined;
    if (!one) return match;
    const { person } = match;
    if (one.result !== 'same') return { kind: 'missing', person };
    const aqua = byId.get(one.aquaUserId);
    // Somebody who is gone from aqua's lists since: what was compared then says nothing now.
    if (!aqua) return match;
    if (aqua.state !== 'inProject') return { kind: aqua.state, person, aqua };
    const sharing = byAddress.get(foldAddress(aqua.address)) ?? [];
    return sharing.length > 1 ? { kind: 'ambiguous', person, aqua: sharing } : { kind: 'matched', person, aqua };
  });
}

/**
 * The same for people of aqua: an account whose address was compared is theirs, though it hides it and no search finds it. One that is seen to be
 * deactivated, as on items in scope, is theirs too.
 */
export function aquaMatchesWithEvidence(
  matches: readonly AquaMatch[],
  evidence: readonly AddressSeen[],
  jiraPeople: readonly Pick<JiraPerson, 'accountId' | 'active'>[],
): AquaMatch[] {
  const deactivated = new Set(jiraPeople.flatMap(({ accountId, active }) => (active ? [] : [accountId])));
  const accounts = new Map(
    [...comparedByAccount(evidence).values()].flatMap((one) => (one.result === 'same' ? [[one.aquaUserId, one.accountId] as const] : [])),
  );
  return matches.map((match): AquaMatch => {
    const accountId = accounts.get(match.person.id);
    const open = match.kind !== 'matched' && match.kind !== 'inactive' && match.kind !== 'empty';
    if (!open || accountId === undefined) return match;
    return { kind: deactivated.has(accountId) ? 'inactive' : 'matched', person: match.person, accountId };
  });
}

/** What is known of each account's address; the sync user not seeing it is no comparison. */
function comparedByAccount(evidence: readonly AddressSeen[]): Map<string, AddressSeen> {
  const compared = evidence.filter(({ result }) => result !== 'unseen');
  const bySyncUser = compared.filter(({ by }) => by === 'syncUser');
  return new Map([...compared, ...bySyncUser].map((one) => [one.accountId, one]));
}

/** An account with its address, as whoever looked saw it; an absent one was not seen. */
interface AccountWithAddress {
  accountId: string;
  address?: string | undefined;
}

/** Compares accounts with aqua's users by their addresses, and keeps ids and codes only. Each account once. */
export function compareAddresses(
  accounts: readonly AccountWithAddress[],
  aquaUsers: readonly { id: number; address?: string | undefined }[],
): ComparedAddress[] {
  const byAddress = new Map(
    [...aquaUsers]
      .reverse()
      .flatMap(({ id, address }): [string, number][] => (foldAddress(address) === '' ? [] : [[foldAddress(address), id]])),
  );
  const compared = accounts.map(({ accountId, address }): ComparedAddress => {
    if (foldAddress(address) === '') return { accountId, result: 'unseen' };
    const aquaUserId = byAddress.get(foldAddress(address));
    return aquaUserId === undefined ? { accountId, result: 'differs' } : { accountId, result: 'same', aquaUserId };
  });
  return [...new Map(compared.map((one) => [one.accountId, one])).values()];
}

/** Numbers of a comparison, for those who shall know what it says. */
export function countsOf({ addresses }: Pick<AddressEvidence, 'addresses'>): Record<ComparedAddress['result'], number> {
  const of = (wanted: ComparedAddress['result']): number => addresses.filter(({ result }) => result === wanted).length;
  return { same: of('same'), differs: of('differs'), unseen: of('unseen') };
}
