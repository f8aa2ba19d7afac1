import { aquaFields, type AquaField } from '../../../facts/aqua/fields';
import { aquaReaderRole } from '../../../facts/aqua/reader-role';
import { jiraCarriedFields, type JiraField } from '../../../facts/jira/carried-fields';
import { optional } from '../../../checklist/engine/define-fact';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import type { FieldPair, Plan } from '../../../checklist/model/plan';
import { itemTypesOf, pairsToAqua, pairsToJira } from '../../../checklist/model/scope';
import type { AquaItemType, Finding, Ref } from '../../../checklist/model/vocabulary';
import { kindOf, longestInJira, takes, wholeNumbersOnly, type JiraKind } from '../_field-types';

type Both = { jira: Ref; aqua: Ref };

export const fieldTypesFit = defineCheck({
  id: 'field-types-fit',
  effect: 'items',
  needs: { jira: optional(jiraCarriedFields), aqua: optional(aquaFields), role: optional(aquaReaderRole) },
  kinds: {
    jiraFieldMissing: kind<{ jira: Ref }>('failed'),
    jiraFieldUnseen: kind<{ jira: Ref }>('unavailable'),
    aquaFieldMissing: kind<{ aqua: Ref; itemType: AquaItemType; inactive: boolean }>('failed'),
    aquaReadOnly: kind<Both>('failed'),
    usedTwice: kind<{ aqua: Ref; itemType: AquaItemType }>('failed'),
    typesDiffer: kind<Both & { jiraKind: JiraKind; aquaType: string }>('failed'),
    typeUnknown: kind<Both & { aquaType: string }>('unavailable'),
    aquaShorter: kind<Both & { jiraLength: number; aquaLength: number }>('warning', { effect: 'risk' }),
    jiraShorter: kind<Both & { jiraLength: number; aquaLength?: number | undefined }>('warning', { effect: 'risk' }),
    wholeNumbers: kind<Both>('warning', { effect: 'risk' }),
    fits: kind<{ pairs: number }>('passed'),
    noPairs: kind('notApplicable'),
  },
  judge: ({ jira, aqua, role }, { plan, found }) => {
    // A pair of fields travels with the planned pairs of its item type; without any it travels nowhere.
    const planned = itemTypesOf(plan.where.pairs);
    const pairs = (plan.travels.fields ?? []).filter(({ aquaItemType }) => planned.includes(aquaItemType));
    if (pairs.length === 0) return [found.noPairs({})];
    if (!jira.ok || !aqua.ok) return findings(!jira.ok && couldNotLookFinding(jira.why), !aqua.ok && couldNotLookFinding(aqua.why));
    const { fields: jiraFields, allTold: seesAllOfJira } = jira.value;
    const towards = { aqua: itemTypesOf(pairsToAqua(plan)), jira: itemTypesOf(pairsToJira(plan)) };
    const all = pairs.flatMap((pair): Finding[] => {
      const { aquaItemType: itemType, jiraFieldId, aquaFieldId } = pair;
      const jiraRef: Ref = { ref: 'jiraField', id: jiraFieldId };
      const aquaRef: Ref = { ref: 'aquaField', projectId: plan.where.aquaProjectId, itemType, id: aquaFieldId };
      const both = { jira: jiraRef, aqua: aquaRef };
      const ofJira = jiraFields.find(({ id }) => id === jiraFieldId);
      const ofAqua = aqua.value[itemType]?.find(({ id }) => id === aquaFieldId);
      if (!ofJira || !ofAqua?.active)
        return findings(
          !ofJira && (seesAllOfJira ? found.jiraFieldMissing({ jira: jiraRef }) : found.jiraFieldUnseen({ jira: jiraRef })),
          !ofAqua?.active && found.aquaFieldMissing({ aqua: aquaRef, itemType, inactive: ofAqua !== undefined }),
        );
      return findings(
        isSecondUse(plan, pair, pairs) && found.usedTwice({ aqua: aquaRef, itemType }),
        ofTypes(both, ofJira, ofAqua, itemType),
      );
    });
    return all.length > 0 ? all : [found.fits({ pairs: pairs.length })];

    function ofTypes(both: Both, ofJira: JiraField, ofAqua: AquaField, itemType: AquaItemType): Finding | false {
      // A rule that the reading account meets in another role says nothing about the sync user.
      if (towards.aqua.includes(itemType) && ofAqua.readonly && role.ok && role.value.same) return found.aquaReadOnly(both);
      const jiraKind = kindOf(ofJira);
      if (!jiraKind) return found.typeUnknown({ ...both, aquaType: ofAqua.type });
      if (!takes(ofAqua.type, jiraKind)) return found.typesDiffer({ ...both, jiraKind, aquaType: ofAqua.type });
      return ofSizes(both, jiraKind, ofAqua, itemType);
    }

    function ofSizes(both: Both, jiraKind: JiraKind, ofAqua: AquaField, itemType: AquaItemType): Finding | false {
      const toAqua = towards.aqua.includes(itemType);
      if (jiraKind === 'number') return toAqua && wholeNumbersOnly(ofAqua) && found.wholeNumbers(both);
      const jiraLength = longestInJira(jiraKind);
      if (jiraLength === undefined) return false;
      const aquaLength = ofAqua.type === 'String' ? ofAqua.length : undefined;
      if (toAqua && aquaLength !== undefined && jiraLength > aquaLength) return found.aquaShorter({ ...both, jiraLength, aquaLength });
      const longerInAqua = ofAqua.type === 'Text' ? jiraKind === 'text' : aquaLength !== undefined && aquaLength > jiraLength;
      return towards.jira.includes(itemType) && longerInAqua && found.jiraShorter({ ...both, jiraLength, aquaLength });
    }
  },
});

/** aqua takes each of its fields for one Jira field only (docs/platform/aqua.md#field-pairs). */
function isSecondUse(plan: Plan, pair: FieldPair, pairs: readonly FieldPair[]): boolean {
  const first = pairs.find((one) => one.aquaItemType === pair.aquaItemType && one.aquaFieldId === pair.aquaFieldId);
  const forResolution = plan.where.pairs.some(
    (one) => one.aquaItemType === pair.aquaItemType && one.resolutionFieldId === pair.aquaFieldId,
  );
  return first !== pair || forResolution;
}
