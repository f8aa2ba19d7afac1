import { jiraConfigurationUser } from '../../../facts/jira/accounts';
import { jiraConfigurationUserGrants } from '../../../facts/jira/permissions';
import { jiraProject } from '../../../facts/jira/project';
import { ownEvidence } from '../../../facts/jira/own-evidence';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import type { Ref, Seen } from '../../../checklist/model/vocabulary';
import { judgePowerless, powerlessKinds } from '../../_jira-account';
import { seenIn } from '../../_own-settings';
import { serviceRead } from '../../_service-account';

export const jiraConfigurationUserProjectAdmin = defineCheck({
  id: 'jira-configuration-user-project-admin',
  effect: 'stops',
  needs: {
    grants: jiraConfigurationUserGrants,
    own: ownEvidence,
    account: optional(jiraConfigurationUser),
    project: optional(jiraProject),
  },
  kinds: {
    denied: kind<{ user: Ref; seen?: Seen }>('failed'),
    /** `service`: of a service account, as which nobody can sign in. */
    notEvaluated: kind<{ user: Ref; service?: true }>('unavailable'),
    granted: kind<{ user: Ref; seen?: Seen }>('passed'),
    jiraAdministrator: kind<{ user: Ref }>('passed'),
    ...powerlessKinds,
  },
  judge: ({ grants, own, account, project }, { plan, found }) => {
    const user: Ref = { ref: 'jiraUser', id: plan.who.configurationUser };
    if (grants.project.includes('ADMINISTER_PROJECTS')) return [found.granted({ user })];
    if (grants.global.includes('ADMINISTER')) return [found.jiraAdministrator({ user })];
    const powerless = judgePowerless(account, project, grants.project, found);
    if (powerless) return [powerless];
    if (grants.evaluated) return [found.denied({ user })];
    const shown = own.configurationUser;
    const notEvaluated = found.notEvaluated({ user, ...serviceRead(account) });
    if (!shown?.permissions) return [notEvaluated];
    const args = { user, seen: seenIn(shown, 'configurationUser') };
    if (shown.permissions.held.includes('ADMINISTER_PROJECTS')) return [found.granted(args)];
    const denied = ['ADMINISTER_PROJECTS', 'BROWSE_PROJECTS'].some((key) => shown.permissions?.lacked.includes(key));
    return [denied ? found.denied(args) : notEvaluated];
  },
});
