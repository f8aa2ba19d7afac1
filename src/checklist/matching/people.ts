import { foldAddress, foldName, foldUserName, groupBy, isAddress, splitAddress } from './fold';
import { areCalledOtherwise, mayBeCalled, nameKey, peopleCalled } from './names';

/** A person on Jira items in scope. An absent address is hidden, not empty: every Atlassian account has one. */
export interface JiraPerson {
  accountId: string;
  active: boolean;
  displayName?: string | undefined;
  address?: string | undefined;
  /** Whether the sync user sees an address that is hidden from the reader; absent where nobody could ask as the sync user, or needed to. */
  syncUser?: 'sees' | 'does not see';
  /** When the sync user saw it, ISO 8601; absent where that is now. */
  seenAt?: string;
}

/** A user of aqua. An absent or blank address is empty: aqua hides none. What is no address is one that nobody has. */
export interface AquaPerson {
  id: number;
  userName: string;
  name?: string | undefined;
  address?: string | undefined;
  /** Deactivated users and users outside the project are no counterparts, but explain why there is none. */
  state: 'inProject' | 'outsideProject' | 'deactivated';
}

/** Accounts that are no people, without an address and a counterpart: of apps, of a portal's customers, and of nobody any more. */
export type NoPersonSort = 'app' | 'customer' | 'closed';

/** What became of one person of Jira. */
export type JiraMatch =
  | { kind: 'matched'; person: JiraPerson; aqua: AquaPerson }
  | { kind: 'ambiguous'; person: JiraPerson; aqua: AquaPerson[] }
  | { kind: 'hidden'; person: JiraPerson }
  | { kind: 'deactivated'; person: JiraPerson; aqua: AquaPerson }
  | { kind: 'outsideProject'; person: JiraPerson; aqua: AquaPerson }
  | { kind: 'otherDomain'; person: JiraPerson; aqua: AquaPerson; jiraDomain: string; aquaDomain: string }
  | { kind: 'missing'; person: JiraPerson };

/**
 * Finds each Jira person's counterpart by address, after trimming and folding case. Where there is none among the project's active users,
 * a deactivated user or one outside the project with that address explains it; else a user of the project with the same name before the
 * @ and in another domain, if exactly one person on each side has it and is not called otherwise. No aqua user is matched twice: Atlassian
 * addresses are unique.
 */
export function matchJiraPeople(people: readonly JiraPerson[], aquaPeople: readonly AquaPerson[]): JiraMatch[] {
  const byAddress = groupBy(
    aquaPeople.filter((person) => foldAddress(person.address) !== ''),
    (person) => foldAddress(person.address),
  );
  const jiraAddresses = new Set(people.map((person) => foldAddress(person.address)));
  const unmatchedInAqua = groupBy(
    aquaPeople.filter((person) => person.state === 'inProject' && !jiraAddresses.has(foldAddress(person.address))),
    localPart,
  );
  const unmatchedInJira = groupBy(
    people.filter((person) => person.address !== undefined && !byAddress.has(foldAddress(person.address))),
    localPart,
  );
  return people.map((person) => matchOne(person));

  function matchOne(person: JiraPerson): JiraMatch {
    const address = foldAddress(person.address);
    if (address === '') return { kind: 'hidden', person };
    const found = byAddress.get(address) ?? [];
    const inProject = found.filter((aqua) => aqua.state === 'inProject');
    const [only] = inProject;
    if (only) return inProject.length > 1 ? { kind: 'ambiguous', person, aqua: inProject } : { kind: 'matched', person, aqua: only };
    // An active user outside the project is the nearer one.
    const noCounterpart = found.find((aqua) => aqua.state === 'outsideProject') ?? found[0];
    if (noCounterpart) {
      return { kind: noCounterpart.state === 'deactivated' ? 'deactivated' : 'outsideProject', person, aqua: noCounterpart };
    }
    return otherDomain(person, address) ?? { kind: 'missing', person };
  }

  function otherDomain(person: JiraPerson, address: string): JiraMatch | undefined {
    const parts = splitAddress(address);
    if (!parts || unmatchedInJira.get(parts.local)?.length !== 1) return undefined;
    const [aqua, second] = unmatchedInAqua.get(parts.local) ?? [];
    const aquaDomain = splitAddress(aqua?.address ?? '')?.domain;
    if (!aqua || !aquaDomain || second || areCalledOtherwise(person.displayName, aqua.name)) return undefined;
    return { kind: 'otherDomain', person, aqua, jiraDomain: parts.domain, aquaDomain };
  }
}

