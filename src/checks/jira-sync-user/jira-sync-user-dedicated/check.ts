import { jiraProject } from '../../../facts/jira/project';
import { jiraViewer } from '../../../facts/jira/reader';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { dedicatedKinds, judgeDedicated } from '../../_jira-account';

export const jiraSyncUserDedicated = defineCheck({
  id: 'jira-sync-user-dedicated',
  effect: 'risk',
  needs: { project: jiraProject, viewer: jiraViewer },
  kinds: { ...dedicatedKinds, noSeparateUser: kind('notApplicable') },
  judge: ({ project, viewer }, { plan, found }) =>
    plan.who.syncUser === undefined ? [found.noSeparateUser({})] : judgeDedicated(plan.who.syncUser, viewer, project, found),
});
