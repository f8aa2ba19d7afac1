import { defineFact, optional, readingOf, type Reading } from '../../checklist/engine/define-fact';
import { aquaMatchesWithEvidence, jiraMatchesWithEvidence } from '../../checklist/matching/evidence';
import { foldAddress, isAddress } from '../../checklist/matching/fold';
import {
  candidatesByName,
  localPart,
  matchAquaPeople,
  matchJiraPeople,
  type AquaMatch,
  type AquaPerson,
  type FoundAccounts,
  type JiraMatch,
} from '../../checklist/matching/people';
import { Unavailable, type Unavailability } from '../../checklist/model/unavailable';
import type { AquaClient } from '../../clients/aqua/client';
import { systemUser, type AquaUser } from '../../clients/aqua/operations/users';
import { aquaPeople, type ItemsOfUser } from '../aqua/people';
import { aquaProjectUsers, aquaUsers } from '../aqua/users';
import { jiraPeople } from '../jira/people';
import { jiraReader } from '../jira/reader';
import { jiraAccountsAtSyncAddress } from '../jira/sync-address';
import { cameBackHidden, searchAddresses, searchNames, searchPeople, type SearchedAccount } from './search';

/** Single look-ups of aqua users outside the project at most, for telling why somebody has no counterpart. */
const mostLookUps = 60;

/** The project's active users as possible counterparts. */
export const projectPeople = defineFact({
  id: 'people.aquaProject',
  needs: { users: aquaProjectUsers },
  gather: async (_sources, { users }): Promise<AquaPerson[]> =>
    users.map((user) => ({ id: user.id, userName: user.userName, name: nameOf(user), address: user.email, state: 'inProject' })),
});

/**
 * aqua users outside the project or deactivated who may be the missing counterparts: aqua lists them without addresses, so the few whose
 * names fit are looked up one by one (docs/platform/aqua.md#users-outside-the-project). Not all of them where they are many.
 */
const usersOutsideProject = defineFact({
  id: 'aqua.usersOutsideProject',
  needs: { jira: jiraPeople, project: projectPeople, users: aquaUsers },
  gather: async ({ aqua }, { jira, project, users }): Promise<{ people: AquaPerson[]; complete: boolean; unread?: Unavailability }> => {
    const inProject = new Set(project.map((person) => person.id));
    const unmatched = matchJiraPeople(jira.people, project).flatMap((match) =>
      match.kind === 'missing' || match.kind === 'otherDomain' ? [match.person] : [],
    );
    const others = users
      .filter((user) => !inProject.has(user.id))
      .map((user) => ({
        id: user.id,
        userName: user.userName,
        name: `${user.firstName ?? ''} ${user.surname ?? ''}`,
        status: user.status,
      }));
    const candidates = candidatesByName(unmatched, others);
    // aqua has just listed them: where it then says that there is no such user, nothing is known of them.
    const { people, unread } = await readOutside(
      aqua,
      candidates.slice(0, mostLookUps).map(({ id }) => id),
    );
    return { people, complete: candidates.length <= mostLookUps, ...(unread && { unread }) };
  },
});

/** Users outside the project, read one by one, and why some of them were not; throws where that holds for all. */
async function readOutside(aqua: AquaClient, userIds: readonly number[]): Promise<{ people: AquaPerson[]; unread?: Unavailability }> {
  const readings = await Promise.all(userIds.map((userId) => readingOf(aqua.ask(systemUser, { userId }))));
  const people = readings.flatMap((reading: Reading<AquaUser>) => (reading.ok ? [personOutside(reading.value)] : []));
  const [unread] = readings.flatMap((reading) => (reading.ok ? [] : [reading.why]));
  if (unread && people.length === 0) throw new Unavailable(unread);
  return { people, ...(unread && { unread }) };
}

function personOutside(user: AquaUser): AquaPerson {
  return {
    id: user.id,
    userName: user.userName,
    name: nameOf(user),
    address: user.email,
    state: user.status === 'Activated' ? 'outsideProject' : 'deactivated',
  };
}

function nameOf({ fullName, firstName, surname }: { fullName?: string; firstName?: string; surname?: string }): string | undefined {
  return fullName || [firstName, surname].filter(Boolean).join(' ') || undefined;
}

export interface JiraCounterparts {
  matches: JiraMatch[];
  /** Why aqua did not show users outside the project, or some of them, where it did not: a missing counterpart may then be a deactivated one. */
  outsideProjectUnread?: Unavailability;
  /** Whether more of them have fitting names than were looked up: then, too. */
  outsideProjectCut?: true;
}

/** What became of each person on Jira items that travel to aqua. */
export const jiraCounterparts = defineFact({
  id: 'people.jiraCounterparts',
  needs: { jira: jiraPeople, project: projectPeople, outsideProject: optional(usersOutsideProject) },
  gather: async ({ addressEvidence = [] }, { jira, project, outsideProject }): Promise<JiraCounterparts> => {
    const inAqua = [...project, ...(outsideProject.ok ? outsideProject.value.people : [])];
    const unread = outsideProject.ok ? outsideProject.value.unread : outsideProject.why;
    return {
      matches: jiraMatchesWithEvidence(matchJiraPeople(jira.people, inAqua), inAqua, addressEvidence),
      ...(unread && { outsideProjectUnread: unread }),
      ...(outsideProject.ok && !outsideProject.value.complete ? { outsideProjectCut: true } : {}),
    };
  },
});

