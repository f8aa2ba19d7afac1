import { aquaFields } from '../../facts/aqua/fields';
import { aquaWorkflows } from '../../facts/aqua/workflows';
import { jiraRequiredFields } from '../../facts/jira/create-fields';
import { jiraDemandedFields, travelsWith } from '../../facts/jira/demanded-fields';
import { countIssues } from '../../facts/jira/issues-by-pair';
import { isLocked, limitedRights } from '../../facts/jira/status-properties';
import { jiraStanding } from '../../facts/jira/standing';
import { jiraStatusesInUse, type ValuesInUse } from '../../facts/jira/values';
import { jiraStepScreens, jiraWorkflows, type JiraWorkflow } from '../../facts/jira/workflows';
import { defineFact, optional, type Values } from '../../checklist/engine/define-fact';
import type { Sources } from '../../checklist/engine/sources';
import type { Decision, Pair, Plan } from '../../checklist/model/plan';
import { clauseIn } from '../../checklist/model/scope';
import { fillsJiraField } from '../_carried';
import { decisionsFor } from './_decided';
import { dictionaryOf } from './_values';
import { aquaGraph, counterparts, followInAqua, followInJira, graphOfJira } from './_workflow-graph';

/** What tells how the steps of one side can be followed on the other. */
export const stepNeeds = {
  jiraFlows: jiraWorkflows,
  standing: jiraStanding,
  screens: optional(jiraStepScreens),
  required: optional(jiraRequiredFields),
  demanded: jiraDemandedFields,
  aquaFlows: aquaWorkflows,
  fields: aquaFields,
};

/** How the steps of a pair can be followed, each way that it goes; undefined where its workflow or aqua's list of statuses is not known. */
export function followPair(
  facts: Values<typeof stepNeeds>,
  pair: Pair,
  { plan, decisions }: { plan: Plan; decisions: readonly Decision[] },
) {
  const { jiraFlows, standing, screens, required, demanded, aquaFlows, fields } = facts;
  const flow = jiraFlows.get(pair.jiraIssueTypeId);
  const field = dictionaryOf('Status', fields[pair.aquaItemType]);
  if (!flow || !field.ok) return undefined;
  const aqua = aquaGraph(aquaFlows[pair.aquaItemType], field.entries);
  const same = counterparts(flow.statuses, field.entries, decisionsFor('status', decisions, pair, { plan, fields }));
  const ofType = required.ok ? required.value.find(({ issueTypeId }) => issueTypeId === pair.jiraIssueTypeId) : undefined;
  const demandedHere = demanded.get(pair.jiraIssueTypeId) ?? [];
  const obstacles = {
    standing,
    travels: travelsWith(plan, pair, demandedHere),
    screens: screens.ok ? screens.value : new Map<string, readonly string[]>(),
    leftEmpty: (ofType?.fields ?? []).filter((one) => !fillsJiraField(plan, pair, one)),
  };
  const followed = pair.direction === 'toAqua' ? undefined : followInJira(flow, aqua ?? graphOfJira(flow, same), same, obstacles);
  return {
    flow,
    same,
    demandedHere,
    // Jira's own steps are there, also where several of its statuses are one in aqua.
    inJira: followed && !aqua ? { ...followed, lacking: [] } : followed,
    inAqua: pair.direction === 'toJira' || !aqua ? undefined : followInAqua(flow, aqua, same),
  };
}

/**
 * The statuses in use, with their items where the row about steps may name them: those in which a step begins that cannot be followed, or all,
 * where nothing new gets as far as the first of them.
 */
export const itemsAtSteps = defineFact({
  id: 'jira.itemsAtSteps',
  needs: { ...stepNeeds, inUse: jiraStatusesInUse },
  gather: ({ jira, plan, decisions = [] }, { inUse, ...facts }) =>
    withItems(jira, plan, inUse, (pair) => {
      const followed = followPair(facts, pair, { plan, decisions });
      if (!followed) return [];
      const { flow, inJira, inAqua } = followed;
      if (inAqua?.unreachedByNew) return flow.statuses.map(({ id }) => id);
      return [...(inJira?.lacking ?? []), ...(inJira?.refused ?? []), ...(inAqua?.lacking ?? [])].map(([from]) => from);
    }),
});

/** The statuses in use, with their items where properties of a status limit anything. */
export const itemsInLimitedStatuses = defineFact({
  id: 'jira.itemsInLimitedStatuses',
  needs: { flows: jiraWorkflows, standing: jiraStanding, inUse: jiraStatusesInUse },
  gather: ({ jira, plan }, { flows, standing, inUse }) => {
    const isLimited = ({ properties }: JiraWorkflow['statuses'][number]): boolean =>
      isLocked(properties) || [...limitedRights(properties, standing).values()].some((left) => left !== 'yes');
    return withItems(jira, plan, inUse, ({ jiraIssueTypeId }) =>
      (flows.get(jiraIssueTypeId)?.statuses ?? []).filter(isLimited).map(({ id }) => id),
    );
  },
});

/** Counts the items in the statuses that a finding may name, as far as they are not counted. */
function withItems(
  jira: Sources['jira'],
  plan: Plan,
  inUse: readonly ValuesInUse[],
  namedOf: (pair: Pair) => readonly string[],
): Promise<ValuesInUse[]> {
  return Promise.all(
    inUse.map(async ({ pair, values, none }) => {
      const named = new Set(namedOf(pair));
      const counted = values.map(async (value) =>
        value.items === undefined && named.has(value.id)
          ? { ...value, items: await countIssues(jira, clauseIn(plan, [pair], `status = ${value.id}`)) }
          : value,
      );
      return { pair, values: await Promise.all(counted), none };
    }),
  );
}
