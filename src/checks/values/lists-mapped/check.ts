import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import type { AquaItemType, Finding, Ref } from '../../../checklist/model/vocabulary';
import { judgeValues } from '../_judge-values';
import { listFields, listNeeds } from '../_mapped-fields';
import { twinsOf } from '../_twins';
import { pairedListKinds } from '../_value-kinds';

export const listsMapped = defineCheck({
  id: 'lists-mapped',
  effect: 'items',
  needs: listNeeds,
  kinds: { ...pairedListKinds, cascading: kind<{ jira: Ref; aqua: Ref; itemType: AquaItemType }>('unavailable') },
  judge: (read, { found, ...context }) => {
    const { plan } = context;
    const { fields, cascading, unread } = listFields(read, context);
    const unseen = [
      ...cascading.map(({ fields: { jiraFieldId, aquaFieldId, aquaItemType: itemType } }): Finding => {
        const aqua: Ref = { ref: 'aquaField', projectId: plan.where.aquaProjectId, itemType, id: aquaFieldId };
        return found.cascading({ jira: { ref: 'jiraField', id: jiraFieldId }, aqua, itemType });
      }),
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
