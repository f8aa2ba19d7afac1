import type { FieldPair, Pair, Plan } from '../checklist/model/plan';
import type { AquaItemType } from '../checklist/model/vocabulary';
import type { JiraField } from '../clients/jira/operations/fields';
import type { AquaField } from './aqua/fields';

/** A field of Jira and the aqua field that it travels with, for one pair of types. */
export interface TextPair {
  pair: Pair;
  jira: JiraField;
  aqua: AquaField;
}

/** An item's name and its description, which travel with every pair: Jira's field, and the id of aqua's. */
export const textsOfAll: readonly { jira: JiraField; aquaFieldId: string }[] = [
  { jira: { id: 'summary', name: 'Summary', type: 'string' }, aquaFieldId: 'Name' },
  { jira: { id: 'description', name: 'Description', type: 'string' }, aquaFieldId: 'Description' },
];

/** The pairs of fields that travel with some pairs of types, the texts of all items among them. */
export function fieldPairsOf(
  plan: Plan,
  pairs: readonly Pair[],
  jiraFields: readonly JiraField[],
  aquaFields: { [T in AquaItemType]?: AquaField[] },
): TextPair[] {
  return pairs.flatMap((pair) => {
    const carried = (plan.travels.fields ?? []).filter(({ aquaItemType }) => aquaItemType === pair.aquaItemType);
    const always = textsOfAll.filter(({ jira, aquaFieldId }) => !isAmong(carried, jira.id, aquaFieldId));
    const told = carried.flatMap(({ jiraFieldId, aquaFieldId }) => {
      const jira = jiraFields.find(({ id }) => id === jiraFieldId);
      return jira ? [{ jira, aquaFieldId }] : [];
    });
    return [...always, ...told].flatMap(({ jira, aquaFieldId }): TextPair[] => {
      const aqua = aquaFields[pair.aquaItemType]?.find(({ id, active }) => id === aquaFieldId && active);
      return aqua ? [{ pair, jira, aqua }] : [];
    });
  });
}

/** Whether two fields are a pair that a plan names. */
export function isAmong(fields: readonly FieldPair[], jiraFieldId: string, aquaFieldId: string): boolean {
  return fields.some((one) => one.jiraFieldId === jiraFieldId && one.aquaFieldId === aquaFieldId);
}
