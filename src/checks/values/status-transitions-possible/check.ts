import { aquaFields } from '../../../facts/aqua/fields';
import { aquaStatusesInUse, type EntriesInUse } from '../../../facts/aqua/values';
import { aquaWorkflows } from '../../../facts/aqua/workflows';
import { jiraRequiredFields } from '../../../facts/jira/create-fields';
import { jiraStatusesInUse, type ValuesInUse } from '../../../facts/jira/values';
import { jiraConditionGrants, jiraStepScreens, jiraWorkflows } from '../../../facts/jira/workflows';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import type { Pair } from '../../../checklist/model/plan';
import type { AquaItemType, Finding, Ref } from '../../../checklist/model/vocabulary';
import { fillsJiraField } from '../../_carried';
import { decisionsOf, dictionaryOf } from '../_values';
import { aquaGraph, counterparts, followInAqua, followInJira, type Edge } from '../_workflow-graph';

/** A step of one side, by what the other side calls its two ends. */
type Step = { from: Ref; to: Ref };
type OfPair = { issueType: Ref; itemType: AquaItemType };
type Steps = { steps: Step[]; more: number } & OfPair;

/** Steps that a finding holds; a workflow may lack thousands. */
const mostSteps = 40;

export const statusTransitionsPossible = defineCheck({
  id: 'status-transitions-possible',
  effect: 'items',
  needs: {
    jiraFlows: jiraWorkflows,
    grants: jiraConditionGrants,
    screens: optional(jiraStepScreens),
    required: optional(jiraRequiredFields),
    aquaFlows: aquaWorkflows,
    fields: aquaFields,
    inJira: jiraStatusesInUse,
    inAqua: aquaStatusesInUse,
  },
  kinds: {
    jiraLacks: kind<Steps>('failed'),
    aquaLacks: kind<Steps>('failed'),
    jiraRefuses: kind<Steps>('failed'),
    newInJira: kind<Step & OfPair>('failed'),
    newInAqua: kind<Step & OfPair>('failed'),
    workflowUnknown: kind<{ issueType: Ref }>('unavailable'),
    jiraConditions: kind<Steps>('warning', { effect: 'risk' }),
    jiraAsksFor: kind<Steps & { fields: Ref[] }>('warning', { effect: 'risk' }),
    jiraLacksUnused: kind<Steps>('warning', { effect: 'risk' }),
    aquaLacksUnused: kind<Steps>('warning', { effect: 'risk' }),
    possible: kind<{ steps: number }>('passed'),
  },
  judge: ({ jiraFlows, grants, screens, required, aquaFlows, fields, inJira, inAqua }, { plan, decisions, found }) => {
    let possible = 0;
    const ofPairs = plan.where.pairs.map((pair): Finding[] => {
      const { aquaItemType: itemType, jiraIssueTypeId } = pair;
      const ofPair: OfPair = { issueType: { ref: 'jiraIssueType', id: jiraIssueTypeId }, itemType };
      const flow = jiraFlows.get(jiraIssueTypeId);
      if (!flow) return [found.workflowUnknown({ issueType: ofPair.issueType })];
      const field = dictionaryOf('Status', fields[itemType]);
      const aqua = field.ok ? aquaGraph(aquaFlows[itemType], field.entries) : undefined;
      if (!field.ok || !aqua) return [];
      const same = counterparts(flow.statuses, field.entries, decisionsOf('status', decisions, pair));
      const items = itemsByStatus(pair, inJira, inAqua, same.toJira);

      const jiraRef = (id: string): Ref => ({ ref: 'jiraStatus', id });
      const aquaRef = (id: number): Ref => ({ ref: 'aquaEntry', projectId: plan.where.aquaProjectId, itemType, fieldId: 'Status', id });
      const inJirasWords = ([from, to]: Edge<string>): Step => ({ from: jiraRef(from), to: jiraRef(to) });
      const inAquasWords = ([from, to]: Edge<string>): Step => ({
        from: aquaRef(same.toAqua.get(from) ?? 0),
        to: aquaRef(same.toAqua.get(to) ?? 0),
      });

      const towardsJira = (): Finding[] => {
        const demanded = required.ok ? (required.value.find(({ issueTypeId }) => issueTypeId === jiraIssueTypeId)?.fields ?? []) : [];
        const { open, lacking, refused, conditional, asking, unreachedByNew } = followInJira(flow, aqua, same, {
          grants,
          screens: screens.ok ? screens.value : new Map<string, readonly string[]>(),
          leftEmpty: demanded.filter((one) => !fillsJiraField(plan, pair, one)),
        });
        possible += open;
        const lacked = byUse(lacking, items);
        const forbidden = byUse(refused, items);
        const fieldIds = [...new Set(asking.flatMap((one) => one.fields))];
        return findings(
          lacked.used.length > 0 && found.jiraLacks({ ...capped(lacked.used.map(inJirasWords)), ...ofPair }, lacked.items),
          lacked.unused.length > 0 && found.jiraLacksUnused({ ...capped(lacked.unused.map(inJirasWords)), ...ofPair }),
          forbidden.used.length > 0 && found.jiraRefuses({ ...capped(forbidden.used.map(inJirasWords)), ...ofPair }, forbidden.items),
          forbidden.unused.length > 0 && found.jiraLacksUnused({ ...capped(forbidden.unused.map(inJirasWords)), ...ofPair }),
          unreachedByNew.map((edge) => found.newInJira({ ...inJirasWords(edge), ...ofPair })),
          conditional.length > 0 && found.jiraConditions({ ...capped(conditional.map(inJirasWords)), ...ofPair }),
          asking.length > 0 &&
            found.jiraAsksFor({
              ...capped(asking.map(({ edge }) => inJirasWords(edge))),
              fields: fieldIds.map((id): Ref => ({ ref: 'jiraField', id })),
              ...ofPair,
            }),
        );
      };

      const towardsAqua = (): Finding[] => {
        const { open, lacking, unreachedByNew } = followInAqua(flow, aqua, same);
        possible += open;
        const lacked = byUse(lacking, items);
        return findings(
          lacked.used.length > 0 && found.aquaLacks({ ...capped(lacked.used.map(inAquasWords)), ...ofPair }, lacked.items),
          unreachedByNew && found.newInAqua({ from: aquaRef(unreachedByNew[0]), to: aquaRef(unreachedByNew[1]), ...ofPair }),
          lacked.unused.length > 0 && found.aquaLacksUnused({ ...capped(lacked.unused.map(inAquasWords)), ...ofPair }),
        );
      };

      return findings(pair.direction !== 'toAqua' && towardsJira(), pair.direction !== 'toJira' && towardsAqua());
    });
    return findings(...ofPairs, found.possible({ steps: possible }));
  },
});

