import * as v from 'valibot';
import { defineFact } from '../../checklist/engine/define-fact';
import { withEyesOfBefore } from '../../checklist/matching/evidence';
import type { JiraPerson } from '../../checklist/matching/people';
import { carriesPeople, effectiveSyncUser, jqlOfScope, jqlString } from '../../checklist/model/scope';
import { listOf, readBy } from '../../clients/http/answer-schema';
import { isClosed } from './accounts';
import { withAddressesSeen } from './addresses-seen';
import { addDistinctValues } from './distinct';
import { harvestedBy, jiraHarvest, peoplePage, taken, userField, type UserField } from './harvest';
import { jiraPeopleFields } from './people-fields';

/** People on issues in scope that travel to aqua: assignees and reporters, as far as the plan carries them, and those in paired fields of people. */
export interface JiraPeople {
  people: JiraPerson[];
  /** App accounts, portal customers and closed accounts (`unknown`) met on the way; they are no people. */
  others: { accountId: string; accountType: string }[];
}

/** Distinct assignees and reporters; and who else stands in fields that travel into aqua's users, of whom only people are told. */
export const jiraPeople = defineFact({
  id: harvestedBy.people,
  needs: { harvest: jiraHarvest, fields: jiraPeopleFields },
  gather: async ({ jira, plan, syncUser: asSyncUser, addressEvidence = [] }, { harvest, fields }): Promise<JiraPeople> => {
    const syncUser = effectiveSyncUser(plan);
    const byRole = taken(harvest.people);
    const known = new Map(byRole.map((user) => [user.accountId, user]));
    for (const { id: field, jql: clause, pairs } of carriesPeople(plan) ? fields : []) {
      const query = { scope: jqlOfScope(plan, pairs), field, clause, pageSize: peoplePage, parse: usersIn, literal: jqlString };
      await addDistinctValues(jira, { ...query, idOf: ({ accountId }) => accountId }, known);
    }
    const everybody = byRole.filter((user) => user.accountId !== syncUser);
    const people = [...known.values()].filter((user) => user.accountId !== syncUser && isPerson(user)).map(toPerson);
    return {
      people: withEyesOfBefore(asSyncUser ? await withAddressesSeen(people, asSyncUser.jira) : people, addressEvidence),
      others: everybody
        .filter((user) => !isPerson(user))
        .map((user) => ({ accountId: user.accountId, accountType: isClosed(user) ? 'unknown' : user.accountType })),
    };
  },
});

/** Whom a field holds: one, several, or nobody. */
function usersIn(value: unknown): UserField[] | undefined {
  return readBy(usersField, value);
}
const usersField = v.union([
  listOf(userField),
  v.pipe(
    userField,
    v.transform((one) => [one]),
  ),
]);

function isPerson(user: UserField): boolean {
  return user.accountType === 'atlassian' && !isClosed(user);
}

function toPerson(user: UserField): JiraPerson {
  return { accountId: user.accountId, active: user.active, displayName: user.displayName, address: user.emailAddress || undefined };
}
