import { defineFact, type ValueOf } from '../../checklist/engine/define-fact';
import type { JiraClient } from '../../clients/jira/client';
import { projectByIdOrKey, projectsOfId, type JiraProject } from '../../clients/jira/operations/projects';

/**
 * The plan's Jira project. `visible` is false where only the list of all projects, which an administrator sees, shows it. Undefined where
 * Jira has no project of this id, not even archived or in the bin (docs/platform/jira.md#projects).
 */
export const jiraProject = defineFact({
  id: 'jira.project',
  gather: async ({ jira, plan }) => {
    const project = await jira.find(projectByIdOrKey, { idOrKey: plan.where.jiraProjectId });
    if (project) return { project, visible: true };
    return { project: await projectInAnyState(jira, plan.where.jiraProjectId), visible: false };
  },
});
/** A project that may be archived or in the bin; somebody with Administer Jira finds them all. */
export async function projectInAnyState(jira: JiraClient, idOrKey: string): Promise<JiraProject | undefined> {
  const isId = /^\d+$/.test(idOrKey);
  const found = await jira.find(projectsOfId, isId ? { id: idOrKey } : { key: idOrKey });
  return found?.find(({ id, key }) => (isId ? id === idOrKey : key.toLowerCase() === idOrKey.toLowerCase()));
}

export type JiraProjectFact = ValueOf<typeof jiraProject>;
