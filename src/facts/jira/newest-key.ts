import { defineFact } from '../../checklist/engine/define-fact';
import { jiraScopeVisible } from './reader';

/** The key of the project's newest issue, which is the longest so far; undefined while the project is empty. */
export const jiraNewestKey = defineFact({
  id: 'jira.newestKey',
  needs: { visible: jiraScopeVisible },
  gather: async ({ jira, plan }) => {
    const [newest] = await jira.searchIssues({
      jql: `project = ${plan.where.jiraProjectId} ORDER BY key DESC`,
      fields: ['key'],
      maxResults: 1,
    });
    return newest?.key;
  },
});
