import { defineFact, optional } from '../../checklist/engine/define-fact';
import { jiraProject } from './project';
import { jiraNewestIssue, jiraScopeVisible } from './reader';

/** The key of the project's newest issue, which is the longest so far; in an empty project that of the first one, where it is known. */
export const jiraNewestKey = defineFact({
  id: 'jira.newestKey',
  needs: { visible: jiraScopeVisible, newest: jiraNewestIssue, project: optional(jiraProject) },
  gather: async (_sources, { newest, project }): Promise<string | undefined> => {
    const projectKey = project.ok ? project.value.project?.key : undefined;
    return newest.key ?? (projectKey === undefined ? undefined : `${projectKey}-1`);
  },
});
