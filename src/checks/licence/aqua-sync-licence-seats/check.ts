import { aquaSyncUserActivity } from '../../../facts/aqua/notifications';
import { aquaSyncUser } from '../../../facts/aqua/sync-user';
import { aquaLicences } from '../../../facts/aqua/system';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { isFloating, syncLicences } from '../_sync-licence';

export const aquaSyncLicenceSeats = defineCheck({
  id: 'aqua-sync-licence-seats',
  effect: 'stops',
  needs: { user: aquaSyncUser, licences: aquaLicences, activity: aquaSyncUserActivity },
  kinds: {
    floatingGone: kind<{ licence: string }>('failed'),
    namedGone: kind<{ licence: string }>('failed'),
    overbooked: kind<{ licence: string; used: number; total: number }>('warning', { effect: 'risk' }),
    floatingTaken: kind<{ licence: string; used: number; total: number }>('warning', { effect: 'risk' }),
    notTold: kind<{ licence: string }>('unavailable'),
    ownSeat: kind<{ licence: string }>('passed'),
    ownFloatingSeat: kind<{ licence: string }>('passed'),
    free: kind<{ licence: string; used: number; total: number }>('passed'),
    notHeld: kind('notApplicable'),
    noLicence: kind('notApplicable'),
  },
  judge: ({ user, licences, activity }, { plan, found }) => {
    const candidates = syncLicences(licences, plan);
    if (candidates.length === 0) return [found.noLicence({})];
    const held = candidates.flatMap((licence) => {
      const assigned = user?.licences.find(({ code }) => code === licence.code);
      return assigned ? [{ licence: licence.name, code: licence.code, type: assigned.type }] : [];
    });
    const hasNamed = (code: string): boolean => candidates.some((licence) => licence.code === code && licence.maxNamed > 0);
    // A named seat of its own is worth more than one that others may take.
    const own = held.find(({ code, type }) => !isFloating(type) && hasNamed(code)) ?? held[0];
    // aqua lists seats in use only for the licences that a user holds. Whether it holds one is for aqua-sync-user-licensed to judge.
    if (!own) return [found.notHeld({})];
    const { licence } = own;
    const seats = user?.seats?.find(({ code }) => code === own.code);
    if (isFloating(own.type)) {
      if (!seats) return [found.notTold({ licence })];
      const { floatingTotal: total, floatingUsed: used } = seats;
      if (activity.ok && activity.value.some(({ floatingHeld }) => floatingHeld?.includes(own.code)))
        return [found.ownFloatingSeat({ licence })];
      if (total === 0) return [found.floatingGone({ licence })];
      return [used >= total ? found.floatingTaken({ licence, used, total }) : found.free({ licence, used, total })];
    }
    if (!hasNamed(own.code)) return [found.namedGone({ licence })];
    // A named seat is its holder's own, however many others there are.
    if (seats && seats.namedUsed > seats.namedTotal) return [found.overbooked({ licence, used: seats.namedUsed, total: seats.namedTotal })];
    return [found.ownSeat({ licence })];
  },
});
