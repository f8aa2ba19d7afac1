import { aquaFields } from '../../../facts/aqua/fields';
import { aquaStatusesInUse, type EntriesInUse } from '../../../facts/aqua/values';
import { aquaWorkflows, type AquaWorkflow } from '../../../facts/aqua/workflows';
import { jiraRequiredFields, type RequiredField } from '../../../facts/jira/create-fields';
import { jiraStatusesInUse, type ValuesInUse } from '../../../facts/jira/values';
import {
  jiraConditionGrants,
  jiraStepScreens,
  jiraWorkflows,
  permissionsIn,
  restrictedTo,
  type JiraStep,
  type JiraWorkflow,
} from '../../../facts/jira/workflows';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { foldName } from '../../../checklist/matching/fold';
import type { Pair } from '../../../checklist/model/plan';
import type { AquaItemType, Finding, Ref } from '../../../checklist/model/vocabulary';
import { fillsJiraField } from '../../fields/_carried';
import { decisionsOf, dictionaryOf } from '../_values';

/** A step of one side, by what the other side calls its two ends. */
type Step = { from: Ref; to: Ref };
type Steps = { steps: Step[]; more: number; issueType: Ref; itemType: AquaItemType };

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
    newInJira: kind<Step & { issueType: Ref; itemType: AquaItemType }>('failed'),
    newInAqua: kind<Step & { issueType: Ref; itemType: AquaItemType }>('failed'),
    workflowUnknown: kind<{ issueType: Ref }>('unavailable'),
    jiraConditions: kind<Steps>('warning', { effect: 'risk' }),
    jiraAsksFor: kind<Steps & { fields: Ref[] }>('warning', { effect: 'risk' }),
    jiraLacksUnused: kind<Steps>('warning', { effect: 'risk' }),
    aquaLacksUnused: kind<Steps>('warning', { effect: 'risk' }),
    possible: kind<{ steps: number }>('passed'),
  },
  judge: ({ jiraFlows, grants, screens, required, aquaFlows, fields, inJira, inAqua }, { plan, decisions, found }) => {
    let followed = 0;
    const findings = plan.where.pairs.flatMap((pair): Finding[] => {
      const issueType: Ref = { ref: 'jiraIssueType', id: pair.jiraIssueTypeId };
      const flow = jiraFlows.get(pair.jiraIssueTypeId);
      if (!flow) return [found.workflowUnknown({ issueType })];
      const field = dictionaryOf('Status', fields[pair.aquaItemType]);
      if (!field.ok) return [];
      const same = counterparts(flow, field.entries, decisionsOf('status', decisions, pair));
      const aqua = aquaEdges(aquaFlows[pair.aquaItemType], field.entries);
      const itemsIn = itemsByStatus(pair, inJira, inAqua, same.toJira);
      const { aquaItemType: itemType } = pair;
      const demanded = required.ok ? (required.value.find(({ issueTypeId }) => issueTypeId === pair.jiraIssueTypeId)?.fields ?? []) : [];
      const leftEmpty = demanded.filter((one) => !fillsJiraField(plan, pair, one));
      const screensOf = screens.ok ? screens.value : new Map<string, readonly string[]>();
      const jiraRef = (id: string): Ref => ({ ref: 'jiraStatus', id });
      const aquaRef = (id: number): Ref => ({ ref: 'aquaEntry', projectId: plan.where.aquaProjectId, itemType, fieldId: 'Status', id });
      /** One finding for all steps of a kind: those that items in scope could take today, and the others as a risk. */
      const told = (
        steps: readonly [from: string, to: string][],
        failing: 'jiraLacks' | 'jiraRefuses',
        unused: 'jiraLacksUnused',
      ): Finding[] => {
        const [now, later] = split(steps, ([from]) => (itemsIn.get(from) ?? 0) > 0);
        const shown = (list: typeof now): Step[] => list.map(([from, to]) => ({ from: jiraRef(from), to: jiraRef(to) }));
        return [
          ...(now.length > 0
            ? [
                found[failing](
                  { ...capped(shown(now)), issueType, itemType },
                  sum(
                    now.map(([from]) => from),
                    itemsIn,
                  ),
                ),
              ]
            : []),
          ...(later.length > 0 ? [found[unused]({ ...capped(shown(later)), issueType, itemType })] : []),
        ];
      };
      return [...(pair.direction === 'toAqua' ? [] : towardsJira()), ...(pair.direction === 'toJira' ? [] : towardsAqua())];

      function towardsJira(): Finding[] {
        const lacking: [string, string][] = [];
        const refused: [string, string][] = [];
        const conditional: Step[] = [];
        const asking: { step: Step; fields: string[] }[] = [];
        for (const [from, to] of aqua.edges) {
          const [start, end] = [same.toJira.get(from), same.toJira.get(to)];
          if (start === undefined || end === undefined || start === end) continue;
          const way = wayOf(flow?.steps ?? [], start, end, grants);
          if (way === 'none') lacking.push([start, end]);
          else if (way === 'refused') refused.push([start, end]);
          else {
            const step = { from: jiraRef(start), to: jiraRef(end) };
            const asked = askedFor(waysOf(flow?.steps ?? [], start, end), screensOf, leftEmpty);
            if (way === 'conditional') conditional.push(step);
            if (asked.length > 0) asking.push({ step, fields: asked });
            if (way === 'open' && asked.length === 0) followed += 1;
          }
        }
        const first = aqua.initial.flatMap((id) => same.toJira.get(id) ?? []);
        const begin = flow?.initial;
        const cut = begin === undefined ? [] : first.filter((end) => end !== begin && isCut(wayOf(flow?.steps ?? [], begin, end, grants)));
        return [
          ...told(lacking, 'jiraLacks', 'jiraLacksUnused'),
          ...told(refused, 'jiraRefuses', 'jiraLacksUnused'),
          ...cut.map((end) => found.newInJira({ from: jiraRef(begin ?? ''), to: jiraRef(end), issueType, itemType })),
          ...(conditional.length > 0 ? [found.jiraConditions({ ...capped(conditional), issueType, itemType })] : []),
          ...(asking.length > 0
            ? [
                found.jiraAsksFor({
                  ...capped(asking.map(({ step }) => step)),
                  fields: [...new Set(asking.flatMap((one) => one.fields))].map((id) => ({ ref: 'jiraField', id })),
                  issueType,
                  itemType,
                }),
              ]
            : []),
        ];
      }

      function towardsAqua(): Finding[] {
        if (aqua.free) return [];
        const has = new Set(aqua.edges.map(([from, to]) => `${from} ${to}`));
        const lacking = edgesOf(flow?.steps ?? [], flow?.statuses.map(({ id }) => id) ?? []).filter(([from, to]) => {
          const [start, end] = [same.toAqua.get(from), same.toAqua.get(to)];
          if (start === undefined || end === undefined || start === end) return false;
          if (has.has(`${start} ${end}`)) followed += 1;
          return !has.has(`${start} ${end}`);
        });
        const shown = (steps: readonly [string, string][]): Step[] =>
          steps.map(([from, to]) => ({ from: aquaRef(same.toAqua.get(from) ?? 0), to: aquaRef(same.toAqua.get(to) ?? 0) }));
        const [now, later] = split(lacking, ([from]) => (itemsIn.get(from) ?? 0) > 0);
        const end = flow?.initial === undefined ? undefined : same.toAqua.get(flow.initial);
        const [begin] = aqua.initial;
        const cut =
          end !== undefined && begin !== undefined && !aqua.initial.includes(end) && !aqua.initial.some((id) => has.has(`${id} ${end}`));
        return [
          ...(now.length > 0
            ? [
                found.aquaLacks(
                  { ...capped(shown(now)), issueType, itemType },
                  sum(
                    now.map(([from]) => from),
                    itemsIn,
                  ),
                ),
              ]
            : []),
          ...(cut ? [found.newInAqua({ from: aquaRef(begin), to: aquaRef(end), issueType, itemType })] : []),
          ...(later.length > 0 ? [found.aquaLacksUnused({ ...capped(shown(later)), issueType, itemType })] : []),
        ];
      }
    });
    return [...findings, found.possible({ steps: followed })];
  },
});

