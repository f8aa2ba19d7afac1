import { defineFact, optional } from '../../checklist/engine/define-fact';
import type { JiraField } from '../../clients/jira/operations/fields';
import { jiraCreateScreens, jiraScreensToAqua } from './create-fields';
import { carriedFieldsId, carriedIds, jiraFieldsListed } from './fields-listed';
import { jiraProject } from './project';

export type { JiraField };

/**
 * The Jira fields of the plan's field pairs, from Jira's list and from the create screens. `allTold` is false in a team-managed project, whose
 * own fields that list may leave out: what is not among them may exist all the same (docs/platform/jira.md#fields).
 */
export const jiraCarriedFields = defineFact({
  id: carriedFieldsId,
  needs: { project: jiraProject, listed: jiraFieldsListed, screens: optional(jiraCreateScreens), toAqua: jiraScreensToAqua },
  gather: async ({ plan }, { project, listed, screens, toAqua }): Promise<{ fields: JiraField[]; allTold: boolean }> => {
    const ids = carriedIds(plan);
    const onScreens: JiraField[] = [...toAqua, ...(screens.ok ? screens.value : [])].flatMap(({ fields }) => fields);
    const known = new Map([...onScreens, ...listed].map((field) => [field.id, field]));
    return { fields: ids.flatMap((id) => known.get(id) ?? []), allTold: project.project?.style === 'classic' };
  },
});
