import { z } from 'zod';
import { defineFact, type Fact } from '../../checklist/define-fact';
import type { Decision, Pair } from '../../checklist/plan';
import { jqlOfScope, pairsToAqua } from '../../checklist/scope';
import type { JiraClient, JiraValue } from '../../clients/jira';
import { addDistinctValues } from './distinct';
import { jiraScopeVisible } from './reader';

/** Fields whose values are mapped one by one. */
export type Dimension = Decision['dimension'];

/** Values that issues in scope of one pair have, with their numbers of issues. */
export interface ValuesInUse {
  pair: Pair;
  values: (JiraValue & { items: number })[];
  /** Issues without a value; Jira shows a missing resolution as "Unresolved". Counted for resolutions only. */
  none: number;
}

/** All resolutions of the site; there is no scheme by project (facts/jira §4). Names are in the reader's language. */
export const jiraResolutions = defineFact({ id: 'jira.resolutions', gather: ({ jira }) => jira.resolutions() });

/** All priorities of the site, more than a project's scheme may offer. */
export const jiraPriorities = defineFact({ id: 'jira.priorities', gather: ({ jira }) => jira.priorities() });

/** The statuses that issues of each planned type can come to: those of its workflow. */
export const jiraStatuses = defineFact({
  id: 'jira.statuses',
  needs: { visible: jiraScopeVisible },
  gather: ({ jira, plan }) => jira.projectStatuses(plan.where.jiraProjectId),
});

export const jiraResolutionsInUse = inUse('resolution', (pair) => pair.resolutionFieldId !== undefined);
export const jiraStatusesInUse = inUse('status');
export const jiraPrioritiesInUse = inUse('priority');

const valueField = z.object({ id: z.coerce.string(), name: z.string() });

/** The distinct values in use, pair by pair, of issues that travel to aqua. */
function inUse(field: Dimension, carries: (pair: Pair) => boolean = () => true): Fact<ValuesInUse[]> {
  return defineFact({
    id: `jira.inUse.${field}`,
    needs: { visible: jiraScopeVisible },
    gather: ({ jira, plan }) =>
      Promise.all(
        pairsToAqua(plan)
          .filter(carries)
          .map(async (pair) => {
            const scope = jqlOfScope(plan, [pair]);
            const countOf = (clause: string): Promise<number> => jira.countIssues(`${scope} AND ${clause}`);
            const [distinct, none] = await Promise.all([
              distinctValues(jira, scope, field),
              field === 'resolution' ? countOf('resolution is EMPTY') : 0,
            ]);
            const values = await Promise.all(distinct.map(async (value) => ({ ...value, items: await countOf(`${field} = ${value.id}`) })));
            return { pair, values, none };
          }),
      ),
  });
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
