import * as z from 'zod';
import { defineFact } from '../../checklist/engine/define-fact';
import { withEyesOfBefore } from '../../checklist/matching/evidence';
import type { JiraPerson } from '../../checklist/matching/people';
import { effectiveSyncUser, jqlOfScope, jqlString, pairsToAqua } from '../../checklist/model/scope';
import { name, title } from '../../clients/http/answer-schema';
import { accountId } from '../../clients/jira/operations/accounts';
import { addDistinctValues } from './distinct';
import { withAddressesSeen } from './addresses-seen';
import { jiraScopeVisible } from './reader';

const userField = z.object({
  accountId,
  accountType: name.default('atlassian'),
  active: z.boolean().default(true),
  displayName: title.optional(),
  emailAddress: name.nullish(),
});
type UserField = z.infer<typeof userField>;

/** People on issues in scope that travel to aqua: assignees and reporters, as far as the plan carries them. */
export interface JiraPeople {
  people: JiraPerson[];
  /** App accounts, portal customers and closed accounts (`unknown`) met on the way; they are no people. */
  others: { accountId: string; accountType: string }[];
}

/** Distinct assignees, then reporters who are none of them: whoever is known already is not asked for again. */
export const jiraPeople = defineFact({
  id: 'jira.people',
  needs: { visible: jiraScopeVisible },
  gather: async ({ jira, plan, syncUser: asSyncUser, addressEvidence = [] }): Promise<JiraPeople> => {
    const pairs = pairsToAqua(plan);
    const known = new Map<string, UserField>();
    if (pairs.length > 0) {
      for (const field of ['assignee', 'reporter'] as const) {
        if (!plan.travels.carries.includes(field)) continue;
        await addDistinctValues(jira, { scope: jqlOfScope(plan, pairs), field, pageSize: 100, parse, literal: jqlString, idOf }, known);
      }
    }
    const syncUser = effectiveSyncUser(plan);
    const everybody = [...known.values()].filter((user) => user.accountId !== syncUser);
    const people = everybody.filter(isPerson).map(toPerson);
    return {
      people: withEyesOfBefore(asSyncUser ? await withAddressesSeen(people, asSyncUser.jira) : people, addressEvidence),
      others: everybody
        .filter((user) => !isPerson(user))
        .map((user) => ({ accountId: user.accountId, accountType: isClosed(user) ? 'unknown' : user.accountType })),
    };
  },
});

function parse(value: unknown): UserField[] | undefined {
  const { data } = userField.safeParse(value);
  return data && [data];
}

function idOf(user: UserField): string {
  return user.accountId;
}

function isPerson(user: UserField): boolean {
  return user.accountType === 'atlassian' && !isClosed(user);
}

/** An account that was closed: nobody knows any more whose it was (docs/platform/jira.md#accounts). */
function isClosed({ accountType, active, displayName, emailAddress }: UserField): boolean {
  return accountType === 'unknown' || (!active && displayName === 'Former user' && !emailAddress);
}

function toPerson(user: UserField): JiraPerson {
  return { accountId: user.accountId, active: user.active, displayName: user.displayName, address: user.emailAddress || undefined };
}
