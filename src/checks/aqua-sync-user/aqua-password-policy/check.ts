import { aquaEnvironment } from '../../../facts/aqua/system';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import type { Ref } from '../../../checklist/model/vocabulary';

/**
 * Whether the sync user's password can expire (docs/platform/aqua.md#password-expiry-and-lockout). aqua's API does not show it, and the public
 * cloud has no such setting.
 */
export const aquaPasswordPolicy = defineCheck({
  id: 'aqua-password-policy',
  effect: 'advice',
  needs: { environment: aquaEnvironment },
  kinds: {
    asked: kind<{ user: Ref }>('unconfirmed'),
    publicCloud: kind('notApplicable'),
  },
  judge: ({ environment }, { plan, found }) => [
    environment.multiTenant ? found.publicCloud({}) : found.asked({ user: { ref: 'aquaUser', id: plan.who.aquaSyncUserId } }),
  ],
});
