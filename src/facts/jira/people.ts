import { defineFact } from '../../checklist/engine/define-fact';
import { withEyesOfBefore } from '../../checklist/matching/evidence';
import type { JiraPerson } from '../../checklist/matching/people';
import { effectiveSyncUser } from '../../checklist/model/scope';
import { isClosed } from './accounts';
import { withAddressesSeen } from './addresses-seen';
import { harvestedBy, jiraHarvest, taken, type UserField } from './harvest';

/** People on issues in scope that travel to aqua: assignees and reporters, as far as the plan carries them. */
export interface JiraPeople {
  people: JiraPerson[];
  /** App accounts, portal customers and closed accounts (`unknown`) met on the way; they are no people. */
  others: { accountId: string; accountType: string }[];
}

/** Distinct assignees and reporters. */
export const jiraPeople = defineFact({
  id: harvestedBy.people,
  needs: { harvest: jiraHarvest },
  gather: async ({ plan, syncUser: asSyncUser, addressEvidence = [] }, { harvest }): Promise<JiraPeople> => {
    const syncUser = effectiveSyncUser(plan);
    const everybody = taken(harvest.people).filter((user) => user.accountId !== syncUser);
    const people = everybody.filter(isPerson).map(toPerson);
    return {
      people: withEyesOfBefore(asSyncUser ? await withAddressesSeen(people, asSyncUser.jira) : people, addressEvidence),
      others: everybody
        .filter((user) => !isPerson(user))
        .map((user) => ({ accountId: user.accountId, accountType: isClosed(user) ? 'unknown' : user.accountType })),
    };
  },
});

function isPerson(user: UserField): boolean {
  return user.accountType === 'atlassian' && !isClosed(user);
}

function toPerson(user: UserField): JiraPerson {
  return { accountId: user.accountId, active: user.active, displayName: user.displayName, address: user.emailAddress || undefined };
}
