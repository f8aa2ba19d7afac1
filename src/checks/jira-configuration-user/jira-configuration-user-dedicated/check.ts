import { jiraProject } from '../../../facts/jira/project';
import { jiraViewer } from '../../../facts/jira/reader';
import { defineCheck } from '../../../checklist/engine/define-check';
import { dedicatedKinds, judgeDedicated } from '../../_jira-account';

export const jiraConfigurationUserDedicated = defineCheck({
  id: 'jira-configuration-user-dedicated',
  effect: 'risk',
  needs: { project: jiraProject, viewer: jiraViewer },
  kinds: dedicatedKinds,
  judge: ({ project, viewer }, { plan, found }) => judgeDedicated(plan.who.configurationUser, viewer, project, found),
});
