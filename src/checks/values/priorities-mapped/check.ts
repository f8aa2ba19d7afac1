import { aquaFields } from '../../../facts/aqua/fields';
import { aquaPrioritiesInUse } from '../../../facts/aqua/values';
import { jiraPriorities, jiraPrioritiesInUse } from '../../../facts/jira/values';
import { defineCheck } from '../../../checklist/engine/define-check';
import { judgeValues, valueKinds } from '../_values';

export const prioritiesMapped = defineCheck({
  id: 'priorities-mapped',
  effect: 'items',
  needs: { all: jiraPriorities, inJira: jiraPrioritiesInUse, inAqua: aquaPrioritiesInUse, fields: aquaFields },
  kinds: valueKinds,
  judge: ({ all, inJira, inAqua, fields }, { found, ...context }) =>
    judgeValues(
      {
        dimension: 'priority',
        // An item type without a list of priorities takes none, and SyncConfigurator has nothing to map.
        inJira: inJira.filter(({ pair }) => fields[pair.aquaItemType]?.some((field) => field.id === 'Priority' && field.active)),
        inAqua,
        fields,
        // The site's list. A project's scheme may offer fewer, so those that nothing has are no risk.
        jiraValues: () => all,
        createsInAqua: context.plan.configurator.createsNewValues,
      },
      context,
      found,
    ),
});
