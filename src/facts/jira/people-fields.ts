import { defineFact, optional } from '../../checklist/engine/define-fact';
import type { Pair } from '../../checklist/model/plan';
import { pairsToAqua } from '../../checklist/model/scope';
import { aquaFields } from '../aqua/fields';
import { jiraFieldsListed, peopleFieldsId } from './fields-listed';
import { nameInJql } from './jql-names';

/** A field of people beside assignee and reporter that travels to aqua, with the pairs of types that it travels with. */
export interface PeopleField {
  id: string;
  jql: string;
  pairs: Pair[];
}

/** Custom fields of people, by the end of the key of their type. */
const ofPeople = ['userpicker', 'multiuserpicker', 'people'];
/** aqua's fields that take its own users: a list that takes people is filled by the synchronisation (docs/platform/aqua.md#field-pairs). */
const ofUsers = ['User', 'UserMultiChoice'];

/** The fields of people that the plan pairs with fields of aqua's users. Those that Jira's list does not show are told by the row about field pairs. */
export const jiraPeopleFields = defineFact({
  id: peopleFieldsId,
  needs: { listed: optional(jiraFieldsListed), fields: optional(aquaFields) },
  gather: async ({ plan }, { listed, fields }): Promise<PeopleField[]> => {
    const known = listed.ok ? listed.value : [];
    const ofAqua = fields.ok ? fields.value : {};
    const named = (plan.travels.fields ?? []).filter(
      ({ jiraFieldId, aquaItemType, aquaFieldId }) =>
        ofPeople.includes(
          known
            .find(({ id }) => id === jiraFieldId)
            ?.custom?.split(':')
            .pop() ?? '',
        ) && ofUsers.includes(ofAqua[aquaItemType]?.find(({ id, active }) => id === aquaFieldId && active)?.type ?? ''),
    );
    return [...new Set(named.map(({ jiraFieldId }) => jiraFieldId))].flatMap((id): PeopleField[] => {
      const types = named.filter(({ jiraFieldId }) => jiraFieldId === id).map(({ aquaItemType }) => aquaItemType);
      const pairs = pairsToAqua(plan).filter(({ aquaItemType }) => types.includes(aquaItemType));
      const jql = nameInJql(id);
      return jql === undefined || pairs.length === 0 ? [] : [{ id, jql, pairs }];
    });
  },
});