/** A Jira account that a search for an aqua user's address found. */
export interface FoundAccount {
  accountId: string;
  active: boolean;
  displayName?: string | undefined;
  address?: string | undefined;
}

/** What became of one person of aqua who is in use. */
export type AquaMatch =
  | { kind: 'matched'; person: AquaPerson; accountId: string }
  /** Nobody was found by the address, and these accounts, which hide theirs, may be meant; none: that was not looked into. */
  | { kind: 'open'; person: AquaPerson; candidates: string[] }
  | { kind: 'hidden'; person: AquaPerson; accountId: string }
  | { kind: 'inactive'; person: AquaPerson; accountId: string }
  /** Without an address, or with something that is none. */
  | { kind: 'empty'; person: AquaPerson }
  | { kind: 'otherDomain'; person: AquaPerson; accountId: string; jiraDomain: string; aquaDomain: string }
  | { kind: 'missing'; person: AquaPerson };

/** What searches in Jira found, by what was searched for. Addresses that were not searched for are in use on items in scope. */
export interface FoundAccounts {
  byAddress: ReadonlyMap<string, readonly FoundAccount[]>;
  /** For people whom no address led to: accounts by the part before the @. */
  byLocalPart?: ReadonlyMap<string, readonly FoundAccount[]>;
  /** For people whom neither led to: accounts by the whole name, under `nameKey`. A name that is not there was not searched for. */
  byName?: ReadonlyMap<string, readonly FoundAccount[]>;
  /** Whether this site was seen to find people by addresses that they hide. Where it was not, finding nobody proves nothing by itself. */
  findsHidden: boolean;
}

/**
 * Finds each aqua person's Jira account: among the people on items in scope, else among what a search for the address found. An account in
 * another domain is taken for somebody who was not found where exactly one person on each side has the same name before the @ and is not
 * called otherwise, and where the account's own address belongs to no other aqua user: neither to one of the people nor to one of the project,
 * whose folded addresses `projectAddresses` holds. Whom nothing leads to is missing only where no account that hides its address may be meant: one of the same name.
 */
