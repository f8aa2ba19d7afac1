import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { judgeValues } from '../_judge-values';
import { statusFields, statusNeeds } from '../_mapped-fields';
import { twinsOf } from '../_twins';
import { fixedKinds, type NotYetUsed } from '../_value-kinds';

export const statusesMapped = defineCheck({
  id: 'statuses-mapped',
  effect: 'items',
  needs: statusNeeds,
  kinds: { ...fixedKinds, reachable: kind<NotYetUsed>('warning', { effect: 'risk' }) },
  judge: (read, { found, ...context }) => {
    const statuses = statusFields(read, context, found.reachable);
    return findings(judgeValues(statuses, context.plan, found), twinsOf(statuses, context.plan, found));
  },
});
