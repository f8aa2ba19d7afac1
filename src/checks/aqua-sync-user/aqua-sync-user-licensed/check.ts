import { aquaSyncUser } from '../../../facts/aqua/sync-user';
import { aquaLicences, aquaSession, aquaSystemPermissions } from '../../../facts/aqua/system';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { whyNotAllTold } from '../../_aqua-reader';
import type { Ref } from '../../../checklist/model/vocabulary';
import { mostUsable, syncLicences } from '../../licence/_sync-licence';

export const aquaSyncUserLicensed = defineCheck({
  id: 'aqua-sync-user-licensed',
  effect: 'stops',
  needs: {
    user: aquaSyncUser,
    licences: aquaLicences,
    session: optional(aquaSession),
    permissions: optional(aquaSystemPermissions),
  },
  kinds: {
    notAssigned: kind<{ user: Ref; licence: string }>('failed'),
    assigned: kind<{ user: Ref; licence: string }>('passed'),
    noUser: kind('notApplicable'),
    noLicence: kind('notApplicable'),
  },
  judge: ({ user, licences, session, permissions }, { plan, now, found }) => {
    if (!user) return [found.noUser({})];
    const candidates = syncLicences(licences, plan);
    const toAssign = mostUsable(candidates, now);
    if (!toAssign) return [found.noLicence({})];
    const ref: Ref = { ref: 'aquaUser', id: user.id };
    const assigned = candidates.find((licence) => user.licences.some(({ code }) => code === licence.code));
    if (assigned) return [found.assigned({ user: ref, licence: assigned.name })];
    // One that is told of other licences of the user is told of all.
    const why = user.licences.length === 0 ? whyNotAllTold(session, permissions) : undefined;
    return [why ? couldNotLookFinding(why) : found.notAssigned({ user: ref, licence: toAssign.name })];
  },
});
