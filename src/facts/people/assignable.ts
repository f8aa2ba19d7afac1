import { defineFact, optional, undefinedOn } from '../../checklist/engine/define-fact';
import { Unavailable } from '../../checklist/model/unavailable';
import { assignableAccounts } from '../../clients/jira/operations/accounts';
import { jiraProject } from '../jira/project';
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
  /** The account hides its address: it was found by it, and was not compared. */
  hidden: boolean;
}
export interface AssignablePeople {
  people: Assignability[];
  /** aqua users who were not asked about, since there are very many, or answers came slowly. */
  leftOut: { aquaUserId: number; items: number }[];
  /** aqua users whose account is not known: nobody was found, and somebody who hides the address may be meant. */
  unknown: { aquaUserId: number; items: number }[];
  /** Whether the project has roles of its own in place of a permission scheme. */
  teamManaged?: true;
}

/**
 * For each aqua person whose Jira account is known and active and who works on items in use. Those with the most items come first. Whoever stands
 * in another field of people alone need not be assignable.
 */
export const assignablePeople = defineFact({
  id: 'people.assignable',
  needs: { counterparts: aquaCounterparts, reader: jiraReader, project: optional(jiraProject) },
  gather: async ({ jira, plan }, { counterparts: everybody, reader, project }): Promise<AssignablePeople> => {
    const counterparts = everybody.flatMap(({ match, items, assigned = items }) => (assigned > 0 ? [{ match, items: assigned }] : []));
    const known = counterparts
      .flatMap(({ match, items }) =>
        match.kind === 'matched' || match.kind === 'hidden'
          ? [{ accountId: match.accountId, aquaUserId: match.person.id, items, hidden: match.kind === 'hidden' }]
          : [],
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
    const told = new Set(people.map(({ aquaUserId }) => aquaUserId));
    return {
      people,
      leftOut: known.filter(({ aquaUserId }) => !told.has(aquaUserId)).map(({ aquaUserId, items }) => ({ aquaUserId, items })),
      unknown: counterparts.flatMap(({ match, items }) => (match.kind === 'open' ? [{ aquaUserId: match.person.id, items }] : [])),
      ...(project.ok && project.value.project?.style === 'next-gen' ? { teamManaged: true } : {}),
    };
  },
});
