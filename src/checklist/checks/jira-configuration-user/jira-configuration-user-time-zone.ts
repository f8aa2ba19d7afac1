import { jiraConfigurationUser } from '../../../facts/jira/accounts';
import { jiraSite } from '../../../facts/jira/site';
import { defineCheck, kind } from '../../define-check';
import type { Ref } from '../../vocabulary';
import { zonesAgree } from './_time-zone';

export const jiraConfigurationUserTimeZone = defineCheck({
  id: 'jira-configuration-user-time-zone',
  section: 'jira-configuration-user',
  effect: 'silent',
  needs: { user: jiraConfigurationUser, site: jiraSite },
  kinds: {
    differs: kind<{ user: Ref; wanted: string }>('failed'),
    hidden: kind<{ user: Ref; wanted: string }>('unavailable'),
    sameAsSite: kind<{ user: Ref; wanted: string }>('unavailable'),
    agrees: kind<{ wanted: string }>('passed'),
    noAccount: kind('notApplicable'),
  },
  judge: ({ user, site }, { plan, now, found }) => {
    if (!user) return [found.noAccount({})];
    const wanted = plan.configurator.aquaTimeZone;
    const ref: Ref = { ref: 'jiraUser', id: user.accountId };
    if (!user.timeZone) return [found.hidden({ user: ref, wanted })];
    // Jira shows the site's zone in place of one that is hidden or unset, so seeing it proves nothing.
    if (user.timeZone === site.timeZone) return [found.sameAsSite({ user: ref, wanted })];
    const agree = zonesAgree(user.timeZone, wanted, now);
    if (agree === undefined) return [found.hidden({ user: ref, wanted })];
    return [agree ? found.agrees({ wanted }) : found.differs({ user: ref, wanted })];
  },
});
