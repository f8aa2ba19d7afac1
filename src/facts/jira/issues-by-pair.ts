import { defineFact } from '../../checklist/engine/define-fact';
import type { Pair } from '../../checklist/model/plan';
import { jqlOfScope, pairsToAqua } from '../../checklist/model/scope';
import { jiraScopeVisible } from './reader';

/** How many issues in scope each pair would bring to aqua. */
export const jiraIssuesByPair = defineFact({
  id: 'jira.issuesByPair',
  needs: { visible: jiraScopeVisible },
  gather: ({ jira, plan }): Promise<{ pair: Pair; items: number }[]> =>
    Promise.all(pairsToAqua(plan).map(async (pair) => ({ pair, items: await jira.countIssues(jqlOfScope(plan, [pair])) }))),
});
