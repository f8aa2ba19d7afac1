import { defineFact, optional } from '../../checklist/engine/define-fact';
import { carriedCounterparts } from '../../checklist/matching/carried';
import type { Pair } from '../../checklist/model/plan';
import { clauseIn, pairsToAqua } from '../../checklist/model/scope';
import { Unavailable } from '../../checklist/model/unavailable';
import { aquaCreateFields, fieldsToFill } from '../aqua/create-fields';
import { aquaFields } from '../aqua/fields';
import { countIssues } from './issues-by-pair';
import { nameInJql } from './jql-names';
import { jiraScopeVisible } from './reader';

/** Issues in scope that have no value for a field that aqua requires. */
export interface LeftEmptyInJira {
  pair: Pair;
  aquaFieldId: string;
  jiraFieldId: string;
  items: number;
  /** JQL that finds them. */
  clause: string;
}

/**
 * How many issues on their way to aqua are empty where aqua requires a value and only Jira's field would give one: counted for such fields
 * alone. A field that JQL cannot ask for is left out.
 */
export const jiraLeftEmpty = defineFact({
  id: 'jira.leftEmpty',
  needs: { created: aquaCreateFields, fields: optional(aquaFields), visible: optional(jiraScopeVisible) },
  gather: async ({ jira, plan }, { created, fields, visible }): Promise<LeftEmptyInJira[]> => {
    const wanted = pairsToAqua(plan).flatMap((pair) => {
      const ofType = created.find(({ itemType }) => itemType === pair.aquaItemType)?.fields ?? [];
      const required = fieldsToFill(ofType, (fields.ok && fields.value[pair.aquaItemType]) || []);
      return carriedCounterparts(plan, pair).flatMap(({ aqua: aquaFieldId, jira: jiraFieldId }) => {
        const name = required.some(({ id }) => id === aquaFieldId) ? nameInJql(jiraFieldId) : undefined;
        return name === undefined ? [] : [{ pair, aquaFieldId, jiraFieldId, clause: clauseIn(plan, [pair], `${name} is EMPTY`) }];
      });
    });
    if (wanted.length > 0 && !visible.ok) throw new Unavailable(visible.why);
    return Promise.all(wanted.map(async (one) => ({ ...one, items: await countIssues(jira, one.clause) })));
  },
});
