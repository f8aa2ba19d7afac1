import { defineFact, optional } from '../../checklist/engine/define-fact';
import { Unavailable } from '../../checklist/model/unavailable';
import { jqlOfScope, pairsToJira, workTypesOf } from '../../checklist/model/scope';
import { editableFields, type JiraEditField } from '../../clients/jira/operations/edit-meta';
import type { JiraClient } from '../../clients/jira/client';
import { issueSearch } from '../../clients/jira/operations/issues';
import { jiraReaderWrites } from './create-fields';
import { unseenBy } from './permissions-to-set';
import { editScreensId, jiraHarvest, type IssueMet } from './harvest';
import { jiraScopeVisible } from './reader';
import { isLimited } from './status-properties';
import { jiraWorkflows } from './workflows';

/** The edit screen of an issue type that aqua's items become. */
export interface EditScreen {
  issueTypeId: string;
  /** As one issue in scope has it; undefined where there is none to look at. */
  fields: JiraEditField[] | undefined;
  /** Fields of the screen that Jira may have left out, because the reader may not set them: names of `permissionsToSet`, and the resolution. */
  unseen: string[];
}

/**
 * The edit screens of the issue types that aqua's items become, each as the newest issue in scope shows it to the reader; one whose status
 * forbids nothing. Unavailable to a reader who may not edit: Jira shows it nothing (docs/platform/jira.md#edit-screens).
 */
export const jiraEditScreens = defineFact({
  id: editScreensId,
  needs: {
    visible: optional(jiraScopeVisible),
    rights: optional(jiraReaderWrites),
    workflows: optional(jiraWorkflows),
    harvest: optional(jiraHarvest),
  },
  gather: async ({ jira, plan }, { visible, rights, workflows, harvest }): Promise<EditScreen[]> => {
    const pairs = pairsToJira(plan);
    const types = workTypesOf(pairs);
    if (types.length === 0) return [];
    if (!visible.ok) throw new Unavailable(visible.why);
    if (!rights.ok) throw new Unavailable(rights.why);
    if (!rights.value.includes('EDIT_ISSUES')) throw new Unavailable({ reason: 'jira-cannot-edit' });
    const unseen = [...unseenBy(rights.value), ...(rights.value.includes('RESOLVE_ISSUES') ? [] : ['resolution'])];
    return Promise.all(
      types.map(async (issueTypeId) => {
        const flow = workflows.ok ? workflows.value.get(issueTypeId) : undefined;
        const limited = (flow?.statuses ?? []).filter(({ properties }) => isLimited(properties)).map(({ id }) => id);
        const met = (harvest.ok ? harvest.value.issues : []).find((one) => isOf(one, issueTypeId, limited));
        const ofType = pairs.filter((pair) => pair.jiraIssueTypeId === issueTypeId);
        const issueId = met ? String(met.id) : await newestIssue(jira, jqlOfScope(plan, ofType), limited);
        if (issueId === undefined) return { issueTypeId, fields: undefined, unseen };
        const fields = await jira.ask(editableFields, { issueId });
        // A screen always has a summary; an answer without anything is how Jira says that the reader may not edit the issue.
        if (fields.length === 0) throw new Unavailable({ reason: 'jira-cannot-edit' });
        return { issueTypeId, fields, unseen };
      }),
    );
  },
});

function isOf({ type, status }: IssueMet, issueTypeId: string, limited: readonly string[]): boolean {
  return type === issueTypeId && typeof status === 'string' && !limited.includes(status);
}

async function newestIssue(jira: JiraClient, scope: string, limited: readonly string[]): Promise<string | undefined> {
  const free = limited.length > 0 ? ` AND status not in (${limited.join(', ')})` : '';
  const { items } = await jira.pages(issueSearch, { jql: `${scope}${free} ORDER BY created DESC`, fields: ['id'] }, { most: 1 });
  return items[0]?.id;
}