/** Items in scope by Jira's status; of a pair that travels to Jira only, aqua's items by the status that they become. */
function itemsByStatus(
  pair: Pair,
  inJira: readonly ValuesInUse[],
  inAqua: readonly EntriesInUse[],
  toJira: ReadonlyMap<number, string>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id, items } of inJira.find((one) => one.pair === pair)?.values ?? []) counts.set(id, items ?? 0);
  if (pair.direction !== 'toJira') return counts;
  for (const { id, items } of inAqua.find((one) => one.pair === pair)?.entries ?? []) {
    const status = toJira.get(id);
    if (status !== undefined) counts.set(status, (counts.get(status) ?? 0) + items);
  }
  return counts;
}

/** The steps that items in scope could take today with the number of these items, and the other steps. */
function byUse(
  edges: readonly Edge<string>[],
  itemsIn: ReadonlyMap<string, number>,
): { used: Edge<string>[]; items: number; unused: Edge<string>[] } {
  const isUsed = ([from]: Edge<string>): boolean => (itemsIn.get(from) ?? 0) > 0;
  const used = edges.filter(isUsed);
  const statuses = new Set(used.map(([from]) => from));
  const items = [...statuses].reduce((total, status) => total + (itemsIn.get(status) ?? 0), 0);
  return { used, items, unused: edges.filter((edge) => !isUsed(edge)) };
}

/** The first steps, and how many more there are. */
function capped(steps: Step[]): { steps: Step[]; more: number } {
  return { steps: steps.slice(0, mostSteps), more: Math.max(0, steps.length - mostSteps) };
}
