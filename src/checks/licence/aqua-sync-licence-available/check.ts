import { aquaLicences } from '../../../facts/aqua/system';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { syncLicences } from '../_sync-licence';

export const aquaSyncLicenceAvailable = defineCheck({
  id: 'aqua-sync-licence-available',
  effect: 'stops',
  needs: { licences: aquaLicences },
  kinds: {
    missing: kind<{ licences: number }>('failed'),
    pickedMissing: kind<{ code: string }>('failed'),
    noSeats: kind<{ licence: string }>('failed'),
    there: kind<{ licence: string; seats: number }>('passed'),
  },
  judge: ({ licences }, { plan, found }) => {
    const candidates = syncLicences(licences, plan);
    const usable = candidates.find((licence) => licence.maxNamed + licence.maxFloating > 0);
    if (usable) return [found.there({ licence: usable.name, seats: usable.maxNamed + usable.maxFloating })];
    const [empty] = candidates;
    if (empty) return [found.noSeats({ licence: empty.name })];
    return [
      plan.who.aquaLicenceCode === undefined
        ? found.missing({ licences: licences.length })
        : found.pickedMissing({ code: plan.who.aquaLicenceCode }),
    ];
  },
});
