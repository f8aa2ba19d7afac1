import { aquaFields } from '../../../facts/aqua/fields';
import { jiraNewestKey } from '../../../facts/jira/newest-key';
import { optional } from '../../../checklist/engine/define-fact';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { itemTypesOf } from '../../../checklist/model/scope';
import type { AquaItemType } from '../../../checklist/model/vocabulary';
import { findField } from '../_find-field';

/** Field types that can hold a text (facts/aqua §2.4); the manual speaks of a custom text field, the API's name for it is inferred. */
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
    const findings = itemTypes.flatMap((itemType) => {
      const ofType = fields[itemType] ?? [];
      const jiraLink = findField(ofType, 'JiraLink');
      const advice = jiraLink?.active ? [] : [found.jiraLinkMissing({ itemType })];
      const jiraId = findField(ofType, 'JiraID');
      if (!jiraId) return [found.jiraIdMissing({ itemType }), ...advice];
      if (!jiraId.active) return [found.jiraIdInactive({ itemType }), ...advice];
      if (!textTypes.includes(jiraId.type)) return [found.jiraIdNotText({ itemType, type: jiraId.type }), ...advice];
      if (jiraId.type !== 'String') return advice;
      if (!jiraId.length) return [found.jiraIdLengthUnknown({ itemType }), ...advice];
      lengths.push(jiraId.length);
      return key !== undefined && key.length > jiraId.length
        ? [found.jiraIdTooShort({ itemType, length: jiraId.length, key }), ...advice]
        : advice;
    });
    // Presence is judged all the same; only the length needs Jira's newest key.
    const unseen = newestKey.ok ? [] : [couldNotLookFinding(newestKey.why)];
    const all = [...findings, ...unseen];
    return all.some((finding) => finding.outcome !== 'advice')
      ? all
      : [...all, found.complete({ itemTypes, length: lengths.length > 0 ? Math.min(...lengths) : undefined })];
  },
});
