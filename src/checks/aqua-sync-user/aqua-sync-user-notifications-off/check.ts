import { aquaNotificationRules, aquaSyncUserMayBeMailed } from '../../../facts/aqua/notifications';
import { optional } from '../../../checklist/engine/define-fact';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { itemTypesOf } from '../../../checklist/model/scope';
import type { AquaItemType, Ref } from '../../../checklist/model/vocabulary';

export const aquaSyncUserNotificationsOff = defineCheck({
  id: 'aqua-sync-user-notifications-off',
  effect: 'advice',
  needs: { rules: optional(aquaNotificationRules), mayBeMailed: optional(aquaSyncUserMayBeMailed) },
  kinds: {
    asked: kind<{ user: Ref; itemTypes: AquaItemType[] }>('unconfirmed'),
    licenceCannot: kind('passed'),
    noneByDefault: kind<{ itemTypes: AquaItemType[] }>('passed'),
  },
  judge: ({ rules, mayBeMailed }, { plan, found }) => {
    if (mayBeMailed.ok && mayBeMailed.value === false) return [found.licenceCannot({})];
    if (!rules.ok) return [couldNotLookFinding(rules.why)];
    const itemTypes = itemTypesOf(plan.where.pairs);
    const mailed = itemTypes.filter((itemType) => rules.value.find((rule) => rule.itemType === itemType)?.filterType !== 'None');
    return mailed.length === 0
      ? [found.noneByDefault({ itemTypes })]
      : [found.asked({ user: { ref: 'aquaUser', id: plan.who.aquaSyncUserId }, itemTypes: mailed })];
  },
});
