import { jiraConfigurationUser } from '../../../facts/jira/accounts';
import { ownEvidence } from '../../../facts/jira/own-evidence';
import { jiraSite } from '../../../facts/jira/site';
import { defineCheck } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { judgeTimeZone, timeZoneKinds } from '../../_jira-account';

export const jiraConfigurationUserTimeZone = defineCheck({
  id: 'jira-configuration-user-time-zone',
  effect: 'silent',
  question: 'account-settings',
  needs: { user: optional(jiraConfigurationUser), site: jiraSite, own: ownEvidence },
  kinds: timeZoneKinds,
  judge: ({ user, site, own }, { plan, now, found }) =>
    judgeTimeZone(
      { user, siteZone: site.timeZone, by: 'configurationUser', evidence: own.configurationUser },
      plan.configurator.aquaTimeZone,
      now,
      found,
    ),
});
