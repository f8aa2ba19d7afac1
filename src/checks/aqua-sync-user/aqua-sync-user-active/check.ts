import { aquaSyncUserLogIns } from '../../../facts/aqua/notifications';
import { aquaSyncUser, type AquaSyncUser } from '../../../facts/aqua/sync-user';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import type { Ref } from '../../../checklist/model/vocabulary';

/** Refused log-ins of so many days count. */
const recentDays = 30;
const dayMs = 86_400_000;

/** Whether what a log-in was refused for is seen to hold no more: the user is active today. */
function isMended(reason: string, { licences }: AquaSyncUser): boolean {
  return reason === 'UserDeactivated' || reason === 'UserDeleted' || (reason === 'NoLicenseAssignment' && licences.length > 0);
}

export const aquaSyncUserActive = defineCheck({
  id: 'aqua-sync-user-active',
  effect: 'stops',
  needs: { user: aquaSyncUser, logIns: aquaSyncUserLogIns },
  kinds: {
    missing: kind<{ userId: number }>('failed'),
    deactivated: kind<{ user: Ref }>('failed'),
    licenceDeactivated: kind<{ user: Ref }>('failed'),
    refused: kind<{ user: Ref; reason: string; times: number; at: string }>('warning', { effect: 'risk' }),
    active: kind<{ user: Ref }>('passed'),
  },
  judge: ({ user, logIns }, { plan, now, found }) => {
    if (!user) return [found.missing({ userId: plan.who.aquaSyncUserId })];
    const ref: Ref = { ref: 'aquaUser', id: user.id };
    if (user.status === 'Deactivated') return [found.deactivated({ user: ref })];
    if (user.status === 'LicenseDeactivated') return [found.licenceDeactivated({ user: ref })];
    const since = now.getTime() - recentDays * dayMs;
    const tries = logIns.ok ? logIns.value : [];
    const success = tries.findIndex(({ succeeded }) => succeeded);
    // aqua lists the newest first. Whatever kept the account out before its last successful log-in no longer does.
    const refused = (success < 0 ? tries : tries.slice(0, success)).filter(
      ({ at, reason }) => Date.parse(at) > since && !isMended(reason, user),
    );
    const [latest] = refused;
    return findings(
      latest && found.refused({ user: ref, reason: latest.reason, times: refused.length, at: latest.at }),
      found.active({ user: ref }),
    );
  },
});
