import { aquaFields } from '../../../facts/aqua/fields';
import { aquaItemsByPair } from '../../../facts/aqua/items-by-pair';
import { jiraNewestKey } from '../../../facts/jira/newest-key';
import { jiraSite } from '../../../facts/jira/site';
import { optional } from '../../../checklist/engine/define-fact';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { itemsFromAqua, itemTypesOf } from '../../../checklist/model/scope';
import type { AquaItemType, Finding } from '../../../checklist/model/vocabulary';
import { findField } from '../_find-field';

/** Field types that can hold a text. The manual speaks of a custom text field; the API's name for it is inferred (docs/platform/aqua.md#required-fields). */
const textTypes = ['String', 'Text', 'StringAutoComplete'];

/** So few keys, or a tenth of those that there are, are given out before long. */
const fewKeys = 100;

/** How many of the next keys fit into a field that the newest one fits into, and the number of that one. */
function keysLeft(newest: string, length: number): { left: number; number: number } {
  const digits = /\d+$/.exec(newest)?.[0] ?? '';
  const number = Number(digits);
  return { left: 10 ** (length - newest.length + digits.length) - 1 - number, number };
}

export const aquaRequiredFields = defineCheck({
  id: 'aqua-required-fields',
  effect: 'stops',
  needs: { fields: aquaFields, newestKey: optional(jiraNewestKey), inAqua: optional(aquaItemsByPair), site: optional(jiraSite) },
  kinds: {
    jiraIdMissing: kind<{ itemType: AquaItemType }>('failed'),
    jiraIdInactive: kind<{ itemType: AquaItemType }>('failed', { mendedBy: [] }),
    jiraIdNotText: kind<{ itemType: AquaItemType; type: string }>('failed', { mendedBy: [] }),
    jiraIdTooShort: kind<{ itemType: AquaItemType; length: number; key: string }>('failed', { mendedBy: [] }),
    /** So many of the next keys fit. */
    jiraIdFillsUp: kind<{ itemType: AquaItemType; length: number; left: number }>('warning', { effect: 'risk' }),
    jiraIdLengthUnknown: kind<{ itemType: AquaItemType }>('unavailable'),
    jiraLinkMissing: kind<{ itemType: AquaItemType }>('advice', { effect: 'advice' }),
    jiraLinkTooShort: kind<{ itemType: AquaItemType; length: number; needed: number }>('warning', { effect: 'risk' }),
    complete: kind<{ itemTypes: AquaItemType[]; length?: number | undefined }>('passed'),
  },
  judge: ({ fields, newestKey, inAqua, site }, { plan, found }) => {
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
      if (key === undefined) return undefined;
      if (key.length > field.length) return found.jiraIdTooShort({ itemType, length: field.length, key });
      return ofKeysToCome(itemType, field.length, key);
    };
    const ofJiraLink = (itemType: AquaItemType): Finding | undefined => {
      const field = findField(fields[itemType] ?? [], 'JiraLink');
      if (!field?.active) return found.jiraLinkMissing({ itemType });
      if (field.type !== 'String' || !field.length || key === undefined || !site.ok) return undefined;
      const needed = `${site.value.baseUrl.replace(/\/+$/, '')}/browse/${key}`.length;
      return needed > field.length ? found.jiraLinkTooShort({ itemType, length: field.length, needed }) : undefined;
    };
    const started = inAqua.ok ? itemsFromAqua(inAqua.value) : 0;
    const ofKeysToCome = (itemType: AquaItemType, length: number, newest: string): Finding | undefined => {
      const { left, number } = keysLeft(newest, length);
      // Which of aqua's items have an issue already is not told, so they prove nothing of the keys to come.
      return left < Math.max(fewKeys, number / 10, started) ? found.jiraIdFillsUp({ itemType, length, left }) : undefined;
    };
    const all = findings(
      ...itemTypes.flatMap((itemType) => [ofJiraId(itemType), ofJiraLink(itemType)]),
      // Only the length needs Jira's newest key: presence is judged without it.
      !newestKey.ok && couldNotLookFinding(newestKey.why),
    );
    const complete = all.every(({ outcome }) => outcome === 'advice' || outcome === 'warning');
    return findings(all, complete && found.complete({ itemTypes, length: lengths.length > 0 ? Math.min(...lengths) : undefined }));
  },
});
