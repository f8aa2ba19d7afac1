import { aquaSyncUser } from '../../../facts/aqua/sync-user';
import { aquaLicences } from '../../../facts/aqua/system';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import type { Ref } from '../../../checklist/model/vocabulary';
import { mostUsable, syncLicences } from '../../licence/_sync-licence';

export const aquaSyncUserLicensed = defineCheck({
  id: 'aqua-sync-user-licensed',
  effect: 'stops',
  needs: { user: aquaSyncUser, licences: aquaLicences },
  kinds: {
    notAssigned: kind<{ user: Ref; licence: string }>('failed'),
    assigned: kind<{ user: Ref; licence: string }>('passed'),
    noUser: kind('notApplicable'),
    noLicence: kind('notApplicable'),
  },
  judge: ({ user, licences }, { plan, now, found }) => {
    if (!user) return [found.noUser({})];
    const candidates = syncLicences(licences, plan);
    const toAssign = mostUsable(candidates, now);
    if (!toAssign) return [found.noLicence({})];
    const ref: Ref = { ref: 'aquaUser', id: user.id };
    const assigned = candidates.find((licence) => user.licences.some(({ code }) => code === licence.code));
    return assigned ? [found.assigned({ user: ref, licence: assigned.name })] : [found.notAssigned({ user: ref, licence: toAssign.name })];
  },
});
