import { defineFact, type ValueOf } from '../../checklist/engine/define-fact';

/**
 * The plan's Jira project. `visible` is false where only the list of all projects, which an administrator sees, shows it. Undefined where
 * Jira has no project of this id, not even archived or in the bin (facts/jira §6).
 */
export const jiraProject = defineFact({
  id: 'jira.project',
  gather: async ({ jira, plan }) => {
    const project = await jira.project(plan.where.jiraProjectId);
    if (project) return { project, visible: true };
    const hidden = await jira.findProject(plan.where.jiraProjectId);
    return { project: hidden, visible: false };
  },
});
export type JiraProjectFact = ValueOf<typeof jiraProject>;