type Way = 'open' | 'conditional' | 'refused' | 'none';

function isCut(way: Way): boolean {
  return way === 'none' || way === 'refused';
}

/** How the account that does the work gets from one status to another in one step: the best of the steps that lead there. */
function wayOf(steps: readonly JiraStep[], from: string, to: string, grants: ReadonlyMap<string, boolean>): Way {
  const ways = waysOf(steps, from, to).map(({ conditions, validators }): Way => {
    const met = conditions.map((rule) => isMet(rule, grants));
    if (met.includes('refused')) return 'refused';
    return met.includes('conditional') || validators.length > 0 ? 'conditional' : 'open';
  });
  return (['open', 'conditional', 'refused'] as const).find((way) => ways.includes(way)) ?? 'none';
}

function waysOf(steps: readonly JiraStep[], from: string, to: string): JiraStep[] {
  return steps.filter((step) => step.to === to && (step.from === 'any' || step.from.includes(from)));
}

/** Required fields that nobody fills and that stand on the screen of every step there is; a step without such a screen is the way round. */
function askedFor(
  ways: readonly JiraStep[],
  screens: ReadonlyMap<string, readonly string[]>,
  leftEmpty: readonly RequiredField[],
): string[] {
  const each = ways.map(({ screen }) => {
    const onScreen = screen === undefined ? [] : (screens.get(screen) ?? []);
    return leftEmpty.map(({ id }) => id).filter((id) => onScreen.includes(id));
  });
  return each.every((fields) => fields.length > 0) ? [...new Set(each.flat())] : [];
}

