import { defineFact } from '../../checklist/engine/define-fact';
import { Unavailable } from '../../checklist/model/unavailable';
import { jqlOfScope, pairsToAqua } from '../../checklist/model/scope';
import { issueSearch } from '../../clients/jira/operations/issues';
import { aquaFields } from '../aqua/fields';
import { wholeNumbersOnly } from '../aqua/whole-numbers';
import { fieldPairsOf, type TextPair } from '../text-pairs';
import { jiraCarriedFields } from './carried-fields';
import { nameInJql } from './list-fields';
import { jiraScopeVisible } from './reader';
import { becomesText, hasDecimals, holdsNumbers, lengthOf, longestText, shortText } from './text-fields';

/** Items looked at, at most: the newest. Each costs a point. */
const mostItems = 500;

/** Texts that are too long for the field that they travel into, or numbers with decimals for one of whole numbers. */
export interface TooLong {
  jiraIssueTypeId: string;
  jiraFieldId: string;
  aquaFieldId: string;
  /** The issues, by their ids. */
  issues: string[];
}

/**
 * Jira's texts that are too long for aqua, and its numbers with decimals, among the newest issues in scope of each pair of types. Looks only where
 * aqua's field takes less than what Jira's may hold, and keeps no text.
 */
export const jiraTextLengths = defineFact({
  id: 'jira.textLengths',
  needs: { visible: jiraScopeVisible, carried: jiraCarriedFields, fields: aquaFields },
  gather: async ({ jira, plan }, { carried, fields }): Promise<TooLong[]> => {
    const found = await Promise.all(
      pairsToAqua(plan).map(async (pair): Promise<TooLong[]> => {
        const { jiraIssueTypeId } = pair;
        const narrow = fieldPairsOf(plan, [pair], carried.fields, fields).filter(isNarrow);
        if (narrow.length === 0) return [];
        const ids = [...new Set(narrow.map(({ jira: { id } }) => id))];
        // Every item has a summary.
        const filled = ids.includes('summary') ? '' : ` AND (${ids.map((id) => `${nameInJql(id)} is not EMPTY`).join(' OR ')})`;
        const jql = `${jqlOfScope(plan, [pair])}${filled} ORDER BY created DESC`;
        const { items } = await jira.pages(issueSearch, { jql, fields: ids }, { most: mostItems });
        return narrow.map(({ jira: field, aqua }) => ({
          jiraIssueTypeId,
          jiraFieldId: field.id,
          aquaFieldId: aqua.id,
          issues: items.flatMap((issue) => {
            const exceeds = isTooMuch(issue.fields[field.id], field, aqua);
            if (exceeds === undefined) throw new Unavailable({ reason: 'jira-unexpected-answer', missing: `issues.fields.${field.id}` });
            return exceeds ? [issue.id] : [];
          }),
        }));
      }),
    );
    return found.flat();
  },
});

/** Whether aqua takes less than Jira may hold. Jira does not say how long options and addresses may be: no longer than a line. */
function isNarrow({ jira, aqua }: TextPair): boolean {
  if (holdsNumbers(jira)) return aqua.type === 'Decimal' && wholeNumbersOnly(aqua);
  return aqua.type === 'String' && aqua.length !== undefined && becomesText(jira) && (longestText(jira) ?? shortText) > aqua.length;
}

/** Whether aqua's field does not take a value; undefined where this app does not understand it. */
function isTooMuch(value: unknown, jira: TextPair['jira'], { length: takes = 0 }: TextPair['aqua']): boolean | undefined {
  if (holdsNumbers(jira)) return hasDecimals(value);
  const length = lengthOf(value);
  return length === undefined ? undefined : length > takes;
}
