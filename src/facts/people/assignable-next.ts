import { defineFact } from '../../checklist/engine/define-fact';
import { Unavailable } from '../../checklist/model/unavailable';
import { foldAddress, isAddress } from '../../checklist/matching/fold';
import { effectiveSyncUser, pairsToAqua, pairsToJira } from '../../checklist/model/scope';
import type { JiraRoleMembers } from '../../clients/jira/operations/projects';
import { aquaSession } from '../aqua/system';
import { aquaProjectUsers } from '../aqua/users';
import { readAccounts } from '../jira/accounts';
import { jiraPeople } from '../jira/people';
import { jiraReader } from '../jira/reader';
import { jiraRoles } from '../jira/roles';
import { exactAccount } from '../../checklist/matching/people';
import { aquaPeopleInUse, jiraCounterparts, searchFindsHidden } from './counterparts';
import { cameBackHidden, searchPeople } from './search';

/** People of each side who are looked up at most: it is about what may come, not about what is in scope. */
const mostLookedUp = 50;

/** People who are on no item in scope today and may be assigned the next one. */
export interface PeopleNext {
  /** Users of the aqua project without an address, by id. */
  aquaEmpty: number[];
  /** Users of the aqua project whom no Jira account matches. */
  notInJira: number[];
  /** The same where Jira's search was not seen to find people who hide their address: they may have one. */
  mayHide: number[];
  /** Accounts named in the Jira project's roles whom no user of the aqua project matches. */
  notInAqua: string[];
  /** How many people of the Jira project's roles hide their address: they are left alone. */
  hidden: number;
  /** People who have a counterpart. */
  known: number;
  /** People who were not looked up, since there are many. */
  leftOut: number;
}

/**
 * Users of the aqua project, and people whom the Jira project's roles name, as far as they have no items in scope: whoever has is judged by
 * itself. Members of groups are not listed, since a group may hold the whole company; hidden addresses are left alone.
 */
export const peopleNext = defineFact({
  id: 'people.next',
  needs: {
    users: aquaProjectUsers,
    inUse: aquaPeopleInUse,
    jira: jiraPeople,
    session: aquaSession,
    counterparts: jiraCounterparts,
    findsHidden: searchFindsHidden,
    reader: jiraReader,
    roles: jiraRoles,
  },
  gather: async (
    { jira, plan },
    { users, inUse, jira: inScope, session, counterparts, findsHidden, reader, roles },
  ): Promise<PeopleNext> => {
    const carriesAssignee = plan.travels.carries.includes('assignee');
    const own = new Set([
      plan.who.aquaSyncUserId,
      // The app's own account is nobody who may be assigned; which it is has to be known, or it would be told of.
      session.id,
      ...inUse.map(({ person }) => person.id),
      // Whose address differs in the domain from that of somebody on items in scope is told of there.
      ...counterparts.matches.flatMap((match) => (match.kind === 'otherDomain' ? [match.aqua.id] : [])),
    ]);
    const inAqua = new Set(users.map(({ email }) => foldAddress(email)));
    const onItems = new Set(inScope.people.map(({ address }) => foldAddress(address)));
    const others = users.filter(({ id, email }) => !own.has(id) && !onItems.has(foldAddress(email) || '-'));
    const aquaEmpty = others.filter(({ email }) => foldAddress(email) === '').map(({ id }) => id);

    const toJira = carriesAssignee && pairsToJira(plan).length > 0 ? others.filter(({ email }) => foldAddress(email) !== '') : [];
    // To a reader without "Browse users and groups" the search answers nothing at all, which is no denial (docs/platform/jira.md#searching-people).
    if (toJira.length > 0 && !reader.findsPeople) throw new Unavailable({ reason: 'jira-forbidden' });
    const searched = await Promise.all(
      toJira.slice(0, mostLookedUp).map(async ({ id, email }) => {
        const address = foldAddress(email);
        // A note in the place of an address is nobody's, though a search by it may find somebody of that name.
        if (!isAddress(address)) return { id, found: false, hidden: false, missing: true };
        const accounts = await searchPeople(jira, address);
        const account = exactAccount(accounts, address);
        if (account) return { id, found: true, hidden: cameBackHidden(account, address), missing: false };
        // Whoever is shown by the address instead of a name may have it.
        const mayHave = accounts.some(({ address: shown }) => shown === undefined);
        return { id, found: false, hidden: false, missing: mayHave ? false : undefined };
      }),
    );
    const isProof = findsHidden || searched.some(({ hidden }) => hidden);
    const notFound = searched.filter(({ found }) => !found).map(({ id, missing = isProof }) => ({ id, missing }));

    const known = new Set([...inScope.people, ...inScope.others].map(({ accountId }) => accountId));
    for (const accountId of [plan.who.configurationUser, effectiveSyncUser(plan)]) known.add(accountId);
    const toAqua = pairsToAqua(plan).length > 0 ? namedIn(roles).filter((id) => !known.has(id)) : [];
    const accounts = await readAccounts(jira, toAqua.slice(0, mostLookedUp));
    const people = accounts.filter(({ accountType, active }) => accountType === 'atlassian' && active);
    const shown = people.filter(({ emailAddress }) => emailAddress);
    const notInAqua = shown.filter(({ emailAddress }) => !inAqua.has(foldAddress(emailAddress)));

    return {
      aquaEmpty,
      notInJira: notFound.filter(({ missing }) => missing).map(({ id }) => id),
      mayHide: notFound.filter(({ missing }) => !missing).map(({ id }) => id),
      notInAqua: notInAqua.map(({ accountId }) => accountId),
      known: searched.filter(({ found }) => found).length + shown.length - notInAqua.length,
      hidden: people.length - shown.length,
      leftOut: Math.max(0, toJira.length - mostLookedUp) + Math.max(0, toAqua.length - mostLookedUp),
    };
  },
});

function namedIn(roles: ReadonlyMap<string, JiraRoleMembers>): string[] {
  return [...new Set([...roles.values()].flatMap(({ accountIds }) => accountIds))];
}