export function matchAquaPeople(
  people: readonly AquaPerson[],
  jiraPeople: readonly JiraPerson[],
  found: FoundAccounts,
  jiraMatches: readonly JiraMatch[],
  projectAddresses: ReadonlySet<string> = new Set(),
): AquaMatch[] {
  const inScope = new Map(
    jiraPeople.filter((person) => person.address !== undefined).map((person) => [foldAddress(person.address), person]),
  );
  const otherDomain = new Map(jiraMatches.flatMap((match) => (match.kind === 'otherDomain' ? [[match.aqua.id, match] as const] : [])));
  const claimedAccounts = new Set([...otherDomain.values()].map(({ person }) => person.accountId));
  const ownAddresses = new Set(people.map((person) => foldAddress(person.address)));
  const matches = people.map((person): AquaMatch => {
    const address = foldAddress(person.address);
    if (!isAddress(address)) return { kind: 'empty', person };
    const account = inScope.get(address) ?? exactAccount(found.byAddress.get(address) ?? [], address);
    if (account && !account.active) return { kind: 'inactive', person, accountId: account.accountId };
    if (account) return { kind: account.address === undefined ? 'hidden' : 'matched', person, accountId: account.accountId };
    const other = otherDomain.get(person.id);
    if (!other) return { kind: 'missing', person };
    return { kind: 'otherDomain', person, accountId: other.person.accountId, jiraDomain: other.jiraDomain, aquaDomain: other.aquaDomain };
  });
  const missingByLocalPart = groupBy(
    matches.flatMap((match) => (match.kind === 'missing' ? [match.person] : [])),
    localPart,
  );
  const hiding = jiraPeople.filter((person) => person.address === undefined);
  const hidingAndCalled = peopleCalled(hiding);
  const hidingByLogIn = groupBy(
    hiding.filter(({ displayName = '' }) => displayName !== ''),
    ({ displayName = '' }) => foldName(displayName),
  );
  return matches.map((match) =>
    match.kind === 'missing'
      ? (accountCalledByAddress(match.person) ?? accountInOtherDomain(match.person) ?? accountOfTheName(match.person) ?? match)
      : match,
  );

  /** Whoever is shown by the address instead of a name may have it; finding that account by it proves nothing. */
  function accountCalledByAddress(person: AquaPerson): AquaMatch | undefined {
    const accounts = found.byAddress.get(foldAddress(person.address)) ?? [];
    const candidates = accounts.flatMap(({ accountId, active, address }) => (active && address === undefined ? [accountId] : []));
    return candidates.length > 0 ? { kind: 'open', person, candidates } : undefined;
  }

  function accountOfTheName(person: AquaPerson): AquaMatch | undefined {
    const key = nameKey(person.name ?? '');
    const byLogIn = hidingByLogIn.get(foldName(localPart(person))) ?? [];
    const seen = [...new Set([...hidingAndCalled(person.name ?? ''), ...byLogIn])];
    const named = found.byName?.get(key)?.filter(({ displayName = '' }) => mayBeCalled(displayName, person.name ?? ''));
    const own = named?.find(({ address }) => foldAddress(address) === foldAddress(person.address));
    if (own) return { kind: 'matched', person, accountId: own.accountId };
    const active = [...seen, ...(named ?? [])].filter((account) => account.active && account.address === undefined);
    if (!found.findsHidden && active.length > 0) {
      return { kind: 'open', person, candidates: [...new Set(active.map(({ accountId }) => accountId))] };
    }
    if (!found.findsHidden && !named) return { kind: 'open', person, candidates: [] };
    // A search lists active accounts only, so the one on items that is deactivated and has the name is this person's.
    const [gone, other] = seen.filter((account) => !account.active && nameKey(account.displayName ?? '') === key);
    return gone && !other ? { kind: 'inactive', person, accountId: gone.accountId } : undefined;
  }

  function accountInOtherDomain(person: AquaPerson): AquaMatch | undefined {
    const parts = splitAddress(person.address ?? '');
    if (!parts || missingByLocalPart.get(parts.local)?.length !== 1) return undefined;
    const accounts = (found.byLocalPart?.get(parts.local) ?? []).flatMap((account) => {
      const at = splitAddress(account.address ?? '');
      return at?.local === parts.local ? [{ ...account, domain: at.domain }] : [];
    });
    const [only, second] = accounts;
    if (!only?.active || second || claimedAccounts.has(only.accountId)) return undefined;
    const address = foldAddress(only.address);
    if (ownAddresses.has(address) || projectAddresses.has(address) || areCalledOtherwise(only.displayName, person.name)) return undefined;
    return { kind: 'otherDomain', person, accountId: only.accountId, jiraDomain: only.domain, aquaDomain: parts.domain };
  }
}

/** What stands before the @ of a person's address; empty where it is no address. */
export function localPart({ address }: { address?: string | undefined }): string {
  return splitAddress(address ?? '')?.local ?? '';
}

/** The account that shows this address; else one that was found by it and hides it. Others only begin alike. */
export function exactAccount<A extends FoundAccount>(found: readonly A[], address: string): A | undefined {
  return found.find((account) => foldAddress(account.address) === address) ?? found.find((account) => hidesFoundAddress(account, address));
}

/** Whether an account that was found by an address hides it, rather than that the address stands in its name. */
export function hidesFoundAddress({ displayName, address: shown }: Omit<FoundAccount, 'accountId' | 'active'>, address: string): boolean {
  return shown === undefined && !foldAddress(displayName).includes(address);
}

/**
 * Users of aqua whose names fit a Jira person, for the few look-ups that tell why somebody has no counterpart: aqua lists no addresses of
 * users outside the project (docs/platform/aqua.md#users-outside-the-project).
 */
export function candidatesByName<U extends { userName: string; name?: string | undefined }>(
  people: readonly JiraPerson[],
  users: readonly U[],
): U[] {
  const wanted = new Set<string>();
  for (const person of people) {
    if (person.displayName) wanted.add(nameKey(person.displayName));
    const local = splitAddress(person.address ?? '')?.local;
    if (local) wanted.add(`@${foldName(local)}`);
  }
  return users.filter(
    (user) => (user.name !== undefined && wanted.has(nameKey(user.name))) || wanted.has(`@${foldName(foldUserName(user.userName))}`),
  );
}
