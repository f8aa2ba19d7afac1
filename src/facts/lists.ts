import type { FieldPair, Pair, Plan } from '../checklist/model/plan';
import type { AquaItemType } from '../checklist/model/vocabulary';
import type { JiraField } from '../clients/jira/operations/fields';
import type { AquaEntry, AquaField } from './aqua/fields';
import { holdsSprints, isCascading, listInJql } from './jira/list-fields';

/** A pair of fields that are lists on both sides, for one pair of types. */
export interface ListPair {
  pair: Pair;
  fields: FieldPair;
  /** What JQL calls Jira's list; undefined for one of several levels. */
  jql: string | undefined;
  entries: readonly AquaEntry[];
  /** Whether Jira's values are sprints, which no list of options holds. */
  sprints?: boolean;
  /** Whether Jira does not tell the field, so that nobody knows whether it is a list: those of a team-managed project may be left out. */
  untold?: boolean;
}

/** The lists that travel with some pairs of types, and fields of Jira that may be such. A list of Jira that goes into a text of aqua needs no values there. */
export function listPairs(
  plan: Plan,
  pairs: readonly Pair[],
  { fields: jiraFields, allTold }: { fields: readonly JiraField[]; allTold: boolean },
  aquaFields: { [T in AquaItemType]?: AquaField[] },
): ListPair[] {
  return pairs.flatMap((pair) =>
    (plan.travels.fields ?? []).flatMap((fields): ListPair[] => {
      if (fields.aquaItemType !== pair.aquaItemType) return [];
      const inJira = jiraFields.find(({ id }) => id === fields.jiraFieldId);
      const inAqua = aquaFields[pair.aquaItemType]?.find(({ id, active }) => id === fields.aquaFieldId && active);
      const jql = inJira && listInJql(inJira);
      if (!inJira && inAqua?.entries && !allTold) return [{ pair, fields, jql, entries: inAqua.entries, untold: true }];
      if (!inJira || !inAqua?.entries || (jql === undefined && !isCascading(inJira))) return [];
      return [{ pair, fields, jql, entries: inAqua.entries, ...(holdsSprints(inJira) ? { sprints: true } : {}) }];
    }),
  );
}
