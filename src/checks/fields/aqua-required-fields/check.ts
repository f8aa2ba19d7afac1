import { aquaFields } from '../../../facts/aqua/fields';
import { jiraNewestKey } from '../../../facts/jira/newest-key';
import { optional } from '../../../checklist/engine/define-fact';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { itemTypesOf } from '../../../checklist/model/scope';
import type { AquaItemType, Finding } from '../../../checklist/model/vocabulary';
import { findField } from '../_find-field';

/** Field types that can hold a text. The manual speaks of a custom text field; the API's name for it is inferred (docs/platform/aqua.md#required-fields). */
const textTypes = ['String', 'Text', 'StringAutoComplete'];

export const aquaRequiredFields = defineCheck({
  id: 'aqua-required-fields',
  effect: 'stops',
  needs: { fields: aquaFields, newestKey: optional(jiraNewestKey) },
  kinds: {
    jiraIdMissing: kind<{ itemType: AquaItemType }>('failed'),
    jiraIdInactive: kind<{ itemType: AquaItemType }>('failed'),
    jiraIdNotText: kind<{ itemType: AquaItemType; type: string }>('failed'),
    jiraIdTooShort: kind<{ itemType: AquaItemType; length: number; key: string }>('failed'),
    jiraIdLengthUnknown: kind<{ itemType: AquaItemType }>('unavailable'),
    jiraLinkMissing: kind<{ itemType: AquaItemType }>('advice', { effect: 'advice' }),
    complete: kind<{ itemTypes: AquaItemType[]; length?: number | undefined }>('passed'),
  },
  judge: ({ fields, newestKey }, { plan, found }) => {
    const itemTypes = itemTypesOf(plan.where.pairs);
    const key = newestKey.ok ? newestKey.value : undefined;
    const lengths: number[] = [];
    const ofJiraId = (itemType: AquaItemType): Finding | undefined => {
      const field = findField(fields[itemType] ?? [], 'JiraID');
      if (!field) return found.jiraIdMissing({ itemType });
      if (!field.active) return found.jiraIdInactive({ itemType });
      if (!textTypes.includes(field.type)) return found.jiraIdNotText({ itemType, type: field.type });
      if (field.type !== 'String') return undefined;
      if (!field.length) return found.jiraIdLengthUnknown({ itemType });
      lengths.push(field.length);
      const fits = key === undefined || key.length <= field.length;
      return fits ? undefined : found.jiraIdTooShort({ itemType, length: field.length, key });
    };
    const all = findings(
      ...itemTypes.flatMap((itemType) => [
        ofJiraId(itemType),
        !findField(fields[itemType] ?? [], 'JiraLink')?.active && found.jiraLinkMissing({ itemType }),
      ]),
      // Only the length needs Jira's newest key: presence is judged without it.
      !newestKey.ok && couldNotLookFinding(newestKey.why),
    );
    const complete = all.every(({ outcome }) => outcome === 'advice');
    return findings(all, complete && found.complete({ itemTypes, length: lengths.length > 0 ? Math.min(...lengths) : undefined }));
  },
});
