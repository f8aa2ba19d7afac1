import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { besideUnread, judgeValues } from '../_judge-values';
import { priorityFields, priorityNeeds, unreadOf } from '../_mapped-fields';
import { twinsOf } from '../_twins';
import { fixedKinds, type NotYetUsed } from '../_value-kinds';

export const prioritiesMapped = defineCheck({
  id: 'priorities-mapped',
  effect: 'items',
  needs: priorityNeeds,
  kinds: { ...fixedKinds, offered: kind<NotYetUsed>('warning', { effect: 'risk' }) },
  judge: (read, { found, ...context }) => {
    const priorities = priorityFields(read, context, found.offered);
    return besideUnread(unreadOf(read), findings(judgeValues(priorities, context.plan, found), twinsOf(priorities, context.plan, found)));
  },
});
