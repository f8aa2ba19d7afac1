import * as z from 'zod';
import { defineFact, type Fact, type ValueOf } from '../../checklist/engine/define-fact';
import { foldName } from '../../checklist/matching/fold';
import type { Pair } from '../../checklist/model/plan';
import { jqlOfScope, pairsToAqua } from '../../checklist/model/scope';
import { name, textId } from '../../clients/http/answer-schema';
import type { JiraClient } from '../../clients/jira/client';
import { priorities, projectStatuses, resolutions, type JiraValue } from '../../clients/jira/operations/projects';
import { aquaFields } from '../aqua/fields';
import { aquaFieldOf, type Dimension } from '../dimensions';
import { addDistinctValues } from './distinct';
import { countIssues } from './issues-by-pair';
import { jiraScopeVisible } from './reader';

type AquaFields = ValueOf<typeof aquaFields>;

/** Values that issues in scope of one pair have. */
export interface ValuesInUse {
  pair: Pair;
  /** With their numbers of issues, which are not counted where aqua has a value of the same name: nothing is found of those. */
  values: (JiraValue & { items?: number })[];
  /** Issues without a value; Jira shows a missing resolution as "Unresolved". Counted for resolutions only. */
  none: number;
}

/** All resolutions of the site; there is no scheme by project (docs/platform/jira.md#resolutions). Names are in the reader's language. */
export const jiraResolutions = defineFact({
  id: 'jira.resolutions',
  gather: async ({ jira }) => (await jira.pages(resolutions, {})).items,
});

/** All priorities of the site, more than a project's scheme may offer. */
export const jiraPriorities = defineFact({ id: 'jira.priorities', gather: ({ jira }) => jira.ask(priorities) });

/** The statuses that issues of each planned type can come to: those of its workflow. */
export const jiraStatuses = defineFact({
  id: 'jira.statuses',
  needs: { visible: jiraScopeVisible },
  gather: ({ jira, plan }) => jira.ask(projectStatuses, { projectId: plan.where.jiraProjectId }),
});

export const jiraResolutionsInUse = inUse('resolution', (pair) => pair.resolutionFieldId !== undefined);
/** All of them counted: steps are judged by the items that could take them. */
export const jiraStatusesInUse = inUse('status');
export const jiraPrioritiesInUse = inUse('priority');

const valueField = z.object({ id: textId, name });

/** The distinct values in use, pair by pair, of issues that travel to aqua. */
function inUse(field: Dimension, carries: (pair: Pair) => boolean = () => true): Fact<ValuesInUse[]> {
  return defineFact({
    id: `jira.inUse.${field}`,
    needs: { visible: jiraScopeVisible, fields: aquaFields },
    gather: ({ jira, plan }, { fields }) =>
      Promise.all(
        pairsToAqua(plan)
          .filter(carries)
          .map(async (pair) => {
            const scope = jqlOfScope(plan, [pair]);
            const countOf = (clause: string): Promise<number> => countIssues(jira, `${scope} AND ${clause}`);
            const [distinct, none] = await Promise.all([
              distinctValues(jira, scope, field),
              field === 'resolution' ? countOf('resolution is EMPTY') : 0,
            ]);
            const equal = field === 'status' ? undefined : aquaNames(pair, field, fields);
            const values = await Promise.all(
              distinct.map(async (value) =>
                equal?.has(foldName(value.name)) ? value : { ...value, items: await countOf(`${field} = ${value.id}`) },
              ),
            );
            return { pair, values, none };
          }),
      ),
  });
}

/** Names that aqua's dictionary has for a field, folded. */
function aquaNames(pair: Pair, dimension: Dimension, fields: AquaFields): ReadonlySet<string> {
  const fieldId = aquaFieldOf(dimension, pair);
  const entries = fields[pair.aquaItemType]?.find(({ id, active }) => id === fieldId && active)?.entries ?? [];
  return new Set(entries.filter(({ isDeleted }) => !isDeleted).map(({ name }) => foldName(name)));
}

async function distinctValues(jira: JiraClient, scope: string, field: Dimension): Promise<JiraValue[]> {
  const known = new Map<string, JiraValue>();
  const parse = (value: unknown): JiraValue[] | undefined => {
    const { data } = valueField.safeParse(value);
    return data && [data];
  };
  await addDistinctValues(jira, { scope, field, pageSize: 50, parse, literal: (id) => id, idOf: ({ id }) => id }, known);
  return [...known.values()];
}
