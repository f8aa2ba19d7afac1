import type { Pair, Plan } from '../checklist/model/plan';
import type { AquaItemType } from '../checklist/model/vocabulary';
import type { JiraField } from '../clients/jira/operations/fields';
import type { AquaField } from './aqua/fields';

/** A field of Jira and the aqua field that it travels with, for one pair of types. */
export interface TextPair {
  pair: Pair;
  jira: JiraField;
  aqua: AquaField;
}

/** An item's name, which travels with every pair. */
export const summary: JiraField = { id: 'summary', name: 'Summary', type: 'string' };
export const nameInAqua = 'Name';

/** The pairs of fields that travel with some pairs of types, the name among them. */
export function fieldPairsOf(
  plan: Plan,
  pairs: readonly Pair[],
  jiraFields: readonly JiraField[],
  aquaFields: { [T in AquaItemType]?: AquaField[] },
): TextPair[] {
  return pairs.flatMap((pair) => {
    const carried = (plan.travels.fields ?? []).filter(({ aquaItemType }) => aquaItemType === pair.aquaItemType);
    const all = [{ jiraFieldId: summary.id, aquaFieldId: nameInAqua }, ...carried];
    return all.flatMap(({ jiraFieldId, aquaFieldId }): TextPair[] => {
      const jira = jiraFieldId === summary.id ? summary : jiraFields.find(({ id }) => id === jiraFieldId);
      const aqua = aquaFields[pair.aquaItemType]?.find(({ id, active }) => id === aquaFieldId && active);
      return jira && aqua ? [{ pair, jira, aqua }] : [];
    });
  });
}
