import { defineFact, optional } from '../../checklist/engine/define-fact';
import { Unavailable } from '../../checklist/model/unavailable';
import { foldAddress, groupBy } from '../../checklist/matching/fold';
import {
  candidatesByName,
  localPart,
  matchAquaPeople,
  matchJiraPeople,
  type AquaMatch,
  type AquaPerson,
  type FoundAccount,
  type FoundAccounts,
  type JiraMatch,
} from '../../checklist/matching/people';
import { systemUser } from '../../clients/aqua/operations/users';
import type { JiraClient } from '../../clients/jira/client';
import { accountSearch } from '../../clients/jira/operations/accounts';
import { jqlOfScope, jqlString, pairsToAqua } from '../../checklist/model/scope';
import { aquaPeople } from '../aqua/people';
import { aquaProjectUsers, aquaUsers } from '../aqua/users';
import { withAddressesSeen } from '../jira/addresses-seen';
import { mostListed } from '../jira/distinct';
import { countIssues } from '../jira/issues-by-pair';
import { jiraPeople, type JiraPeople } from '../jira/people';
import { jiraReader, jiraScopeVisible } from '../jira/reader';
import type { Sources } from '../../checklist/engine/sources';

/** Single look-ups of aqua users outside the project at most, for telling why somebody has no counterpart. */
const mostLookUps = 60;
/** Findings whose people's items are counted; the rest of a long list is not. */
const mostCounted = 30;

/** The project's active users as possible counterparts. */
const projectPeople = defineFact({
  id: 'people.aquaProject',
  needs: { users: aquaProjectUsers },
  gather: async (_sources, { users }): Promise<AquaPerson[]> =>
    users.map((user) => ({ id: user.id, userName: user.userName, name: user.fullName, address: user.email, state: 'inProject' })),
});

/**
 * aqua users outside the project or deactivated who may be the missing counterparts: aqua lists them without addresses, so the few whose
 * names fit are looked up one by one (docs/platform/aqua.md#users-outside-the-project).
 */
const usersOutsideProject = defineFact({
  id: 'people.aquaOutsideProject',
  needs: { jira: jiraPeople, project: projectPeople, users: aquaUsers },
  gather: async ({ aqua }, { jira, project, users }): Promise<AquaPerson[]> => {
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
    const found = await Promise.all(
      candidatesByName(unmatched, others)
        .slice(0, mostLookUps)
        .map((user) => aqua.find(systemUser, { userId: user.id })),
    );
    return found.flatMap((user): AquaPerson[] =>
      user
        ? [
            {
              id: user.id,
              userName: user.userName,
              name: user.fullName,
              address: user.email,
              state: user.status === 'Activated' ? 'outsideProject' : 'deactivated',
            },
          ]
        : [],
    );
  },
});

export interface JiraCounterparts {
  matches: JiraMatch[];
  /** False where aqua did not show users outside the project: a missing counterpart may then be a deactivated one. */
  outsideProjectSeen: boolean;
}

/** What became of each person on Jira items that travel to aqua. */
export const jiraCounterparts = defineFact({
  id: 'people.jiraCounterparts',
  needs: { jira: jiraPeople, project: projectPeople, outsideProject: optional(usersOutsideProject) },
  gather: async (_sources, { jira, project, outsideProject }): Promise<JiraCounterparts> => ({
    matches: matchJiraPeople(jira.people, [...project, ...(outsideProject.ok ? outsideProject.value : [])]),
    outsideProjectSeen: outsideProject.ok,
  }),
});

/** aqua users who have items that travel to Jira, with their addresses and numbers of items. */
export const aquaPeopleInUse = defineFact({
  id: 'people.aquaInUse',
  needs: { people: aquaPeople, project: projectPeople },
  gather: async ({ aqua, plan }, { people, project }): Promise<{ person: AquaPerson; items: number }[]> => {
    const known = new Map(project.map((person) => [person.id, person]));
    const inUse = people.inUse.filter(({ userId }) => userId !== plan.who.aquaSyncUserId);
    const unknown = inUse.filter(({ userId }) => !known.has(userId)).slice(0, mostLookUps);
    for (const user of await Promise.all(unknown.map(({ userId }) => aqua.find(systemUser, { userId })))) {
      if (!user) continue;
      const state = user.status === 'Activated' ? 'outsideProject' : 'deactivated';
      known.set(user.id, { id: user.id, userName: user.userName, name: user.fullName, address: user.email, state });
    }
    return inUse.flatMap(({ userId, items }) => {
      const person = known.get(userId);
      return person ? [{ person, items }] : [];
    });
  },
});

/** People whom Jira finds by the beginning of a name or an address; no apps, no portal customers. */
export async function searchPeople(jira: JiraClient, query: string): Promise<FoundAccount[]> {
  const accounts = await jira.ask(accountSearch, { query });
  return accounts
    .filter((account) => account.accountType === 'atlassian')
    .map(({ accountId, active, emailAddress }) => ({ accountId, active, address: emailAddress || undefined }));
}

/** Accounts that a search for each of the addresses found, by address. */
async function searchAddresses(
  { jira, syncUser }: Pick<Sources, 'jira' | 'syncUser'>,
  findsPeople: boolean,
  addresses: readonly string[],
): Promise<[string, FoundAccount[]][]> {
  // To a reader without "Browse users and groups" the search answers nothing at all, which is no denial (docs/platform/jira.md#searching-people).
  if (addresses.length > 0 && !findsPeople) throw new Unavailable({ reason: 'jira-forbidden' });
  return Promise.all(
    addresses.map(async (address): Promise<[string, FoundAccount[]]> => {
      const people = await searchPeople(jira, address);
      return [address, syncUser ? await withAddressesSeen(people, syncUser.jira) : people];
    }),
  );
}

