import { aquaFields } from '../../../facts/aqua/fields';
import { aquaResolutionsInUse } from '../../../facts/aqua/values';
import { jiraNamesProof } from '../../../facts/jira/language';
import { jiraResolutions, jiraResolutionsInUse } from '../../../facts/jira/values';
import { defineCheck, findings } from '../../../checklist/engine/define-check';
import { judgeValues } from '../_judge-values';
import { twinsOf } from '../_twins';
import { fixedKinds } from '../_value-kinds';
import { fixedFields } from '../_values';

export const resolutionsMapped = defineCheck({
  id: 'resolutions-mapped',
  effect: 'items',
  needs: { all: jiraResolutions, inJira: jiraResolutionsInUse, inAqua: aquaResolutionsInUse, fields: aquaFields, names: jiraNamesProof },
  kinds: fixedKinds,
  judge: ({ all, names, ...read }, { found, ...context }) => {
    const resolutions = fixedFields(
      {
        ...read,
        dimension: 'resolution',
        names,
        // The site has one list for all projects. Which of them a workflow offers is unknown here, so those that nothing has are no risk.
        jiraValues: () => all,
        createsInAqua: context.plan.configurator.createsNewValues,
      },
      context,
    );
    return findings(judgeValues(resolutions, context.plan, found), twinsOf(resolutions, context.plan, found));
  },
});
