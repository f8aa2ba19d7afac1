import { aquaFields } from '../../../facts/aqua/fields';
import { aquaStatusesInUse } from '../../../facts/aqua/values';
import { jiraNamesProof } from '../../../facts/jira/language';
import { jiraStatuses, jiraStatusesInUse } from '../../../facts/jira/values';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { judgeValues } from '../_judge-values';
import { twinsOf } from '../_twins';
import { fixedKinds, type NotYetUsed } from '../_value-kinds';
import { fixedFields } from '../_values';

export const statusesMapped = defineCheck({
  id: 'statuses-mapped',
  effect: 'items',
  needs: { all: jiraStatuses, inJira: jiraStatusesInUse, inAqua: aquaStatusesInUse, fields: aquaFields, names: jiraNamesProof },
  kinds: { ...fixedKinds, reachable: kind<NotYetUsed>('warning', { effect: 'risk' }) },
  judge: ({ all, names, ...read }, { found, ...context }) => {
    const statuses = fixedFields(
      {
        ...read,
        dimension: 'status',
        names,
        jiraValues: (pair) => all.get(pair.jiraIssueTypeId) ?? [],
        notYetUsed: found.reachable,
        createsInAqua: false,
      },
      context,
    );
    return findings(judgeValues(statuses, context.plan, found), twinsOf(statuses, context.plan, found));
  },
});
