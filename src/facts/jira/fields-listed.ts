import { defineFact } from '../../checklist/engine/define-fact';
import type { Plan } from '../../checklist/model/plan';
import { fieldSearch, type JiraField } from '../../clients/jira/operations/fields';
import { inBatches } from './batches';

/** The facts that fields are listed for. */
export const carriedFieldsId = 'jira.carriedFields';
export const peopleFieldsId = 'jira.peopleFields';
export const namesProofId = 'jira.namesProof';
/** The system field whose name tells in which language names come. */
export const namingField = 'summary';

/** The Jira fields of the plan's field pairs, by their ids. */
export function carriedIds({ travels: { fields = [] } }: Plan): string[] {
  return [...new Set(fields.map(({ jiraFieldId }) => jiraFieldId))];
}

/** What Jira's list tells of the fields that the plan carries, and of the one that names are proven by: all in one question. */
export const jiraFieldsListed = defineFact({
  id: 'jira.fieldsListed',
  gather: ({ jira, plan, asked }): Promise<JiraField[]> => {
    const wants = (id: string): boolean => asked?.has(id) ?? true;
    const ids = [
      ...(wants(namesProofId) ? [namingField] : []),
      ...(wants(carriedFieldsId) || wants(peopleFieldsId) ? carriedIds(plan) : []),
    ];
    return inBatches([...new Set(ids)], (some) => jira.ask(fieldSearch, { ids: some }));
  },
});
