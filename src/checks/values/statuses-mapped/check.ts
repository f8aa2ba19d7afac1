import { aquaFields } from '../../../facts/aqua/fields';
import { aquaStatusesInUse } from '../../../facts/aqua/values';
import { jiraStatuses, jiraStatusesInUse } from '../../../facts/jira/values';
import { defineCheck } from '../../../checklist/engine/define-check';
import { judgeValues, valueKinds } from '../_values';

export const statusesMapped = defineCheck({
  id: 'statuses-mapped',
  effect: 'items',
  needs: { all: jiraStatuses, inJira: jiraStatusesInUse, inAqua: aquaStatusesInUse, fields: aquaFields },
  kinds: valueKinds,
  judge: ({ all, inJira, inAqua, fields }, { found, ...context }) =>
    judgeValues(
      {
        dimension: 'status',
        inJira,
        inAqua,
        fields,
        jiraValues: (pair) => all.get(pair.jiraIssueTypeId) ?? [],
        reachable: true,
        createsInAqua: false,
      },
      context,
      found,
    ),
});
