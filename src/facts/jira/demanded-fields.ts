import { defineFact, optional, undefinedOn } from '../../checklist/engine/define-fact';
import { fillsJiraField } from '../../checklist/matching/carried';
import type { Pair, Plan } from '../../checklist/model/plan';
import { clauseIn, pairsToJira } from '../../checklist/model/scope';
import { fieldSearch } from '../../clients/jira/operations/fields';
import type { JiraWorkflow } from '../../clients/jira/operations/workflows';
import { inBatches } from './batches';
import { jiraCreateScreens, type RequiredField } from './create-fields';
import { countIssues } from './issues-by-pair';
import { lacksOnEach } from './jql-names';
import { bestWay, fieldsRequired, stepsAlong } from './passage';
import { jiraStatusesInUse } from './values';
import { jiraStanding } from './standing';
import { jiraWorkflows } from './workflows';

/**
 * The fields that validators of the planned workflows demand, by the issue type's id: of creating an issue as well as of its steps. A new
 * issue gets a default only where the field is on the create screen; undefined where that was not seen.
 */
export const jiraDemandedFields = defineFact({
  id: 'jira.demandedFields',
  needs: { workflows: jiraWorkflows, screens: optional(jiraCreateScreens) },
  gather: async ({ jira, plan }, { workflows, screens }): Promise<ReadonlyMap<string, readonly RequiredField[]>> => {
    const demanded = new Map(
      pairsToJira(plan).flatMap(({ jiraIssueTypeId: type }) => {
        const workflow = workflows.get(type);
        return workflow ? [[type, demandedBy(workflow)] as const] : [];
      }),
    );
    const onScreens = screens.ok ? screens.value : [];
    const kinds = new Map(onScreens.flatMap(({ fields }) => fields.map(({ id, custom }) => [id, custom] as const)));
    // Only the sprint is known by its kind; the others by their ids.
    const unknown = plan.travels.carries.includes('sprint')
      ? [...new Set([...demanded.values()].flat())].filter((id) => id.startsWith('customfield_') && !kinds.has(id))
      : [];
    for (const { id, custom } of await inBatches(unknown, (ids) => jira.ask(fieldSearch, { ids }))) kinds.set(id, custom);
    return new Map(
      [...demanded].map(([type, ids]) => {
        const screen = onScreens.find(({ issueTypeId }) => issueTypeId === type);
        const fields = ids.map((id): RequiredField => {
          const custom = kinds.get(id);
          const shown = screen?.fields.find((field) => field.id === id);
          const hasDefault = shown?.hasDefault ?? (screen && !screen.unseen.includes(id) ? false : undefined);
          return { id, hasDefault, ...(custom ? { custom } : {}) };
        });
        return [type, fields];
      }),
    );
  },
});

function demandedBy({ creation, steps }: JiraWorkflow): string[] {
  return [...new Set([creation, ...steps].flatMap(fieldsRequired))];
}

/** Items in one status that lack what every step to another one demands. */
export interface ItemsLacking {
  pair: Pair;
  status: string;
  /** JQL beside the scope and the status. */
  condition: string;
  items: number;
}

/** Whether the synchronisation fills in a field that a validator demands of a pair's issues. */
export function travelsWith(plan: Plan, pair: Pair, demanded: readonly RequiredField[]): (id: string) => boolean {
  return (id) => fillsJiraField(plan, pair, demanded.find((field) => field.id === id) ?? { id });
}

/**
 * How many items in scope lack the fields that do not travel and that validators demand on their way out of a status: counted for statuses
 * in use, and only where every step to another status asks for some.
 */
export const jiraItemsLacking = defineFact({
  id: 'jira.itemsLacking',
  needs: { workflows: jiraWorkflows, standing: jiraStanding, demanded: jiraDemandedFields, inUse: jiraStatusesInUse },
  gather: async ({ jira, plan }, { workflows, standing, demanded, inUse }): Promise<ItemsLacking[]> => {
    const wanted = pairsToJira(plan).flatMap((pair) => {
      const flow = workflows.get(pair.jiraIssueTypeId);
      const travels = travelsWith(plan, pair, demanded.get(pair.jiraIssueTypeId) ?? []);
      const sources = (inUse.find((one) => one.pair === pair)?.values ?? []).filter(({ items }) => items !== 0);
      return sources.flatMap(({ id: status }) => {
        const targets = (flow?.statuses ?? []).filter(({ id }) => id !== status);
        const ways = targets.map((to) => bestWay(stepsAlong(flow?.steps ?? [], [status, to.id]), standing, travels));
        const conditions = ways.flatMap(({ required }) => (required.length > 0 ? (lacksOnEach(required) ?? []) : []));
        return [...new Set(conditions)].map((condition) => ({ pair, status, condition }));
      });
    });
    const counted = await Promise.all(
      wanted.map(async (one): Promise<ItemsLacking[]> => {
        const clause = clauseIn(plan, [one.pair], `status = ${one.status} AND ${one.condition}`);
        // A field that this site's JQL does not know hides the others not.
        const items = await undefinedOn(['jira-refused-query'], countIssues(jira, clause));
        return items === undefined ? [] : [{ ...one, items }];
      }),
    );
    return counted.flat();
  },
});
