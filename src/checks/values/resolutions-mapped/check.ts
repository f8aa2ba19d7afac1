import { defineCheck, findings } from '../../../checklist/engine/define-check';
import { judgeValues } from '../_judge-values';
import { resolutionFields, resolutionNeeds } from '../_mapped-fields';
import { twinsOf } from '../_twins';
import { fixedKinds } from '../_value-kinds';

export const resolutionsMapped = defineCheck({
  id: 'resolutions-mapped',
  effect: 'items',
  needs: resolutionNeeds,
  kinds: fixedKinds,
  judge: (read, { found, ...context }) => {
    const resolutions = resolutionFields(read, context);
    return findings(judgeValues(resolutions, context.plan, found), twinsOf(resolutions, context.plan, found));
  },
});
