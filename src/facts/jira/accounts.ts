import { defineFact, type ValueOf } from '../../checklist/engine/define-fact';
import { effectiveSyncUser } from '../../checklist/model/scope';

/** The configuration user's account with its application roles; undefined where Jira knows no such account. */
export const jiraConfigurationUser = defineFact({
  id: 'jira.configurationUser',
  gather: ({ jira, plan }) => jira.user(plan.who.configurationUser),
});

/** The account that does the work. */
export const jiraEffectiveSyncUser = defineFact({
  id: 'jira.effectiveSyncUser',
  needs: { configurationUser: jiraConfigurationUser },
  gather: async ({ jira, plan }, { configurationUser }) => {
    const accountId = effectiveSyncUser(plan);
    return accountId === plan.who.configurationUser ? configurationUser : jira.user(accountId);
  },
});

export type JiraAccount = NonNullable<ValueOf<typeof jiraEffectiveSyncUser>>;
