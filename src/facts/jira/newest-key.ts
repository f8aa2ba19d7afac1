import { defineFact } from '../../checklist/engine/define-fact';
import { jiraNewestIssue, jiraScopeVisible } from './reader';

/** The key of the project's newest issue, which is the longest so far; undefined while the project is empty. */
export const jiraNewestKey = defineFact({
  id: 'jira.newestKey',
  needs: { visible: jiraScopeVisible, newest: jiraNewestIssue },
  gather: async (_sources, { newest }) => newest.key,
});
