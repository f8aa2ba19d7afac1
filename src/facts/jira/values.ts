import { defineFact, optional, type Fact, type ValueOf } from '../../checklist/engine/define-fact';
import { foldValue, groupBy } from '../../checklist/matching/fold';
import { meansUnresolved } from '../../checklist/matching/values';
import type { Decision, Pair } from '../../checklist/model/plan';
import { jqlOfScope } from '../../checklist/model/scope';
import { priorities, projectStatuses, resolutions, type JiraValue } from '../../clients/jira/operations/projects';
import { aquaFields, type AquaEntry } from '../aqua/fields';
import { aquaFieldOf, type Dimension } from '../dimensions';
import { jiraCreateScreens } from './create-fields';
import { harvestedBy, jiraHarvest, pairsWith, taken } from './harvest';
import { countIssues } from './issues-by-pair';
import { jiraScopeVisible } from './reader';
import { jiraWorkflows, type JiraWorkflow } from './workflows';

type AquaFields = ValueOf<typeof aquaFields>;

/** A value in use, with the number of issues where it matters. */
export type CountedValue = JiraValue & { items?: number };

/** Values that issues in scope of one pair have. */
export interface ValuesInUse {
  pair: Pair;
  /**
   * With their numbers of issues, which are not counted where aqua has a value of the same name, no other one in use bears it, nothing else was
   * decided, and it is none that aqua takes for no resolution: nothing is found of those.
   */
  values: CountedValue[];
  /** Issues without a value; Jira shows a missing resolution as "Unresolved". Counted for resolutions only. */
  none: number;
}

/** All resolutions of the site; there is no scheme by project (docs/platform/jira.md#resolutions). Names are in the reader's language. */
export const jiraResolutions = defineFact({
  id: 'jira.resolutions',
  gather: async ({ jira }) => (await jira.pages(resolutions, {})).items,
});

/**
 * All priorities of the site, more than a project's scheme may offer; and those that the create screen of an issue type offers, where aqua's
 * items become such issues and the screen was seen.
 */
export const jiraPriorities = defineFact({
  id: 'jira.priorities',
  needs: { screens: optional(jiraCreateScreens) },
  gather: async ({ jira }, { screens }): Promise<{ ofSite: JiraValue[]; ofType: Readonly<Record<string, JiraValue[]>> }> => ({
    ofSite: await jira.ask(priorities),
    ofType: Object.fromEntries(
      (screens.ok ? screens.value : []).flatMap(({ issueTypeId, fields }): [string, JiraValue[]][] => {
        const offered = fields.find(({ id }) => id === 'priority')?.allowed;
        return offered ? [[issueTypeId, offered]] : [];
      }),
    ),
  }),
});

/**
 * The statuses that issues of each planned type can come to: those of its workflow. Where Jira does not show a workflow, it lists the statuses to
 * whoever browses the project.
 */
export const jiraStatuses = defineFact({
  id: 'jira.statuses',
  needs: { visible: jiraScopeVisible, workflows: optional(jiraWorkflows) },
  gather: async ({ jira, plan }, { workflows }): Promise<ReadonlyMap<string, readonly JiraValue[]>> => {
    const flows = workflows.ok ? workflows.value : new Map<string, JiraWorkflow>();
    if (plan.where.pairs.every(({ jiraIssueTypeId }) => flows.has(jiraIssueTypeId)))
      return new Map([...flows].map(([type, { statuses }]) => [type, statuses]));
    return jira.ask(projectStatuses, { projectId: plan.where.jiraProjectId });
  },
});

export const jiraResolutionsInUse = inUse('resolution');
export const jiraStatusesInUse = inUse('status');
export const jiraPrioritiesInUse = inUse('priority');

/** The distinct values in use, pair by pair, of issues that travel to aqua. */
function inUse(field: Dimension): Fact<ValuesInUse[]> {
  return defineFact({
    id: harvestedBy[field],
    needs: { harvest: jiraHarvest, fields: aquaFields },
    gather: ({ jira, plan, decisions = [] }, { harvest, fields }) => {
      const byType = taken(harvest.values[field]);
      return Promise.all(
        pairsWith(field, plan).map(async (pair) => {
          const countOf = (clause: string): Promise<number> => countIssues(jira, `${jqlOfScope(plan, [pair])} AND ${clause}`);
          const entries = choosable(pair, field, fields);
          const distinct = byType.get(pair.jiraIssueTypeId) ?? [];
          const [values, none] = await Promise.all([
            counted(distinct, { entries: ofValues(entries, field), decidedOn: decisionsOn(decisions, field) }, ({ id }) =>
              countOf(`${field} = ${id}`),
            ),
            field === 'resolution' ? countOf('resolution is EMPTY') : 0,
          ]);
          return { pair, values, none };
        }),
      );
    },
  });
}

/** What values of Jira may become: aqua's entries, by name or by decision. */
interface Becoming {
  entries: readonly { id: number; name: string }[];
  decidedOn: readonly Decision[];
}

/**
 * Values with their numbers of items, but for those that are the only one to meet a name on the other side and were not decided to become an
 * entry that is gone.
 */
export function counted<V extends JiraValue>(
  values: readonly V[],
  { entries, decidedOn }: Becoming,
  countOf: (value: V) => Promise<number>,
): Promise<(V & { items?: number })[]> {
  const alike = groupBy(values, ({ name }) => foldValue(name));
  const equal = new Set(entries.map(({ name }) => foldValue(name)));
  const there = new Set(entries.map(({ id }) => id));
  const lost = new Set(
    decidedOn.flatMap(({ jiraValueId, aquaEntryId }) => (aquaEntryId === undefined || there.has(aquaEntryId) ? [] : [jiraValueId])),
  );
  const settled = ({ id, name }: V): boolean => equal.has(foldValue(name)) && alike.get(foldValue(name))?.length === 1 && !lost.has(id);
  return Promise.all(values.map(async (value) => (settled(value) ? value : { ...value, items: await countOf(value) })));
}

/** What people decided on values of a dimension, of lists on those of a field; for whichever pair. */
export function decisionsOn(decisions: readonly Decision[], dimension: Decision['dimension'], field?: string): Decision[] {
  return decisions.filter((one) => one.dimension === dimension && one.field === field);
}

/** Without the entries that stand for no resolution: a value of their name is none that goes without saying. */
function ofValues(entries: readonly AquaEntry[], dimension: Dimension): AquaEntry[] {
  return entries.filter(({ name }) => dimension !== 'resolution' || !meansUnresolved(name));
}

/** aqua's entries that a value of a dimension may become. */
function choosable(pair: Pair, dimension: Dimension, fields: AquaFields): AquaEntry[] {
  const fieldId = aquaFieldOf(dimension, pair);
  const entries = fields[pair.aquaItemType]?.find(({ id, active }) => id === fieldId && active)?.entries ?? [];
  return entries.filter(({ isDeleted }) => !isDeleted);
}
