import { defineFact, optional, undefinedOn } from '../../checklist/engine/define-fact';
import { carriedCounterparts, sprintInAqua } from '../../checklist/matching/carried';
import type { Pair, Plan } from '../../checklist/model/plan';
import { clauseIn, pairsToAqua } from '../../checklist/model/scope';
import { Unavailable } from '../../checklist/model/unavailable';
import { aquaCreateFields, fieldsToFill } from '../aqua/create-fields';
import { aquaFields } from '../aqua/fields';
import { jiraSprintField } from './boards';
import { taken } from './harvest';
import { countIssues } from './issues-by-pair';
import { nameInJql } from './jql-names';
import { jiraScopeVisible } from './reader';

/** Issues in scope that have no value for a field that aqua requires. */
export interface LeftEmptyInJira {
  pair: Pair;
  aquaFieldId: string;
  jiraFieldId: string;
  /** Undefined where Jira refused to count them. */
  items: number | undefined;
  /** JQL that finds them. */
  clause: string;
}

/**
 * How many issues on their way to aqua are empty where aqua requires a value and only Jira's field would give one: counted for such fields
 * alone. A field that JQL cannot ask for is left out, and one that Jira refuses hides no other.
 */
export const jiraLeftEmpty = defineFact({
  id: 'jira.leftEmpty',
  needs: {
    created: aquaCreateFields,
    fields: optional(aquaFields),
    visible: optional(jiraScopeVisible),
    sprintField: optional(jiraSprintField),
  },
  gather: async ({ jira, plan }, { created, fields, visible, sprintField }): Promise<LeftEmptyInJira[]> => {
    const wanted = pairsToAqua(plan).flatMap((pair) => {
      const ofType = created.find(({ itemType }) => itemType === pair.aquaItemType)?.fields ?? [];
      const required = fieldsToFill(ofType, (fields.ok && fields.value[pair.aquaItemType]) || []);
      const sprint = takesSprints(plan, required) ? taken(sprintField) : undefined;
      const named = [
        ...carriedCounterparts(plan, pair).map((one) => ({ ...one, name: nameInJql(one.jira) })),
        ...(sprint ? [{ aqua: sprintInAqua, jira: sprint.field, name: sprint.jql }] : []),
      ];
      return named.flatMap(({ aqua: aquaFieldId, jira: jiraFieldId, name }) =>
        name === undefined || !required.some(({ id }) => id === aquaFieldId)
          ? []
          : [{ pair, aquaFieldId, jiraFieldId, clause: clauseIn(plan, [pair], `${name} is EMPTY`) }],
      );
    });
    if (wanted.length > 0 && !visible.ok) throw new Unavailable(visible.why);
    return Promise.all(
      wanted.map(async (one) => ({ ...one, items: await undefinedOn(['jira-refused-query'], countIssues(jira, one.clause)) })),
    );
  },
});

/** Whether sprints travel into a field that has to get a value. */
function takesSprints(plan: Plan, required: readonly { id: string }[]): boolean {
  return plan.travels.carries.includes('sprint') && required.some(({ id }) => id === sprintInAqua);
}
