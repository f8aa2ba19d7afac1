import { defineFact } from '../../checklist/engine/define-fact';
import type { Pair } from '../../checklist/model/plan';
import { jqlOfScope, pairsToAqua } from '../../checklist/model/scope';
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
}

export const jiraScopeCount = defineFact({
  id: 'jira.scopeCount',
  needs: { byPair: jiraIssuesByPair },
  gather: async ({ jira, plan }, { byPair }): Promise<ScopeCount> => {
    const byType = new Map(byPair.map(({ pair, items }) => [pair.jiraIssueTypeId, items]));
    const items = [...byType.values()].reduce((sum, count) => sum + count, 0);
    const { jql, ...where } = plan.where;
    if (items > 0 || byPair.length === 0 || jql === undefined) return { items };
    return { items, withoutClause: await countIssues(jira, jqlOfScope({ ...plan, where }, pairsToAqua(plan))) };
  },
});
