import { aquaFields } from '../../../facts/aqua/fields';
import { aquaStatusesInUse } from '../../../facts/aqua/values';
import { jiraStatuses, jiraStatusesInUse } from '../../../facts/jira/values';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { judgeValues, valueKinds, type NotYetUsed } from '../_values';

export const statusesMapped = defineCheck({
  id: 'statuses-mapped',
  effect: 'items',
  needs: { all: jiraStatuses, inJira: jiraStatusesInUse, inAqua: aquaStatusesInUse, fields: aquaFields },
  kinds: { ...valueKinds, reachable: kind<NotYetUsed>('warning', { effect: 'risk' }) },
  judge: ({ all, inJira, inAqua, fields }, { found, ...context }) =>
    judgeValues(
      {
        dimension: 'status',
        inJira,
        inAqua,
        fields,
        jiraValues: (pair) => all.get(pair.jiraIssueTypeId) ?? [],
        notYetUsed: found.reachable,
        createsInAqua: false,
      },
      context,
      found,
    ),
});