/**
 * Jira accounts that a search for the address of an aqua person in use found, by folded address. Not searched for is whoever is on items in
 * scope, or seems to be there with another domain: a whole company may, and each search is a request. Of the longest that a large site
 * takes, so it waits for no more than it needs.
 */
const searchedAccounts = defineFact({
  id: 'people.searchedAccounts',
  needs: { inUse: aquaPeopleInUse, jira: jiraPeople, reader: jiraReader, project: projectPeople },
  gather: async (sources, { inUse, jira: inScope, reader, project }): Promise<ReadonlyMap<string, readonly FoundAccount[]>> => {
    const shown = new Set(inScope.people.map((person) => foldAddress(person.address)));
    const elsewhere = new Set(
      matchJiraPeople(inScope.people, project).flatMap((match) => (match.kind === 'otherDomain' ? [foldAddress(match.aqua.address)] : [])),
    );
    const addresses = [...new Set(inUse.map(({ person }) => foldAddress(person.address)))].filter(
      (address) => address !== '' && !shown.has(address) && !elsewhere.has(address),
    );
    return new Map(await searchAddresses(sources, reader.findsPeople, addresses));
  },
});

/** What became of each aqua person in use, with the number of items. Who is not found by address is looked for in other domains. */
export const aquaCounterparts = defineFact({
  id: 'people.aquaCounterparts',
  needs: {
    inUse: aquaPeopleInUse,
    jira: jiraPeople,
    reader: jiraReader,
    counterparts: jiraCounterparts,
    searched: searchedAccounts,
    project: projectPeople,
  },
  gather: async (
    sources,
    { inUse, jira: inScope, reader, counterparts, searched, project },
  ): Promise<{ match: AquaMatch; items: number }[]> => {
    const people = inUse.map(({ person }) => person);
    const addressesInProject = new Set(project.map(({ address }) => foldAddress(address)));
    const match = (found: FoundAccounts): AquaMatch[] =>
      matchAquaPeople(people, inScope.people, found, counterparts.matches, addressesInProject);
    const missingIn = (found: FoundAccounts): AquaPerson[] => match(found).flatMap((one) => (one.kind === 'missing' ? [one.person] : []));

    // Addresses that were taken for those of a Jira person in another domain were not searched for. Where that person turned out to have a
    // deactivated user in aqua, they still need a search.
    const stillMissing = missingIn({ byAddress: searched }).map(({ address }) => foldAddress(address));
    const unsearched = [...new Set(stillMissing)].filter((address) => !searched.has(address));
    const byAddress = new Map([...searched, ...(await searchAddresses(sources, reader.findsPeople, unsearched))]);

    const parts = [...new Set(missingIn({ byAddress }).map(localPart))].filter((part) => part !== '');
    const byLocalPart = await Promise.all(
      parts.slice(0, mostLookUps).map(async (part) => [part, await searchPeople(sources.jira, `${part}@`)] as const),
    );
    return match({ byAddress, byLocalPart: new Map(byLocalPart) }).map((one, index) => ({ match: one, items: inUse[index]?.items ?? 0 }));
  },
});

/** Numbers of in-scope issues, each counted once however many of the people are on it; undefined where they were not counted. */
export interface PeopleItems {
  /** Of those who stand in one finding, by `findingOf` any of them. */
  byFinding: Record<string, number | undefined>;
  /** Issues that a portal customer reports; aqua has no user for one. */
  byCustomers: number | undefined;
}

/** The same for all people whom one finding tells of: their issues are counted together, by one request. */
export function findingOf(match: JiraMatch): string {
  if (match.kind === 'otherDomain') return `otherDomain ${match.jiraDomain} ${match.aquaDomain}`;
  if (match.kind === 'ambiguous') return `ambiguous ${match.person.accountId}`;
  if (match.kind === 'hidden' && match.person.syncUser === 'does not see') return 'hidden from the sync user';
  return match.kind;
}

/** Accounts on issues in scope that are customers of a service project's portal. */
export function portalCustomers({ others }: JiraPeople): string[] {
  return others.filter(({ accountType }) => accountType === 'customer').map(({ accountId }) => accountId);
}

/** Counts the issues of those who have no counterpart; nobody else's are asked for. */
export const jiraPeopleItems = defineFact({
  id: 'people.jiraItems',
  needs: { visible: jiraScopeVisible, people: jiraPeople, counterparts: jiraCounterparts },
  gather: async ({ jira, plan }, { people, counterparts }): Promise<PeopleItems> => {
    const fields = (['assignee', 'reporter'] as const).filter((field) => plan.travels.carries.includes(field));
    const scope = jqlOfScope(plan, pairsToAqua(plan));
    const countOf = async (accounts: readonly string[]): Promise<number | undefined> => {
      if (accounts.length * fields.length > mostListed) return undefined;
      const list = accounts.map(jqlString).join(', ');
      return countIssues(jira, `${scope} AND (${fields.map((field) => `${field} in (${list})`).join(' OR ')})`);
    };
    const findings = groupBy(
      counterparts.matches.filter((match) => match.kind !== 'matched'),
      findingOf,
    );
    // Those with the most people come first, since the rest of a long list is not counted.
    const counted = [...findings].sort(([, one], [, other]) => other.length - one.length).slice(0, mostCounted);
    const customers = portalCustomers(people);
    const [byCustomers, ...byFinding] = await Promise.all([
      customers.length > 0 ? countOf(customers) : 0,
      ...counted.map(async ([finding, matches]) => [finding, await countOf(matches.map(({ person }) => person.accountId))] as const),
    ]);
    return { byFinding: Object.fromEntries(byFinding), byCustomers };
  },
});
