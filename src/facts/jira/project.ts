import { defineFact, type ValueOf } from '../../checklist/engine/define-fact';
import type { JiraClient } from '../../clients/jira/client';
import { Unavailable } from '../../checklist/model/unavailable';
import { ownPermissions } from '../../clients/jira/operations/permissions';
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
    const hidden = await projectInAnyState(jira, plan.where.jiraProjectId);
    // Whoever does not administer Jira is shown some projects only: one that is not among them may be there all the same.
    if (!hidden && !(await jira.ask(ownPermissions, { keys: ['ADMINISTER'] })).held.includes('ADMINISTER'))
      throw new Unavailable({ reason: 'jira-project-hidden' });
    return { project: hidden, visible: false };
  },
});
/** A project that may be archived or in the bin; somebody with Administer Jira finds them all. */
export async function projectInAnyState(jira: JiraClient, idOrKey: string): Promise<JiraProject | undefined> {
  const isId = /^\d+$/.test(idOrKey);
  const found = await jira.find(projectsOfId, isId ? { id: idOrKey } : { key: idOrKey });
  return found?.find(({ id, key }) => (isId ? id === idOrKey : key.toLowerCase() === idOrKey.toLowerCase()));
}

export type JiraProjectFact = ValueOf<typeof jiraProject>;
