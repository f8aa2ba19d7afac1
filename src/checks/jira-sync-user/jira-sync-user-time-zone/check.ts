import { jiraEffectiveSyncUser } from '../../../facts/jira/accounts';
import { ownEvidence } from '../../../facts/jira/own-evidence';
import { jiraSite } from '../../../facts/jira/site';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { judgeTimeZone, timeZoneKinds } from '../../_jira-account';

export const jiraSyncUserTimeZone = defineCheck({
  id: 'jira-sync-user-time-zone',
  effect: 'silent',
  question: 'account-settings',
  needs: { user: optional(jiraEffectiveSyncUser), site: jiraSite, own: ownEvidence },
  kinds: { ...timeZoneKinds, noSeparateUser: kind('notApplicable') },
  judge: ({ user, site, own }, { plan, now, found }) =>
    plan.who.syncUser === undefined
      ? [found.noSeparateUser({})]
      : judgeTimeZone(
          { user, siteZone: site.timeZone, by: 'syncUser', evidence: own.syncUser },
          plan.configurator.aquaTimeZone,
          now,
          found,
        ),
});
