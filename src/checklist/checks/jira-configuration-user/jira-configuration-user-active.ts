import { jiraConfigurationUser } from '../../../facts/jira/accounts';
import { jiraProject } from '../../../facts/jira/project';
import { defineCheck, kind } from '../../define-check';
import type { Ref } from '../../vocabulary';
import { hasApplication } from './_account';

export const jiraConfigurationUserActive = defineCheck({
  id: 'jira-configuration-user-active',
  section: 'jira-configuration-user',
  effect: 'stops',
  needs: { user: jiraConfigurationUser, project: jiraProject },
  kinds: {
    missing: kind('failed'),
    deactivated: kind<{ user: Ref }>('failed'),
    app: kind<{ user: Ref }>('failed'),
    customer: kind<{ user: Ref }>('failed'),
    withoutApplication: kind<{ user: Ref; projectType: string }>('failed'),
    applicationUnknown: kind<{ user: Ref }>('unavailable'),
    active: kind<{ user: Ref }>('passed'),
  },
  judge: ({ user, project }, { found }) => {
    if (!user) return [found.missing({})];
    const ref: Ref = { ref: 'jiraUser', id: user.accountId };
    if (user.accountType === 'app') return [found.app({ user: ref })];
    if (user.accountType === 'customer') return [found.customer({ user: ref })];
    if (!user.active) return [found.deactivated({ user: ref })];
    const projectType = project.project?.typeKey ?? '';
    switch (hasApplication(user, projectType)) {
      case 'yes':
        return [found.active({ user: ref })];
      case 'no':
        return [found.withoutApplication({ user: ref, projectType })];
      case 'unknown':
        return [found.applicationUnknown({ user: ref })];
    }
  },
});
