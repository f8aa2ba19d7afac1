import { aquaFields } from '../../../facts/aqua/fields';
import { jiraResolutions, jiraResolutionsInUse } from '../../../facts/jira/resolutions';
import { defineCheck, kind } from '../../define-check';
import { foldName } from '../../matching/fold';
import { entriesByName, similarEntry } from '../../matching/values';
import type { Pair } from '../../plan';
import type { AquaItemType, Finding, Ref } from '../../vocabulary';
import { resolutionDecisions, resolutionFieldOf } from './_resolution-field';

type FieldProblem = { itemType: AquaItemType; fieldId: string; why: 'missing' | 'inactive' | 'notADictionary' };

export const resolutionsMapped = defineCheck({
  id: 'resolutions-mapped',
  section: 'values',
  effect: 'items',
  needs: { all: jiraResolutions, inUse: jiraResolutionsInUse, fields: aquaFields },
  kinds: {
    missing: kind<{ resolution: Ref; issueType: Ref; itemType: AquaItemType; proposal?: Ref | undefined; project: Ref }>('failed'),
    decidedOnGone: kind<{ resolution: Ref; issueType: Ref; itemType: AquaItemType }>('failed'),
    fieldUnusable: kind<FieldProblem>('failed'),
    mapped: kind<{ equal: number; decided: number; created: number; unused: number }>('passed'),
    notCarried: kind('notApplicable'),
  },
  judge: ({ all, inUse, fields }, { plan, decisions, found }) => {
    if (inUse.length === 0) return [found.notCarried({})];
    const nameOf = new Map(all.map(({ id, name }) => [id, name]));
    const used = new Set<string>();
    const tally = { equal: 0, decided: 0, created: 0 };
    const findings = inUse.flatMap(({ pair, resolutions }): Finding[] => {
      const { aquaItemType: itemType, resolutionFieldId: fieldId } = pair;
      const field = resolutionFieldOf(pair, fields[itemType]);
      if (fieldId === undefined) return [];
      const items = resolutions.reduce((sum, resolution) => sum + resolution.items, 0);
      if (!field.ok) return [found.fieldUnusable({ itemType, fieldId, why: field.why }, items)];
      const byName = entriesByName(field.entries);
      const entryIds = new Set(field.entries.map(({ id }) => id));
      const decided = resolutionDecisions(decisions, pair);
      return resolutions.flatMap((resolution): Finding[] => {
        used.add(resolution.id);
        const refs = refsOf(resolution.id, pair);
        const decision = decided.get(resolution.id);
        if (decision !== undefined) {
          if (!entryIds.has(decision)) return [found.decidedOnGone(refs, resolution.items)];
          tally.decided += 1;
          return [];
        }
        const name = nameOf.get(resolution.id) ?? '';
        if (byName.has(foldName(name))) {
          tally.equal += 1;
          return [];
        }
        if (plan.configurator.createsNewValues) {
          tally.created += 1;
          return [];
        }
        const similar = similarEntry(name, field.entries);
        const proposal: Ref | undefined = similar && {
          ref: 'aquaEntry',
          projectId: plan.where.aquaProjectId,
          itemType,
          fieldId,
          id: similar.id,
        };
        return [found.missing({ ...refs, proposal, project: { ref: 'aquaProject', id: plan.where.aquaProjectId } }, resolution.items)];
      });
    });
    return [...findings, found.mapped({ ...tally, unused: all.filter(({ id }) => !used.has(id)).length })];
  },
});

function refsOf(resolutionId: string, pair: Pair): { resolution: Ref; issueType: Ref; itemType: AquaItemType } {
  return {
    resolution: { ref: 'jiraResolution', id: resolutionId },
    issueType: { ref: 'jiraIssueType', id: pair.jiraIssueTypeId },
    itemType: pair.aquaItemType,
  };
}
