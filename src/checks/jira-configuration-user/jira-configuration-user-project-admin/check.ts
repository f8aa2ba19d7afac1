import { jiraConfigurationUserGrants } from '../../../facts/jira/permissions';
import { ownEvidence } from '../../../facts/jira/own-evidence';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import type { Ref, Seen } from '../../../checklist/model/vocabulary';
import { seenIn } from '../../_own-settings';

export const jiraConfigurationUserProjectAdmin = defineCheck({
  id: 'jira-configuration-user-project-admin',
  effect: 'stops',
  needs: { grants: jiraConfigurationUserGrants, own: ownEvidence },
  kinds: {
    denied: kind<{ user: Ref; seen?: Seen }>('failed'),
    notEvaluated: kind<{ user: Ref }>('unavailable'),
    granted: kind<{ user: Ref; seen?: Seen }>('passed'),
    jiraAdministrator: kind<{ user: Ref }>('passed'),
  },
  judge: ({ grants, own }, { plan, found }) => {
    const user: Ref = { ref: 'jiraUser', id: plan.who.configurationUser };
    if (grants.project.includes('ADMINISTER_PROJECTS')) return [found.granted({ user })];
    if (grants.global.includes('ADMINISTER')) return [found.jiraAdministrator({ user })];
    if (grants.evaluated) return [found.denied({ user })];
    const shown = own.configurationUser;
    if (!shown?.permissions) return [found.notEvaluated({ user })];
    const args = { user, seen: seenIn(shown, 'configurationUser') };
    if (shown.permissions.held.includes('ADMINISTER_PROJECTS')) return [found.granted(args)];
    const denied = ['ADMINISTER_PROJECTS', 'BROWSE_PROJECTS'].some((key) => shown.permissions?.lacked.includes(key));
    return [denied ? found.denied(args) : found.notEvaluated({ user })];
  },
});
