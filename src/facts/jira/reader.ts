import { defineFact } from '../../checklist/engine/define-fact';
import { Unavailable } from '../../checklist/model/unavailable';
import { permissionGrants } from '../../clients/jira/operations/permissions';

/**
 * What the reading account itself may do. Jira answers nothing, rather than "no", about what its reader cannot see: this tells silence from
 * denial (docs/platform/jira.md#silence-is-not-denial).
 */
export const jiraReader = defineFact({
  id: 'jira.reader',
  gather: async ({ jira, plan }) => {
    const grants = await jira.ask(permissionGrants, {
      globalPermissions: ['USER_PICKER'],
      projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], projects: [Number(plan.where.jiraProjectId)] }],
    });
    return {
      findsPeople: grants.globalPermissions.includes('USER_PICKER'),
      browsesProject: grants.projectPermissions.some((grant) => grant.permission === 'BROWSE_PROJECTS' && grant.projects.length > 0),
    };
  },
});

/** Holds only where the reader can see the project's work items; every fact about items in scope rests on it. */
export const jiraScopeVisible = defineFact({
  id: 'jira.scopeVisible',
  needs: { reader: jiraReader },
  gather: async (_sources, { reader }) => {
    if (!reader.browsesProject) throw new Unavailable({ reason: 'jira-project-hidden' });
    return true;
  },
});

/** The account of the person who looks; undefined where nobody sits in front of a page. */
export const jiraViewer = defineFact({
  id: 'jira.viewer',
  gather: async ({ viewer }) => viewer,
});
