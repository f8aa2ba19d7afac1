import { defineFact, optional } from '../../checklist/engine/define-fact';
import { Unavailable } from '../../checklist/model/unavailable';
import { notificationScheme, ownPermissions } from '../../clients/jira/operations/permissions';
import { jiraScopeVisible } from './reader';

/**
 * Whether Jira mails anybody about the plan's project: a project without a notification scheme mails nobody (docs/platform/jira.md#notification-schemes). Jira answers 404
 * as well to whoever does not administer it, so that counts from an administrator's eyes only.
 */
export const jiraProjectMails = optional(
  defineFact({
    id: 'jira.projectMails',
    needs: { visible: jiraScopeVisible },
    gather: async ({ jira, plan }): Promise<boolean> => {
      if (await jira.find(notificationScheme, { projectId: plan.where.jiraProjectId })) return true;
      const { held } = await jira.ask(ownPermissions, { keys: ['ADMINISTER'] });
      if (!held.includes('ADMINISTER')) throw new Unavailable({ reason: 'jira-forbidden' });
      return false;
    },
  }),
);