/** Only what is named by permissions alone can be told; whoever is named otherwise may be the account or not. */
function isMet(rule: JiraStep['conditions'][number], grants: ReadonlyMap<string, boolean>): Way {
  const permissions = permissionsIn(rule);
  if (permissions.some((key) => grants.get(key) === true)) return 'open';
  const others = Object.entries(rule.parameters).some(([name, value]) => name !== 'permissionKeys' && value.trim() !== '');
  const known = permissions.length > 0 && permissions.every((key) => grants.get(key) === false);
  return rule.key === restrictedTo && known && !others ? 'refused' : 'conditional';
}

/** Every step from one status to another, a step from any status from each of them. */
function edgesOf(steps: readonly JiraStep[], statuses: readonly string[]): [string, string][] {
  const edges = new Map<string, [string, string]>();
  for (const { from, to } of steps) {
    for (const start of from === 'any' ? statuses : from) if (start !== to) edges.set(`${start} ${to}`, [start, to]);
  }
  return [...edges.values()];
}

/** Which status is which: by decision, else by equal name. */
function counterparts(
  flow: JiraWorkflow,
  entries: readonly { id: number; name: string }[],
  decided: ReadonlyMap<string | null, number>,
): { toJira: Map<number, string>; toAqua: Map<string, number> } {
  const byName = new Map(entries.map(({ id, name }) => [foldName(name), id]));
  const toAqua = new Map<string, number>();
  const toJira = new Map<number, string>();
  for (const { id, name } of flow.statuses) {
    const entry = decided.get(id) ?? byName.get(foldName(name));
    if (entry === undefined) continue;
    toAqua.set(id, entry);
    if (!toJira.has(entry)) toJira.set(entry, id);
  }
  return { toJira, toAqua };
}

/** aqua's node that stands for every status (facts/aqua §3.5). */
const anyNode = 'any';

interface AquaEdges {
  /** Whether the item type has no workflow: then users may take any step. */
  free: boolean;
  initial: number[];
  edges: [from: number, to: number][];
}

function aquaEdges(workflow: AquaWorkflow | undefined, entries: readonly { id: number; name: string }[]): AquaEdges {
  const idOf = new Map(entries.map(({ id, name }) => [foldName(name), id]));
  const ids = entries.map(({ id }) => id);
  const ends = (name: string): number[] =>
    foldName(name) === anyNode && !idOf.has(anyNode) ? ids : [idOf.get(foldName(name)) ?? []].flat();
  if (!workflow || workflow.steps.length === 0) {
    // Without a workflow aqua has no steps of its own that Jira would have to follow one by one: what users do cannot be foreseen.
    return { free: true, initial: [], edges: [] };
  }
  return {
    free: false,
    initial: workflow.statuses.filter(({ initial }) => initial).flatMap(({ name }) => ends(name)),
    edges: workflow.steps.flatMap(({ from, to }) => ends(from).flatMap((start) => ends(to).map((end): [number, number] => [start, end]))),
  };
}

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

/** The first steps, and how many more there are. */
function capped(steps: Step[]): { steps: Step[]; more: number } {
  return { steps: steps.slice(0, mostSteps), more: Math.max(0, steps.length - mostSteps) };
}

function split<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}

function sum(statuses: readonly string[], items: ReadonlyMap<string, number>): number {
  return [...new Set(statuses)].reduce((total, status) => total + (items.get(status) ?? 0), 0);
}
