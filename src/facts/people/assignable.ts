import { defineFact, undefinedOn } from '../../checklist/engine/define-fact';
import { Unavailable } from '../../checklist/model/unavailable';
import { assignableAccounts } from '../../clients/jira/operations/accounts';
import { jiraReader } from '../jira/reader';
import { aquaCounterparts } from './counterparts';

/** People asked about, at most: one request each. */
const mostAsked = 300;

/** Whether Jira lets an aqua person's account be assigned in the plan's project. */
export interface Assignability {
  accountId: string;
  aquaUserId: number;
  items: number;
  assignable: boolean;
}
export interface AssignablePeople {
  people: Assignability[];
  /** People who were not asked about, since there are very many, or answers came slowly. */
  leftOut: number;
}

/** For each aqua person in use whose Jira account is known and active. Those with the most items come first. */
export const assignablePeople = defineFact({
  id: 'people.assignable',
  needs: { counterparts: aquaCounterparts, reader: jiraReader },
  gather: async ({ jira, plan }, { counterparts, reader }): Promise<AssignablePeople> => {
    const known = counterparts
      .flatMap(({ match, items }) =>
        match.kind === 'matched' || match.kind === 'hidden' ? [{ accountId: match.accountId, aquaUserId: match.person.id, items }] : [],
      )
      .sort((one, other) => other.items - one.items);
    // To a reader who may neither browse people nor assign issues Jira answers an empty list, which is no denial (docs/platform/jira.md#assignable-people).
    if (known.length > 0 && !reader.findsPeople) throw new Unavailable({ reason: 'jira-forbidden' });
    const asked = await Promise.all(
      known.slice(0, mostAsked).map(async (one) => {
        const { accountId } = one;
        const answer = jira.ask(assignableAccounts, { projectId: plan.where.jiraProjectId, accountId });
        const assignable = await undefinedOn(['out-of-time'], answer);
        return assignable ? [{ ...one, assignable: assignable.some((account) => account.accountId === accountId) }] : [];
      }),
    );
    const people = asked.flat();
    if (people.length === 0 && known.length > 0) throw new Unavailable({ reason: 'out-of-time' });
    return { people, leftOut: known.length - people.length };
  },
});
