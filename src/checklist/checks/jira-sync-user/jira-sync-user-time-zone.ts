import { jiraEffectiveSyncUser } from '../../../facts/jira/accounts';
import { jiraSite } from '../../../facts/jira/site';
import { defineCheck, kind } from '../../define-check';
import { judgeTimeZone, timeZoneKinds } from '../_jira-account';

export const jiraSyncUserTimeZone = defineCheck({
  id: 'jira-sync-user-time-zone',
  section: 'jira-sync-user',
  effect: 'silent',
  needs: { user: jiraEffectiveSyncUser, site: jiraSite },
  kinds: { ...timeZoneKinds, noSeparateUser: kind('notApplicable') },
  judge: ({ user, site }, { plan, now, found }) =>
    plan.who.syncUser === undefined
      ? [found.noSeparateUser({})]
      : judgeTimeZone(user, site.timeZone, plan.configurator.aquaTimeZone, now, found),
});
