import { defineFact } from '../../checklist/engine/define-fact';
import type { Pair } from '../../checklist/model/plan';
import { issuesFromJira, jqlOfScope, pairsToAqua } from '../../checklist/model/scope';
import type { JiraClient } from '../../clients/jira/client';
import { issueCount } from '../../clients/jira/operations/issues';
import { jiraScopeVisible } from './reader';

/** The number of issues that a search finds. */
export async function countIssues(jira: JiraClient, jql: string): Promise<number> {
  return (await jira.ask(issueCount, { jql })).count;
}

/** How many issues in scope each pair would bring to aqua. */
export const jiraIssuesByPair = defineFact({
  id: 'jira.issuesByPair',
  needs: { visible: jiraScopeVisible },
  gather: ({ jira, plan }): Promise<{ pair: Pair; items: number }[]> =>
    Promise.all(pairsToAqua(plan).map(async (pair) => ({ pair, items: await countIssues(jira, jqlOfScope(plan, [pair])) }))),
});

/** How many issues in scope would travel to aqua. */
export interface ScopeCount {
  items: number;
  /** How many there were without the plan's clause; counted where the clause leaves none. */
  withoutClause?: number;
  /** Types of which the clause leaves none, of others some, with how many there were without it. */
  emptied?: { issueTypeId: string; without: number }[];
}

export const jiraScopeCount = defineFact({
  id: 'jira.scopeCount',
  needs: { byPair: jiraIssuesByPair },
  gather: async ({ jira, plan }, { byPair }): Promise<ScopeCount> => {
    const items = issuesFromJira(byPair);
    const { jql, ...where } = plan.where;
    if (byPair.length === 0 || jql === undefined) return { items };
    const without = (pairs: readonly Pair[]): Promise<number> => countIssues(jira, jqlOfScope({ ...plan, where }, pairs));
    if (items === 0) return { items, withoutClause: await without(pairsToAqua(plan)) };
    const empty = byPair.filter((one) => one.items === 0).map(({ pair }) => [pair.jiraIssueTypeId, pair] as const);
    const counted = await Promise.all(
      [...new Map(empty)].map(async ([issueTypeId, pair]) => ({ issueTypeId, without: await without([pair]) })),
    );
    const emptied = counted.filter((one) => one.without > 0);
    return { items, ...(emptied.length > 0 ? { emptied } : {}) };
  },
});
