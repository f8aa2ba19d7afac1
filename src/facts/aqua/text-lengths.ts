import { defineFact } from '../../checklist/engine/define-fact';
import { itemTypesOf, pairsToJira } from '../../checklist/model/scope';
import type { AquaItemType } from '../../checklist/model/vocabulary';
import { jiraCarriedFields } from '../jira/carried-fields';
import { longestText } from '../jira/text-fields';
import { fieldPairsOf, type TextPair } from '../text-pairs';
import { aquaFields } from './fields';
import { lengthsInNewest } from './newest-items';

/** Texts of aqua that do not fit the Jira field that they travel into. */
export interface TooLongForJira {
  itemType: AquaItemType;
  aquaFieldId: string;
  jiraFieldId: string;
  items: number;
}

/**
 * aqua's texts that are too long for Jira, among the newest items in scope of each type. Looks only where Jira's field is shorter than what
 * aqua's may hold, and keeps no text.
 */
export const aquaTextLengths = defineFact({
  id: 'aqua.textLengths',
  needs: { carried: jiraCarriedFields, fields: aquaFields },
  gather: async ({ aqua, plan }, { carried, fields }): Promise<TooLongForJira[]> => {
    const { aquaProjectId: projectId, aquaFolderId: folderId } = plan.where;
    const narrow = fieldPairsOf(plan, pairsToJira(plan), carried.fields, fields).filter(isNarrow);
    const found = await Promise.all(
      itemTypesOf(narrow.map(({ pair }) => pair)).map(async (itemType): Promise<TooLongForJira[]> => {
        const ofType = narrow.filter(({ pair }) => pair.aquaItemType === itemType);
        const tooLong = new Map(ofType.map((one) => [one, 0]));
        for (const lengths of await lengthsInNewest(aqua, { projectId, itemType, folderId }))
          for (const one of ofType)
            if ((lengths.get(one.aqua.id) ?? 0) > (longestText(one.jira) ?? Infinity)) tooLong.set(one, (tooLong.get(one) ?? 0) + 1);
        return [...tooLong].map(([{ aqua: field, jira }, items]) => ({ itemType, aquaFieldId: field.id, jiraFieldId: jira.id, items }));
      }),
    );
    return found.flat();
  },
});

/** Whether aqua may hold more than Jira takes: a formatted text of aqua has no limit. */
function isNarrow({ jira, aqua }: TextPair): boolean {
  const takes = longestText(jira);
  if (takes === undefined) return false;
  return aqua.type === 'Text' || (aqua.length !== undefined && aqua.length > takes);
}
