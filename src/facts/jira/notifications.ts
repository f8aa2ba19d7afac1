import { defineFact, optional } from '../../checklist/engine/define-fact';
import { Unavailable } from '../../checklist/model/unavailable';
import { notificationScheme, ownPermissions } from '../../clients/jira/operations/permissions';
import { jiraProject } from './project';
import { jiraScopeVisible } from './reader';

/**
 * Whether Jira mails anybody about the plan's project: a project without a notification scheme mails nobody (docs/platform/jira.md#notification-schemes). Jira answers 404
 * as well to whoever does not administer it, so that counts from an administrator's eyes only.
 */
export const jiraProjectMails = optional(
  defineFact({
    id: 'jira.projectMails',
    needs: { visible: jiraScopeVisible, project: optional(jiraProject) },
    gather: async ({ jira, plan }, { project }): Promise<boolean> => {
      // Team-managed projects have notifications of their own: that they name no scheme proves nothing.
      if (project.ok && project.value.project?.style === 'next-gen') return true;
      if (await jira.find(notificationScheme, { projectId: plan.where.jiraProjectId })) return true;
      const { held } = await jira.ask(ownPermissions, { keys: ['ADMINISTER'] });
      if (!held.includes('ADMINISTER')) throw new Unavailable({ reason: 'jira-forbidden' });
      return false;
    },
  }),
);
