import { jiraConfigurationUser } from '../../../facts/jira/accounts';
import { jiraSite } from '../../../facts/jira/site';
import { defineCheck } from '../../define-check';
import { judgeTimeZone, timeZoneKinds } from '../_jira-account';

export const jiraConfigurationUserTimeZone = defineCheck({
  id: 'jira-configuration-user-time-zone',
  section: 'jira-configuration-user',
  effect: 'silent',
  needs: { user: jiraConfigurationUser, site: jiraSite },
  kinds: timeZoneKinds,
  judge: ({ user, site }, { plan, now, found }) => judgeTimeZone(user, site.timeZone, plan.configurator.aquaTimeZone, now, found),
});
