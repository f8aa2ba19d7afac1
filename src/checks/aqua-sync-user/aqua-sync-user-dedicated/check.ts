import { aquaSyncUserActivity } from '../../../facts/aqua/notifications';
import { aquaSyncUser } from '../../../facts/aqua/sync-user';
import { aquaSession } from '../../../facts/aqua/system';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import type { Finding, Ref } from '../../../checklist/model/vocabulary';

/** A log-in by a person this recently is a sign. */
const lateDays = 30;
const dayMs = 86_400_000;

export const aquaSyncUserDedicated = defineCheck({
  id: 'aqua-sync-user-dedicated',
  effect: 'risk',
  needs: { user: aquaSyncUser, session: aquaSession, activity: aquaSyncUserActivity },
  kinds: {
    reader: kind<{ user: Ref }>('warning'),
    serverAdministrator: kind<{ user: Ref }>('warning'),
    webLogIn: kind<{ user: Ref; at: string }>('warning'),
    noSign: kind<{ user: Ref; activitySeen: boolean }>('passed'),
    noUser: kind('notApplicable'),
  },
  judge: ({ user, session, activity }, { now, found }) => {
    if (!user) return [found.noUser({})];
    const ref: Ref = { ref: 'aquaUser', id: user.id };
    const since = now.getTime() - lateDays * dayMs;
    const byWeb = (activity.ok ? activity.value : []).filter(({ clientType, at }) => clientType === 'Web' && at && Date.parse(at) > since);
    const latest = byWeb
      .flatMap(({ at }) => at ?? [])
      .sort()
      .at(-1);
    const signs: Finding[] = [
      ...(session.id === user.id ? [found.reader({ user: ref })] : []),
      ...(user.serverAdministrator ? [found.serverAdministrator({ user: ref })] : []),
      ...(latest && session.id !== user.id ? [found.webLogIn({ user: ref, at: latest })] : []),
    ];
    return signs.length > 0 ? signs : [found.noSign({ user: ref, activitySeen: activity.ok })];
  },
});
