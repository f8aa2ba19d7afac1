import { aquaSyncUserActivity } from '../../../facts/aqua/notifications';
import { aquaSyncUser } from '../../../facts/aqua/sync-user';
import { aquaSession } from '../../../facts/aqua/system';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import type { Ref } from '../../../checklist/model/vocabulary';

/** Log-ins to the web page of so many days are a sign that a person uses the account. */
const recentDays = 30;
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
    const since = now.getTime() - recentDays * dayMs;
    const byWeb = (activity.ok ? activity.value : []).filter(({ clientType, at }) => clientType === 'Web' && at && Date.parse(at) > since);
    const latest = byWeb
      .flatMap(({ at }) => at ?? [])
      .sort()
      .at(-1);
    const isReader = session.id === user.id;
    const signs = findings(
      isReader && found.reader({ user: ref }),
      user.serverAdministrator && found.serverAdministrator({ user: ref }),
      // The app reads with this account, so the log-in may be the app's own.
      latest !== undefined && !isReader && found.webLogIn({ user: ref, at: latest }),
    );
    return signs.length > 0 ? signs : [found.noSign({ user: ref, activitySeen: activity.ok })];
  },
});
