import { attempt, Unavailable, defineFact } from '../../checklist/define-fact';
import { foldAddress } from '../../checklist/matching/fold';
import {
  candidatesByName,
  localPart,
  matchAquaPeople,
  matchJiraPeople,
  type AquaMatch,
  type AquaPerson,
  type FoundAccount,
  type JiraMatch,
} from '../../checklist/matching/people';
import type { JiraClient } from '../../clients/jira';
import { jqlOfScope, jqlString, pairsToAqua } from '../../checklist/scope';
import { aquaPeople } from '../aqua/people';
import { aquaProjectUsers, aquaUsers } from '../aqua/users';
import { withAddressesSeen } from '../jira/addresses-seen';
import { jiraPeople, type JiraPeople } from '../jira/people';
import { jiraReader, jiraScopeVisible } from '../jira/reader';

/** Single look-ups of aqua users outside the project at most, for telling why somebody has no counterpart. */
const mostLookUps = 60;
/** People whose items are counted one by one; the rest of a long list is not. */
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
 * names fit are looked up one by one (facts/aqua §6).
 */
const outsiders = defineFact({
  id: 'people.aquaOutsiders',
  needs: { jira: jiraPeople, project: projectPeople, users: aquaUsers },
  gather: async ({ aqua }, { jira, project, users }): Promise<AquaPerson[]> => {
    const inProject = new Set(project.map((person) => person.id));
    const lonely = matchJiraPeople(jira.people, project).flatMap((match) =>
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
      candidatesByName(lonely, others)
        .slice(0, mostLookUps)
        .map((user) => aqua.user(user.id)),
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
  outsidersSeen: boolean;
}

/** What became of each person on Jira items that travel to aqua. */
export const jiraCounterparts = defineFact({
  id: 'people.jiraCounterparts',
  needs: { jira: jiraPeople, project: projectPeople, outsiders: attempt(outsiders) },
  gather: async (_sources, { jira, project, outsiders: seen }): Promise<JiraCounterparts> => ({
    matches: matchJiraPeople(jira.people, [...project, ...(seen.ok ? seen.value : [])]),
    outsidersSeen: seen.ok,
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
    for (const user of await Promise.all(unknown.map(({ userId }) => aqua.user(userId)))) {
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
  const accounts = await jira.searchUsers(query);
  return accounts
    .filter((account) => account.accountType === 'atlassian')
    .map(({ accountId, active, emailAddress }) => ({ accountId, active, address: emailAddress || undefined }));
}

/**
 * Jira accounts that a search for the address of an aqua person in use found, by folded address; whoever is on items in scope is not searched
 * for. Of the longest that a large site takes, so it waits for no more than it needs.
 */
const searchedAccounts = defineFact({
  id: 'people.searchedAccounts',
  needs: { inUse: aquaPeopleInUse, jira: jiraPeople, reader: jiraReader },
  gather: async ({ jira, syncUser }, { inUse, jira: inScope, reader }): Promise<ReadonlyMap<string, readonly FoundAccount[]>> => {
    const shown = new Set(inScope.people.map((person) => foldAddress(person.address)));
    const addresses = [...new Set(inUse.map(({ person }) => foldAddress(person.address)))].filter(
      (address) => address !== '' && !shown.has(address),
    );
    // To a reader without "Browse users and groups" the search answers nothing at all, which is no denial (facts/jira §2).
    if (addresses.length > 0 && !reader.findsPeople) throw new Unavailable({ reason: 'jira-forbidden' });
    return new Map<string, FoundAccount[]>(
      await Promise.all(
        addresses.map(async (address) => {
          const people = await searchPeople(jira, address);
          return [address, syncUser ? await withAddressesSeen(people, syncUser.jira) : people] as const;
        }),
      ),
    );
  },
});

/** What became of each aqua person in use, with the number of items. Who is not found by address is looked for in other domains. */
export const aquaCounterparts = defineFact({
  id: 'people.aquaCounterparts',
  needs: { inUse: aquaPeopleInUse, jira: jiraPeople, counterparts: jiraCounterparts, byAddress: searchedAccounts, project: projectPeople },
  gather: async ({ jira }, { inUse, jira: inScope, counterparts, byAddress, project }): Promise<{ match: AquaMatch; items: number }[]> => {
    const people = inUse.map(({ person }) => person);
    const taken = new Set(project.map(({ address }) => foldAddress(address)));
    const match = (byLocalPart?: ReadonlyMap<string, readonly FoundAccount[]>): AquaMatch[] =>
      matchAquaPeople(people, inScope.people, { byAddress, ...(byLocalPart ? { byLocalPart } : {}) }, counterparts.matches, taken);
    const missing = match().flatMap((one) => (one.kind === 'missing' && localPart(one.person) !== '' ? [localPart(one.person)] : []));
    const byLocalPart = await Promise.all(
      [...new Set(missing)].slice(0, mostLookUps).map(async (local) => [local, await searchPeople(jira, `${local}@`)] as const),
    );
    const matches = byLocalPart.length > 0 ? match(new Map(byLocalPart)) : match();
    return matches.map((match, index) => ({ match, items: inUse[index]?.items ?? 0 }));
  },
});

/** Numbers of in-scope issues by person, for people who stand in a finding; a person whose items were not counted is absent. */
export interface PeopleItems {
  byAccount: Record<string, number>;
  /** Issues that involve anybody whose address is hidden, each once. */
  hidden: number;
  /** Issues that a portal customer reports; aqua has no user for one. */
  byCustomers: number;
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
    const countOf = (accounts: readonly string[]): Promise<number> => {
      const list = accounts.map(jqlString).join(', ');
      return jira.countIssues(`${scope} AND (${fields.map((field) => `${field} in (${list})`).join(' OR ')})`);
    };
    const hidden = counterparts.matches.filter((match) => match.kind === 'hidden').map((match) => match.person.accountId);
    const lonely = counterparts.matches
      .filter((match) => match.kind !== 'matched' && match.kind !== 'hidden')
      .map((match) => match.person.accountId);
    const customers = portalCustomers(people).slice(0, mostLookUps);
    const [ofHidden, byCustomers, ...ofEach] = await Promise.all([
      hidden.length > 0 ? countOf(hidden) : 0,
      customers.length > 0 ? countOf(customers) : 0,
      ...lonely.slice(0, mostCounted).map(async (accountId) => [accountId, await countOf([accountId])] as const),
    ]);
    return { byAccount: Object.fromEntries(ofEach), hidden: ofHidden, byCustomers };
  },
});
