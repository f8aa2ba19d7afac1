import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    'Only where the plan carries the assignee to Jira: the people who have aqua items in scope and whose Jira account is known. Jira is asked for each of them whether the account can be assigned in the project; of more than 300 people, or where Jira answers slowly, those with the most items.',
  cannotSee: 'People who have no Jira account: the rows above name them. Restrictions of single issues and of workflow steps.',
  mend: 'Add the people to a role or group that holds “Assignable User” in the project. Where the group comes from an identity provider, its admin does that. Without access to the Jira product nobody can be assigned.',
};
