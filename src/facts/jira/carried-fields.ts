import { attempt, defineFact } from '../../checklist/engine/define-fact';
import type { JiraField } from '../../clients/jira/types';
import { jiraCreateScreens } from './create-fields';
import { jiraProject } from './project';

export type { JiraField };

/** Ids in one request. */
const atOnce = 50;

/**
 * The Jira fields of the plan's field pairs, from Jira's list and from the create screens. `allTold` is false in a team-managed project, whose
 * own fields that list may leave out: what is not among them may exist all the same (facts/jira §6).
 */
export const jiraCarriedFields = defineFact({
  id: 'jira.carriedFields',
  needs: { project: jiraProject, screens: attempt(jiraCreateScreens) },
  gather: async ({ jira, plan }, { project, screens }): Promise<{ fields: JiraField[]; allTold: boolean }> => {
    const ids = [...new Set((plan.travels.fields ?? []).map(({ jiraFieldId }) => jiraFieldId))];
    const parts = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, part) => ids.slice(part * atOnce, (part + 1) * atOnce));
    const listed = (await Promise.all(parts.map((part) => jira.findFields({ ids: part })))).flat();
    const onScreens: JiraField[] = screens.ok ? screens.value.flatMap(({ fields }) => fields) : [];
    const known = new Map([...onScreens, ...listed].map((field) => [field.id, field]));
    return { fields: ids.flatMap((id) => known.get(id) ?? []), allTold: project.project?.style === 'classic' };
  },
});
