import { aquaFields, type AquaField } from '../../../facts/aqua/fields';
import { aquaReaderRole } from '../../../facts/aqua/reader-role';
import { aquaTextLengths } from '../../../facts/aqua/text-lengths';
import { wholeNumbersOnly } from '../../../facts/aqua/whole-numbers';
import { jiraCarriedFields, type JiraField } from '../../../facts/jira/carried-fields';
import { becomesText, shortText } from '../../../facts/jira/text-fields';
import { jiraTextLengths } from '../../../facts/jira/text-lengths';
import { isAmong, textsOfAll } from '../../../facts/text-pairs';
import { optional } from '../../../checklist/engine/define-fact';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import type { FieldPair, Plan } from '../../../checklist/model/plan';
import { clauseIn, itemTypesOf, pairsToAqua, pairsToJira } from '../../../checklist/model/scope';
import type { AquaItemType, Finding, Ref } from '../../../checklist/model/vocabulary';
import { isFilledByAnother } from '../../_carried';
import { kindOf, longestInJira, takes, takesSomeTextsOnly, type JiraKind } from '../_field-types';

type Both = { jira: Ref; aqua: Ref };

export const fieldTypesFit = defineCheck({
  id: 'field-types-fit',
  effect: 'items',
  needs: {
    jira: optional(jiraCarriedFields),
    aqua: optional(aquaFields),
    role: optional(aquaReaderRole),
    ofJira: optional(jiraTextLengths),
    ofAqua: optional(aquaTextLengths),
  },
  kinds: {
    jiraFieldMissing: kind<{ jira: Ref }>('failed', { mendedBy: [] }),
    jiraFieldUnseen: kind<{ jira: Ref }>('unavailable'),
    aquaFieldMissing: kind<{ aqua: Ref; itemType: AquaItemType; inactive: boolean }>('failed', { mendedBy: [] }),
    aquaReadOnly: kind<Both>('failed', { mendedBy: [] }),
    usedTwice: kind<{ aqua: Ref; itemType: AquaItemType }>('failed', { mendedBy: [] }),
    typesDiffer: kind<Both & { jiraKind: JiraKind; aquaType: string }>('failed', { mendedBy: ['jiraKind'] }),
    typeUnknown: kind<Both & { aquaType: string }>('unavailable'),
    lengthUnknown: kind<Both>('unavailable'),
    /** Texts that are too long, seen among the newest items. */
    aquaTooShort: kind<Both & { aquaLength: number }>('failed', { mendedBy: [] }),
    jiraTooShort: kind<Both & { jiraLength: number; itemType: AquaItemType }>('failed', { side: 'aqua', mendedBy: [] }),
    aquaShorter: kind<Both & { jiraLength: number; aquaLength: number }>('warning', { effect: 'risk' }),
    jiraShorter: kind<Both & { jiraLength: number; aquaLength?: number | undefined }>('warning', { effect: 'risk' }),
    textIntoJira: kind<Both & { jiraKind: JiraKind }>('warning', { effect: 'risk' }),
    /** Numbers with decimals, seen among the newest items. */
    aquaTakesWholeNumbers: kind<Both>('failed'),
    wholeNumbers: kind<Both>('warning', { effect: 'risk' }),
    fits: kind<{ pairs: number }>('passed'),
    nameFits: kind('passed'),
    noPairs: kind('notApplicable'),
  },
  judge: ({ jira, aqua, role, ofJira, ofAqua }, { plan, found }) => {
    // A pair of fields travels with the planned pairs of its item type; without any it travels nowhere.
    const planned = itemTypesOf(plan.where.pairs);
    const pairs = (plan.travels.fields ?? []).filter(({ aquaItemType }) => planned.includes(aquaItemType));
    if (!aqua.ok || (!jira.ok && pairs.length > 0))
      return findings(!jira.ok && pairs.length > 0 && couldNotLookFinding(jira.why), !aqua.ok && couldNotLookFinding(aqua.why));
    const { fields: jiraFields, allTold: seesAllOfJira } = jira.ok ? jira.value : { fields: [], allTold: false };
    const towards = { aqua: itemTypesOf(pairsToAqua(plan)), jira: itemTypesOf(pairsToJira(plan)) };
    const always = planned.flatMap((aquaItemType) =>
      textsOfAll.map((text) => ({ ...text, aquaItemType, named: pairs.filter((pair) => pair.aquaItemType === aquaItemType) })),
    );
    const ofAll = always.flatMap(({ jira: inJira, aquaFieldId, aquaItemType, named }) => {
      const inAqua = aqua.value[aquaItemType]?.find(({ id, active }) => id === aquaFieldId && active);
      const jiraKind = kindOf(inJira);
      if (!inAqua || !jiraKind || isAmong(named, inJira.id, aquaFieldId)) return [];
      return ofSizes(bothOf({ jiraFieldId: inJira.id, aquaItemType, aquaFieldId }), jiraKind, inJira, inAqua, aquaItemType);
    });
    const all = pairs.flatMap((pair): Finding[] => {
      const { aquaItemType: itemType, jiraFieldId, aquaFieldId } = pair;
      const both = bothOf(pair);
      const inJira = jiraFields.find(({ id }) => id === jiraFieldId);
      const inAqua = aqua.value[itemType]?.find(({ id }) => id === aquaFieldId);
      if (!inJira || !inAqua?.active)
        return findings(
          !inJira && (seesAllOfJira ? found.jiraFieldMissing({ jira: both.jira }) : found.jiraFieldUnseen({ jira: both.jira })),
          !inAqua?.active && found.aquaFieldMissing({ aqua: both.aqua, itemType, inactive: inAqua !== undefined }),
        );
      return findings(
        isSecondUse(plan, pair, pairs, { inJira, inAqua }) && found.usedTwice({ aqua: both.aqua, itemType }),
        ofTypes(both, inJira, inAqua, itemType),
      );
    });
    if (all.length + ofAll.length > 0) return [...ofAll, ...all];
    if (pairs.length > 0) return [found.fits({ pairs: pairs.length })];
    return [
      always.some(({ aquaItemType, aquaFieldId }) => aqua.value[aquaItemType]?.some(({ id }) => id === aquaFieldId))
        ? found.nameFits({})
        : found.noPairs({}),
    ];

    function bothOf({ jiraFieldId, aquaItemType: itemType, aquaFieldId }: FieldPair): Both {
      return {
        jira: { ref: 'jiraField', id: jiraFieldId },
        aqua: { ref: 'aquaField', projectId: plan.where.aquaProjectId, itemType, id: aquaFieldId },
      };
    }

    function ofTypes(both: Both, inJira: JiraField, inAqua: AquaField, itemType: AquaItemType): Finding[] {
      // A rule that the reading account meets in another role says nothing about the sync user.
      if (towards.aqua.includes(itemType) && inAqua.readonly && role.ok && role.value.same) return [found.aquaReadOnly(both)];
      const jiraKind = kindOf(inJira);
      if (!jiraKind) return [found.typeUnknown({ ...both, aquaType: inAqua.type })];
      if (!takes(inAqua.type, jiraKind)) return [found.typesDiffer({ ...both, jiraKind, aquaType: inAqua.type })];
      return ofSizes(both, jiraKind, inJira, inAqua, itemType);
    }

    function ofSizes(both: Both, jiraKind: JiraKind, inJira: JiraField, inAqua: AquaField, itemType: AquaItemType): Finding[] {
      const toAqua = towards.aqua.includes(itemType);
      if (jiraKind === 'number') {
        const hits = wholeNumbersOnly(inAqua) ? hitsOf(inJira, inAqua, itemType) : [];
        if (hits.length > 0) return hits.map((hit) => found.aquaTakesWholeNumbers(both, ...hit));
        return findings(toAqua && wholeNumbersOnly(inAqua) && found.wholeNumbers(both));
      }
      const jiraLength = longestInJira(jiraKind);
      const aquaLength = inAqua.type === 'String' ? inAqua.length : undefined;
      const isUnknown = inAqua.type === 'String' && aquaLength === undefined && becomesText(inJira);
      return findings(
        isUnknown && (toAqua || jiraLength !== undefined) && found.lengthUnknown(both),
        toAqua && aquaLength !== undefined && intoAqua(both, { inJira, inAqua, itemType, jiraLength, aquaLength }),
        towards.jira.includes(itemType) && takesSomeTextsOnly(jiraKind, inAqua.type) && found.textIntoJira({ ...both, jiraKind }),
        towards.jira.includes(itemType) && jiraLength !== undefined && intoJira(both, { inJira, inAqua, itemType, jiraLength, aquaLength }),
      );
    }

    /** The newest items whose value aqua does not take, pair of types by pair. */
    function hitsOf(inJira: JiraField, inAqua: AquaField, itemType: AquaItemType): [items: number, clause: string][] {
      return (ofJira.ok ? ofJira.value : []).flatMap(({ jiraFieldId, aquaFieldId, jiraIssueTypeId, issues }): [number, string][] => {
        const pair = pairsToAqua(plan).find((one) => one.jiraIssueTypeId === jiraIssueTypeId && one.aquaItemType === itemType);
        const isIt = jiraFieldId === inJira.id && aquaFieldId === inAqua.id && issues.length > 0;
        return pair && isIt ? [[issues.length, clauseIn(plan, [pair], `id in (${issues.join(', ')})`)]] : [];
      });
    }

    /** Too long for aqua: proven by the newest items, or a risk where Jira's field may hold more. */
    function intoAqua(both: Both, { inJira, inAqua, itemType, jiraLength, aquaLength }: Sizes & { aquaLength: number }): Finding[] {
      const hits = hitsOf(inJira, inAqua, itemType);
      if (hits.length > 0) return hits.map((hit) => found.aquaTooShort({ ...both, aquaLength }, ...hit));
      if (jiraLength !== undefined) return findings(jiraLength > aquaLength && found.aquaShorter({ ...both, jiraLength, aquaLength }));
      // How long options and addresses may be is told by nothing but what was seen.
      return findings(!ofJira.ok && becomesText(inJira) && aquaLength < shortText && couldNotLookFinding(ofJira.why));
    }

    /** The same towards Jira. */
    function intoJira(both: Both, { inJira, inAqua, itemType, jiraLength, aquaLength }: Sizes & { jiraLength: number }): Finding | false {
      if (inAqua.type !== 'Text' && (aquaLength === undefined || aquaLength <= jiraLength)) return false;
      const seen = (ofAqua.ok ? ofAqua.value : []).find(
        (one) => one.itemType === itemType && one.aquaFieldId === inAqua.id && one.jiraFieldId === inJira.id,
      );
      if (seen && seen.items > 0) return found.jiraTooShort({ ...both, jiraLength, itemType }, seen.items);
      // Paragraphs take more than people usually write: only one that was seen counts.
      return inAqua.type === 'Text' && jiraLength !== shortText ? false : found.jiraShorter({ ...both, jiraLength, aquaLength });
    }
  },
});

interface Sizes {
  inJira: JiraField;
  inAqua: AquaField;
  itemType: AquaItemType;
  jiraLength: number | undefined;
  aquaLength: number | undefined;
}

/** aqua takes each of its fields for one Jira field only (docs/platform/aqua.md#field-pairs), and some are filled without a pair of fields. */
function isSecondUse(
  plan: Plan,
  pair: FieldPair,
  pairs: readonly FieldPair[],
  { inJira, inAqua }: { inJira: JiraField; inAqua: AquaField },
): boolean {
  if (isFilledByAnother(plan, inJira, inAqua)) return true;
  const first = pairs.find((one) => one.aquaItemType === pair.aquaItemType && one.aquaFieldId === pair.aquaFieldId);
  const forResolution = plan.where.pairs.some(
    (one) => one.aquaItemType === pair.aquaItemType && one.resolutionFieldId === pair.aquaFieldId,
  );
  return first !== pair || (forResolution && inJira.id !== 'resolution');
}
