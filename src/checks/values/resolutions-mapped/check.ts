import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { besideUnread, judgeValues } from '../_judge-values';
import { resolutionFields, resolutionNeeds, unreadOf } from '../_mapped-fields';
import type { Ref } from '../../../checklist/model/vocabulary';
import { meetsNone, twinsOf } from '../_twins';
import { fixedKinds } from '../_value-kinds';
import { of } from '../_values';

export const resolutionsMapped = defineCheck({
  id: 'resolutions-mapped',
  effect: 'items',
  needs: resolutionNeeds,
  kinds: {
    ...fixedKinds,
    /** Both a resolution of such a name and none are in use, and what leaves as the one comes back as the other. */
    comesBackUnresolved: kind<{ issueType?: Ref | undefined; value: Ref; entry: Ref }>('failed', { effect: 'silent' }),
  },
  judge: (read, { found, ...context }) => {
    const resolutions = resolutionFields(read, context);
    const unresolved = resolutions.flatMap((field) => {
      const met = meetsNone(field, context.plan);
      const { issueType } = of(field);
      return met
        ? [
            found.comesBackUnresolved(
              { issueType, value: field.refs.jira(met.value), entry: field.refs.aqua(met.entry) },
              met.items,
              met.clause,
            ),
          ]
        : [];
    });
    return besideUnread(
      unreadOf(read),
      findings(judgeValues(resolutions, context.plan, found), twinsOf(resolutions, context.plan, found), unresolved),
    );
  },
});
