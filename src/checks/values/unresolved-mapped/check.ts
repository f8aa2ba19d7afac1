import { aquaFields } from '../../../facts/aqua/fields';
import { jiraResolutionsInUse } from '../../../facts/jira/values';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { meansUnresolved } from '../../../checklist/matching/values';
import { clauseIn } from '../../../checklist/model/scope';
import type { AquaItemType, Finding, Ref } from '../../../checklist/model/vocabulary';
import { counterpartOfNone } from '../_counterparts';
import { decisionsFor } from '../_decided';
import { dictionaryOf } from '../_values';

export const unresolvedMapped = defineCheck({
  id: 'unresolved-mapped',
  effect: 'items',
  needs: { inUse: jiraResolutionsInUse, fields: aquaFields },
  kinds: {
    missing: kind<{ itemType: AquaItemType; issueType: Ref; project: Ref }>('failed', { mendedBy: [] }),
    deleted: kind<{ itemType: AquaItemType; issueType: Ref; entry: Ref; project: Ref }>('failed', { mendedBy: ['entry'] }),
    /** Somebody is going to add it, and has not yet. */
    toBeAdded: kind<{ itemType: AquaItemType; issueType: Ref; project: Ref }>('failed', { mendedBy: [] }),
    missingUnused: kind<{ itemType: AquaItemType; project: Ref }>('warning', { effect: 'risk' }),
    fieldUnusable: kind<{ itemType: AquaItemType; fieldId: string; why: 'missing' | 'inactive' | 'notADictionary' }>('failed'),
    mapped: kind<{ itemType: AquaItemType; entry: Ref }>('passed'),
    /** SyncConfigurator maps it by somebody's word; to which value is not told. */
    mappedByWord: kind<{ itemType: AquaItemType }>('passed'),
    notCarried: kind('notApplicable'),
  },
  judge: ({ inUse, fields }, { plan, decisions, found }) => {
    if (inUse.length === 0) return [found.notCarried({})];
    const projectId = plan.where.aquaProjectId;
    const project: Ref = { ref: 'aquaProject', id: projectId };
    return inUse.flatMap(({ pair, none: unresolved }): Finding[] => {
      const { aquaItemType: itemType, resolutionFieldId: fieldId } = pair;
      if (fieldId === undefined) return [];
      const hit = [unresolved, clauseIn(plan, [pair], 'resolution is EMPTY')] as const;
      const field = dictionaryOf(fieldId, fields[itemType]);
      if (!field.ok) return [found.fieldUnusable({ itemType, fieldId, why: field.why }, ...hit)];
      const entryRef = (id: number): Ref => ({ ref: 'aquaEntry', projectId, itemType, fieldId, id });
      const counterpart = counterpartOfNone(field.entries, decisionsFor('resolution', decisions, pair, { plan, fields }));
      if (counterpart.state === 'byWord') return [found.mappedByWord({ itemType })];
      const [entry] = counterpart.state === 'decided' ? counterpart.others : counterpart.state === 'equal' ? [counterpart.other] : [];
      if (entry) return [found.mapped({ itemType, entry: entryRef(entry.id) })];
      if (unresolved === 0) return [found.missingUnused({ itemType, project })];
      const issueType: Ref = { ref: 'jiraIssueType', id: pair.jiraIssueTypeId };
      if (counterpart.state === 'willBeAdded') return [found.toBeAdded({ itemType, issueType, project }, ...hit)];
      const gone = field.deleted.find(({ name }) => meansUnresolved(name));
      return [
        gone
          ? found.deleted({ itemType, issueType, entry: entryRef(gone.id), project }, ...hit)
          : found.missing({ itemType, issueType, project }, ...hit),
      ];
    });
  },
});
