import { defineFact } from '../../checklist/engine/define-fact';
import { issueSearch } from '../../clients/jira/operations/issues';
import { jiraScopeVisible } from './reader';

/** The key of the project's newest issue, which is the longest so far; undefined while the project is empty. */
export const jiraNewestKey = defineFact({
  id: 'jira.newestKey',
  needs: { visible: jiraScopeVisible },
  gather: async ({ jira, plan }) => {
    const jql = `project = ${plan.where.jiraProjectId} ORDER BY key DESC`;
    const { items } = await jira.pages(issueSearch, { jql, fields: ['key'] }, { most: 1 });
    return items[0]?.key;
  },
});
