import { aquaWorkflows } from '../../../facts/aqua/workflows';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { foldValue } from '../../../checklist/matching/fold';
import { besideUnread, judgeValues } from '../_judge-values';
import { statusFields, statusNeeds, unreadOf } from '../_mapped-fields';
import { twinsOf } from '../_twins';
import { fixedKinds, pairedListKinds, type NotYetInAqua, type NotYetUsed } from '../_value-kinds';

export const statusesMapped = defineCheck({
  id: 'statuses-mapped',
  effect: 'items',
  needs: { ...statusNeeds, aquaFlows: optional(aquaWorkflows) },
  kinds: {
    ...fixedKinds,
    jiraUnseen: pairedListKinds.jiraUnseen,
    reachable: kind<NotYetUsed>('warning', { effect: 'risk' }),
    reachableInAqua: kind<NotYetInAqua>('warning', { effect: 'risk' }),
  },
  judge: ({ aquaFlows, ...read }, { found, ...context }) => {
    const statuses = statusFields(read, context, {
      notYetUsed: found.reachable,
      notYetInAqua: found.reachableInAqua,
      reachableInAqua: ({ aquaItemType }, entries) => {
        const flow = aquaFlows.ok ? aquaFlows.value[aquaItemType] : undefined;
        if (!flow) return [];
        const nodes = new Set(flow.statuses.map(({ name }) => foldValue(name)));
        // Without a workflow aqua's users may choose any.
        return flow.steps.length === 0 ? entries : entries.filter(({ name }) => nodes.has(foldValue(name)));
      },
    });
    return besideUnread(unreadOf(read), findings(judgeValues(statuses, context.plan, found), twinsOf(statuses, context.plan, found)));
  },
});
