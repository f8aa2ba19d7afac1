import { aquaSyncUser } from '../../../facts/aqua/sync-user';
import { defineCheck, kind } from '../../define-check';
import type { Ref } from '../../vocabulary';

export const aquaSyncUserActive = defineCheck({
  id: 'aqua-sync-user-active',
  section: 'aqua-sync-user',
  effect: 'stops',
  needs: { user: aquaSyncUser },
  kinds: {
    missing: kind<{ userId: number }>('failed'),
    deactivated: kind<{ user: Ref }>('failed'),
    licenceDeactivated: kind<{ user: Ref }>('failed'),
    active: kind<{ user: Ref }>('passed'),
  },
  judge: ({ user }, { plan, found }) => {
    if (!user) return [found.missing({ userId: plan.who.aquaSyncUserId })];
    const ref: Ref = { ref: 'aquaUser', id: user.id };
    switch (user.status) {
      case 'Activated':
        return [found.active({ user: ref })];
      case 'Deactivated':
        return [found.deactivated({ user: ref })];
      case 'LicenseDeactivated':
        return [found.licenceDeactivated({ user: ref })];
    }
  },
});
