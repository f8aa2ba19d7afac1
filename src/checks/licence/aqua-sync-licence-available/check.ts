import { aquaLicences } from '../../../facts/aqua/system';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { hasSeats, perhapsSyncLicences, syncLicences } from '../_sync-licence';

export const aquaSyncLicenceAvailable = defineCheck({
  id: 'aqua-sync-licence-available',
  effect: 'stops',
  needs: { licences: aquaLicences },
  kinds: {
    missing: kind<{ licences: number }>('failed'),
    perhaps: kind<{ licences: string[] }>('unavailable'),
    pickedMissing: kind<{ code: string }>('failed'),
    noSeats: kind<{ licence: string }>('failed'),
    there: kind<{ licence: string; seats: number }>('passed'),
  },
  judge: ({ licences }, { plan, found }) => {
    const candidates = syncLicences(licences, plan);
    const usable = candidates.find(hasSeats);
    if (usable) return [found.there({ licence: usable.name, seats: usable.maxNamed + usable.maxFloating })];
    const [empty] = candidates;
    if (empty) return [found.noSeats({ licence: empty.name })];
    if (plan.who.aquaLicenceCode !== undefined) return [found.pickedMissing({ code: plan.who.aquaLicenceCode })];
    const perhaps = perhapsSyncLicences(licences).map(({ name }) => name);
    return [perhaps.length > 0 ? found.perhaps({ licences: perhaps }) : found.missing({ licences: licences.length })];
  },
});
