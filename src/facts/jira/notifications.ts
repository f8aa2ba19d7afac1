import { attempt, defineFact } from '../../checklist/engine/define-fact';
import { Unavailable } from '../../checklist/model/unavailable';
import { jiraScopeVisible } from './reader';

/**
 * Whether Jira mails anybody about the plan's project: a project without a notification scheme mails nobody (facts/jira §6). Jira answers 404
 * as well to whoever does not administer it, so that counts from an administrator's eyes only.
 */
export const jiraProjectMails = attempt(
  defineFact({
    id: 'jira.projectMails',
    needs: { visible: jiraScopeVisible },
    gather: async ({ jira, plan }): Promise<boolean> => {
      if (await jira.hasNotificationScheme(plan.where.jiraProjectId)) return true;
      if (!(await jira.administersJira())) throw new Unavailable({ reason: 'jira-forbidden' });
      return false;
    },
  }),
);
