import { aquaLicences, aquaSession, aquaSystemPermissions } from '../../../facts/aqua/system';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { whyNotAllTold } from '../../_aqua-reader';
import { hasSeats, perhapsSyncLicences, syncLicences } from '../_sync-licence';

export const aquaSyncLicenceAvailable = defineCheck({
  id: 'aqua-sync-licence-available',
  effect: 'stops',
  needs: { licences: aquaLicences, session: optional(aquaSession), permissions: optional(aquaSystemPermissions) },
  kinds: {
    missing: kind<{ licences: number }>('failed'),
    perhaps: kind<{ licences: string[] }>('unavailable'),
    pickedMissing: kind<{ code: string }>('failed'),
    noSeats: kind<{ licence: string }>('failed'),
    there: kind<{ licence: string; seats: number }>('passed'),
  },
  judge: ({ licences, session, permissions }, { plan, found }) => {
    const candidates = syncLicences(licences, plan);
    const usable = candidates.find(hasSeats);
    if (usable) return [found.there({ licence: usable.name, seats: usable.maxNamed + usable.maxFloating })];
    const [empty] = candidates;
    if (empty) return [found.noSeats({ licence: empty.name })];
    const picked = plan.who.aquaLicenceCode;
    const perhaps = picked === undefined ? perhapsSyncLicences(licences).map(({ name }) => name) : [];
    if (perhaps.length > 0) return [found.perhaps({ licences: perhaps })];
    const why = whyNotAllTold(session, permissions);
    if (why) return [couldNotLookFinding(why)];
    return [picked === undefined ? found.missing({ licences: licences.length }) : found.pickedMissing({ code: picked })];
  },
});
