import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import type { AquaItemType, Finding, Ref } from '../../../checklist/model/vocabulary';
import type { ListPair } from '../../../facts/lists';
import { judgeValues } from '../_judge-values';
import { listFields, listNeeds } from '../_mapped-fields';
import { twinsOf } from '../_twins';
import { pairedListKinds } from '../_value-kinds';

type Both = { jira: Ref; aqua: Ref; itemType: AquaItemType };

export const listsMapped = defineCheck({
  id: 'lists-mapped',
  effect: 'items',
  needs: listNeeds,
  kinds: {
    ...pairedListKinds,
    cascading: kind<Both>('unavailable'),
    /** Jira's list of fields does not show it. */
    untold: kind<Both>('unavailable'),
  },
  judge: (read, { found, ...context }) => {
    const { plan } = context;
    const { fields, cascading, untold, unread } = listFields(read, context);
    const bothOf = ({ fields: { jiraFieldId, aquaFieldId, aquaItemType: itemType } }: ListPair): Both => ({
      jira: { ref: 'jiraField', id: jiraFieldId },
      aqua: { ref: 'aquaField', projectId: plan.where.aquaProjectId, itemType, id: aquaFieldId },
      itemType,
    });
    const unseen: Finding[] = [
      ...cascading.map((list) => found.cascading(bothOf(list))),
      ...untold.map((list) => found.untold(bothOf(list))),
      ...unread.map(couldNotLookFinding),
    ];
    const judged = findings(judgeValues(fields, plan, found), twinsOf(fields, plan, found));
    // What was not read says nothing of whether anything is in use.
    return unseen.length > 0
      ? findings(
          unseen,
          judged.filter(({ outcome }) => outcome !== 'notApplicable'),
        )
      : judged;
  },
});
