import { defineFact, optional, type Reading } from '../checklist/engine/define-fact';
import { clauseIn, jqlString, pairsToAqua } from '../checklist/model/scope';
import type { AquaPersonShown, ItemsOfPerson, PeopleInScope } from '../contract';
import { aquaProjectUsers } from '../facts/aqua/users';
import { systemUser } from '../clients/aqua/operations/users';
import { countIssues } from '../facts/jira/issues-by-pair';
import { jiraPeople } from '../facts/jira/people';
import { jiraScopeVisible } from '../facts/jira/reader';
import { aquaCounterparts, aquaPeopleInUse, jiraCounterparts } from '../facts/people/counterparts';
import { Unavailable } from '../checklist/model/unavailable';
import { gatherNow } from '../runs/gather-now';
import type { Caller } from '../runs/caller';
import { rowsOf } from './rows';

const roles = ['assignee', 'reporter'] as const;

const everybody = defineFact({
  id: 'people.everybody',
  needs: {
    people: optional(jiraPeople),
    jira: optional(jiraCounterparts),
    inUse: optional(aquaPeopleInUse),
    aqua: optional(aquaCounterparts),
  },
  gather: async ({ plan }, { people, jira, inUse, aqua }): Promise<PeopleInScope> => ({
    people: rowsOf({
      // Where aqua does not tell its people, those of Jira are known all the same.
      ...(jira.ok ? { jira: jira.value.matches } : { seen: people.ok ? people.value.people : [] }),
      others: people.ok ? people.value.others : undefined,
      aqua: aqua.ok ? aqua.value : undefined,
      inUse: inUse.ok ? inUse.value : undefined,
    }),
    roles: roles.filter((role) => plan.travels.carries.includes(role)),
    unread: [...whyNot('jira', people.ok ? jira : people), ...whyNot('aqua', aqua)],
  }),
});

function whyNot(side: 'jira' | 'aqua', reading: Reading<unknown>): PeopleInScope['unread'] {
  return reading.ok ? [] : [{ side, why: reading.why }];
}

/** Everybody on items in scope of both sides, by ids and codes; read for whoever looks, and kept nowhere. */
export async function peopleInScope({ planId }: { planId: string }, caller: Caller): Promise<PeopleInScope> {
  return read(await gatherNow(planId, caller, () => everybody));
}

/** How many issues in scope some accounts are on: what the facts count together is counted one by one for the screen. */
export async function peopleItems(
  { planId, accountIds }: { planId: string; accountIds: readonly string[] },
  caller: Caller,
): Promise<ItemsOfPerson[]> {
  const counts = defineFact({
    id: 'people.itemsOf',
    needs: { visible: jiraScopeVisible },
    gather: ({ jira, plan }): Promise<ItemsOfPerson[]> => {
      const pairs = pairsToAqua(plan);
      const carried = pairs.length === 0 ? [] : roles.filter((role) => plan.travels.carries.includes(role));
      return Promise.all(
        accountIds.map(async (accountId) => {
          const counted = await Promise.all(
            carried.map(
              async (role) => [role, await countIssues(jira, clauseIn(plan, pairs, `${role} = ${jqlString(accountId)}`))] as const,
            ),
          );
          return { accountId, ...Object.fromEntries(counted) };
        }),
      );
    },
  });
  return read(await gatherNow(planId, caller, () => counts));
}

/** Names and addresses of aqua users on screen: the project's from one list, others one by one. Kept nowhere. */
export async function aquaPeopleShown(
  { planId, ids }: { planId: string; ids: readonly number[] },
  caller: Caller,
): Promise<AquaPersonShown[]> {
  const shown = defineFact({
    id: 'people.shown',
    needs: { users: aquaProjectUsers },
    gather: async ({ aqua }, { users }): Promise<AquaPersonShown[]> => {
      const known = new Map(users.map((user) => [user.id, user]));
      const found = await Promise.all(ids.map(async (id) => known.get(id) ?? (await aqua.find(systemUser, { userId: id }))));
      return found.flatMap((user) => (user ? [personShown(user)] : []));
    },
  });
  return read(await gatherNow(planId, caller, () => shown));
}

interface AquaUserNames {
  id: number;
  userName: string;
  fullName?: string;
  firstName?: string;
  surname?: string;
  email?: string;
}

function personShown({ id, userName, fullName, firstName, surname, email }: AquaUserNames): AquaPersonShown {
  const address = email?.trim();
  return {
    id,
    name: fullName || [firstName, surname].filter(Boolean).join(' ') || userName,
    ...(address ? { address } : {}),
  };
}

function read<T>(reading: Reading<T>): T {
  if (!reading.ok) throw new Unavailable(reading.why);
  return reading.value;
}
