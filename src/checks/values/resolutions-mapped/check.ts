import { aquaFields } from '../../../facts/aqua/fields';
import { aquaResolutionsInUse } from '../../../facts/aqua/values';
import { jiraResolutions, jiraResolutionsInUse } from '../../../facts/jira/values';
import { defineCheck } from '../../../checklist/engine/define-check';
import { judgeValues, valueKinds } from '../_values';

export const resolutionsMapped = defineCheck({
  id: 'resolutions-mapped',
  effect: 'items',
  needs: { all: jiraResolutions, inJira: jiraResolutionsInUse, inAqua: aquaResolutionsInUse, fields: aquaFields },
  kinds: valueKinds,
  judge: ({ all, inJira, inAqua, fields }, { found, ...context }) =>
    judgeValues(
      {
        dimension: 'resolution',
        inJira,
        inAqua,
        fields,
        // The site has one list for all projects. Which of them a workflow offers is unknown here, so those that nothing has are no risk.
        jiraValues: () => all,
        createsInAqua: context.plan.configurator.createsNewValues,
      },
      context,
      found,
    ),
});
