import { defineFact, optional, undefinedOn } from '../../checklist/engine/define-fact';
import { carriedCounterparts, holds, isOrIsPartOf } from '../../checklist/matching/carried';
import type { Pair } from '../../checklist/model/plan';
import { pairsToJira } from '../../checklist/model/scope';
import type { AquaItemType } from '../../checklist/model/vocabulary';
import { itemGroups } from '../../clients/aqua/operations/navigation';
import { jiraRequiredFields } from '../jira/create-fields';
import { jiraDemandedFields } from '../jira/demanded-fields';
import { fieldsRequired } from '../jira/passage';
import { jiraWorkflows } from '../jira/workflows';
import { aquaFields } from './fields';
import { isOfNone } from './groups';
import { lengthsInNewest } from './newest-items';

/** Items in scope that have no value for a field that Jira requires. */
export interface LeftEmptyInAqua {
  pair: Pair;
  aquaFieldId: string;
  jiraFieldId: string;
  items: number;
  /** Counted among the newest items alone: aqua does not group by the field. */
  atLeast?: true;
}

/**
 * How many of aqua's items on their way to Jira are empty where Jira requires a value, on the create screen or by a rule of the step that creates
 * an issue, has no default, and only aqua's field would give one: counted for such fields alone. Where aqua does not group by the field, as by texts, the newest items are looked at.
 */
export const aquaLeftEmpty = defineFact({
  id: 'aqua.leftEmpty',
  needs: {
    required: jiraRequiredFields,
    workflows: optional(jiraWorkflows),
    demanded: optional(jiraDemandedFields),
    fields: optional(aquaFields),
  },
  gather: async ({ aqua, plan }, { required, workflows, demanded, fields }): Promise<LeftEmptyInAqua[]> => {
    const { aquaProjectId: projectId, aquaFolderId: folderId } = plan.where;
    const wanted = pairsToJira(plan).flatMap((pair) => {
      const { jiraIssueTypeId } = pair;
      const flow = workflows.ok ? workflows.value.get(jiraIssueTypeId) : undefined;
      const byRules = flow ? fieldsRequired(flow.creation) : [];
      const ofType = [
        ...(required.find(({ issueTypeId }) => issueTypeId === jiraIssueTypeId)?.fields ?? []),
        ...((demanded.ok && demanded.value.get(jiraIssueTypeId)) || []).filter(({ id }) => byRules.includes(id)),
      ];
      // A type without the field has no sprint to bring, which is told without a number of those that lack one.
      const sprintOfAqua = ((fields.ok && fields.value[pair.aquaItemType]) || []).find(({ type, active }) => type === 'Sprint' && active);
      const sprintOfJira = ofType.find((field) => holds(field, 'sprint'));
      const sprints =
        plan.travels.carries.includes('sprint') && sprintOfAqua && sprintOfJira ? [{ aqua: sprintOfAqua.id, jira: sprintOfJira.id }] : [];
      return (
        [...carriedCounterparts(plan, pair), ...sprints]
          // Whom Jira assigns where nobody is named is another row's business.
          .filter(({ jira }) => jira !== 'assignee' && ofType.some(({ id, hasDefault }) => isOrIsPartOf(jira, id) && hasDefault === false))
          .map(({ aqua: aquaFieldId, jira: jiraFieldId }) => ({ pair, aquaFieldId, jiraFieldId }))
      );
    });
    const newest = new Map<AquaItemType, Promise<ReadonlyMap<string, number>[]>>();
    const newestOf = async (itemType: AquaItemType): Promise<ReadonlyMap<string, number>[]> => {
      const reading = newest.get(itemType) ?? lengthsInNewest(aqua, { projectId, itemType, folderId });
      newest.set(itemType, reading);
      // Of none where aqua does not list them.
      return (await undefinedOn(['aqua-refused-query'], reading)) ?? [];
    };
    const counted = await Promise.all(
      wanted.map(async (one): Promise<LeftEmptyInAqua[]> => {
        const { aquaItemType: itemType } = one.pair;
        const asked = aqua.ask(itemGroups, { projectId, itemType, folderId, fieldId: one.aquaFieldId });
        const groups = await undefinedOn(['aqua-refused-query'], asked);
        const items = groups
          ? groups.filter(isOfNone).reduce((sum, { count }) => sum + count, 0)
          : // An item that does not show the field may have it all the same.
            (await newestOf(itemType)).filter((lengths) => lengths.get(one.aquaFieldId) === 0).length;
        return items > 0 ? [{ ...one, items, ...(groups ? {} : { atLeast: true }) }] : [];
      }),
    );
    return counted.flat();
  },
});
