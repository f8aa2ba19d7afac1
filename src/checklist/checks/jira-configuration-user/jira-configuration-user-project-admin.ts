import { jiraConfigurationUserGrants } from '../../../facts/jira/permissions';
import { defineCheck, kind } from '../../define-check';
import type { Ref } from '../../vocabulary';

export const jiraConfigurationUserProjectAdmin = defineCheck({
  id: 'jira-configuration-user-project-admin',
  section: 'jira-configuration-user',
  effect: 'stops',
  needs: { grants: jiraConfigurationUserGrants },
  kinds: {
    denied: kind<{ user: Ref }>('failed'),
    notEvaluated: kind<{ user: Ref }>('unavailable'),
    granted: kind<{ user: Ref }>('passed'),
    jiraAdministrator: kind<{ user: Ref }>('passed'),
  },
  judge: ({ grants }, { plan, found }) => {
    const user: Ref = { ref: 'jiraUser', id: plan.who.configurationUser };
    if (grants.project.includes('ADMINISTER_PROJECTS')) return [found.granted({ user })];
    if (grants.global.includes('ADMINISTER')) return [found.jiraAdministrator({ user })];
    return [grants.evaluated ? found.denied({ user }) : found.notEvaluated({ user })];
  },
});
