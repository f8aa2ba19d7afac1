import { defineFact } from '../../checklist/define-fact';
import type { JiraField } from '../../clients/jira';
import { jiraProject } from './project';

export type { JiraField };

/** Ids in one request. */
const atOnce = 50;

/**
 * The Jira fields of the plan's field pairs. `allTold` is false in a team-managed project, whose own fields Jira's list may leave out: what is
 * not among them may exist all the same (facts/jira §6).
 */
export const jiraCarriedFields = defineFact({
  id: 'jira.carriedFields',
  needs: { project: jiraProject },
  gather: async ({ jira, plan }, { project }): Promise<{ fields: JiraField[]; allTold: boolean }> => {
    const ids = [...new Set((plan.travels.fields ?? []).map(({ jiraFieldId }) => jiraFieldId))];
    const parts = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, part) => ids.slice(part * atOnce, (part + 1) * atOnce));
    const fields = (await Promise.all(parts.map((part) => jira.findFields({ ids: part })))).flat();
    return { fields, allTold: project.project?.style === 'classic' };
  },
});
