import { aquaFields } from '../../../facts/aqua/fields';
import { aquaPrioritiesInUse } from '../../../facts/aqua/values';
import { jiraNamesProof } from '../../../facts/jira/language';
import { jiraPriorities, jiraPrioritiesInUse } from '../../../facts/jira/values';
import { defineCheck, findings } from '../../../checklist/engine/define-check';
import { judgeValues } from '../_judge-values';
import { twinsOf } from '../_twins';
import { fixedKinds } from '../_value-kinds';
import { fixedFields } from '../_values';

export const prioritiesMapped = defineCheck({
  id: 'priorities-mapped',
  effect: 'items',
  needs: { all: jiraPriorities, inJira: jiraPrioritiesInUse, inAqua: aquaPrioritiesInUse, fields: aquaFields, names: jiraNamesProof },
  kinds: fixedKinds,
  judge: ({ all: { ofSite, ofType }, inJira, names, ...read }, { found, ...context }) => {
    const priorities = fixedFields(
      {
        ...read,
        dimension: 'priority',
        names,
        // An item type without a list of priorities takes none, and SyncConfigurator has nothing to map.
        inJira: inJira.filter(({ pair }) => read.fields[pair.aquaItemType]?.some((field) => field.id === 'Priority' && field.active)),
        // The create screen offers those of the project's scheme. Where it is not seen the site's count, so those that nothing has are no risk.
        jiraValues: ({ jiraIssueTypeId }) => ofType[jiraIssueTypeId] ?? ofSite,
        createsInAqua: context.plan.configurator.createsNewValues,
      },
      context,
    );
    return findings(judgeValues(priorities, context.plan, found), twinsOf(priorities, context.plan, found));
  },
});