/** aqua users who have items that travel to Jira, with their addresses and numbers of items. */
export const aquaPeopleInUse = defineFact({
  id: 'aqua.peopleInUse',
  needs: { people: aquaPeople, project: projectPeople },
  gather: async ({ aqua, plan }, { people, project }): Promise<({ person: AquaPerson } & ItemsOfUser)[]> => {
    const known = new Map(project.map((person) => [person.id, person]));
    const inUse = people.inUse.filter(({ userId }) => userId !== plan.who.aquaSyncUserId);
    const unknown = inUse.flatMap(({ userId }) => (known.has(userId) ? [] : [userId]));
    const outside = await readingOf(readOutside(aqua, unknown.slice(0, mostLookUps)));
    // One that aqua does not answer for leaves the others to be judged; where all in use are such, nobody is.
    if (!outside.ok && unknown.length === inUse.length) throw new Unavailable(outside.why);
    for (const person of outside.ok ? outside.value.people : []) known.set(person.id, person);
    return inUse.flatMap(({ userId, ...items }) => {
      const person = known.get(userId);
      return person ? [{ person, ...items }] : [];
    });
  },
});

/**
 * Jira accounts that a search for the address of an aqua person in use found, by folded address. Not searched for is whoever is on items in
 * scope, or seems to be there with another domain: a whole company may, and each search is a request. Of the longest that a large site
 * takes, so it waits for no more than it needs.
 */
const searchedAccounts = defineFact({
  id: 'people.searchedAccounts',
  needs: { inUse: aquaPeopleInUse, jira: jiraPeople, reader: jiraReader, project: projectPeople },
  gather: async (sources, { inUse, jira: inScope, reader, project }): Promise<ReadonlyMap<string, readonly SearchedAccount[]>> => {
    const shown = new Set(inScope.people.map((person) => foldAddress(person.address)));
    const elsewhere = new Set(
      matchJiraPeople(inScope.people, project).flatMap((match) => (match.kind === 'otherDomain' ? [foldAddress(match.aqua.address)] : [])),
    );
    const addresses = [...new Set(inUse.map(({ person }) => foldAddress(person.address)))].filter(
      (address) => isAddress(address) && !shown.has(address) && !elsewhere.has(address),
    );
    return new Map(await searchAddresses(sources, reader.findsPeople, addresses));
  },
});

/**
 * Whether this site was seen in this run to find people by addresses that they hide from the reader: somebody was found by an address and came
 * back without it. Nobody documents whether Jira does so, and where it does not, a search that finds nobody proves nothing
 * (docs/platform/jira.md#hidden-addresses).
 */
export const searchFindsHidden = defineFact({
  id: 'people.searchFindsHidden',
  needs: { searched: optional(searchedAccounts), atSyncAddress: optional(jiraAccountsAtSyncAddress) },
  gather: async (_sources, { searched, atSyncAddress }): Promise<boolean> =>
    (atSyncAddress.ok && (atSyncAddress.value ?? []).some(({ shows }) => shows === 'nothing')) ||
    (searched.ok && [...searched.value].some(([address, accounts]) => accounts.some((account) => cameBackHidden(account, address)))),
});

/** What became of each aqua person in use, with the number of items. Who is not found by address is looked for in other domains, then by name. */
export const aquaCounterparts = defineFact({
  id: 'people.aquaCounterparts',
  needs: {
    inUse: aquaPeopleInUse,
    jira: jiraPeople,
    reader: jiraReader,
    counterparts: jiraCounterparts,
    searched: searchedAccounts,
    findsHidden: searchFindsHidden,
    project: projectPeople,
  },
  gather: async (
    sources,
    { inUse, jira: inScope, reader, counterparts, searched, findsHidden: seenToFind, project },
  ): Promise<({ match: AquaMatch } & Pick<ItemsOfUser, 'items' | 'assigned'>)[]> => {
    const people = inUse.map(({ person }) => person);
    const addressesInProject = new Set(project.map(({ address }) => foldAddress(address)));
    const match = (found: FoundAccounts): AquaMatch[] =>
      aquaMatchesWithEvidence(
        matchAquaPeople(people, inScope.people, found, counterparts.matches, addressesInProject),
        sources.addressEvidence ?? [],
        inScope.people,
      );
    const missingIn = (found: Omit<FoundAccounts, 'findsHidden'>): AquaPerson[] =>
      match({ ...found, findsHidden: true }).flatMap((one) => (one.kind === 'missing' ? [one.person] : []));

    // Addresses that were taken for those of a Jira person in another domain were not searched for. Where that person turned out to have a
    // deactivated user in aqua, they still need a search.
    const stillMissing = missingIn({ byAddress: searched }).map(({ address }) => foldAddress(address));
    const unsearched = [...new Set(stillMissing)].filter((address) => !searched.has(address));
    const more = await searchAddresses(sources, reader.findsPeople, unsearched);
    const byAddress = new Map([...searched, ...more]);
    const findsHidden = seenToFind || more.some(([address, accounts]) => accounts.some((account) => cameBackHidden(account, address)));

    const parts = [...new Set(missingIn({ byAddress }).map(localPart))].filter((part) => part !== '');
    const byLocalPart = new Map(
      await Promise.all(parts.slice(0, mostLookUps).map(async (part) => [part, await searchPeople(sources.jira, `${part}@`)] as const)),
    );
    // Those with the most items come first. Whose name is left out stays open.
    const unexplained = match({ byAddress, byLocalPart, findsHidden })
      .flatMap((one, index) =>
        one.kind === 'open' && one.candidates.length === 0 && one.person.name
          ? [{ name: one.person.name, items: inUse[index]?.items ?? 0 }]
          : [],
      )
      .sort((one, other) => other.items - one.items);
    const byName = await searchNames(sources, [...new Set(unexplained.map(({ name }) => name))].slice(0, mostLookUps));
    return match({ byAddress, byLocalPart, byName, findsHidden }).map((one, index) => {
      const { items = 0, assigned } = inUse[index] ?? {};
      return { match: one, items, ...(assigned === undefined ? {} : { assigned }) };
    });
  },
});
