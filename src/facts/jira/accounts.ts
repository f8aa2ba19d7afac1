import { defineFact, type ValueOf } from '../../checklist/engine/define-fact';
import { effectiveSyncUser } from '../../checklist/model/scope';
import type { JiraClient } from '../../clients/jira/client';
import { accountById, accountsByIds, type JiraUser } from '../../clients/jira/operations/accounts';
import { inBatches } from './batches';

/** The configuration user's account with its application roles; undefined where Jira knows no such account. */
export const jiraConfigurationUser = defineFact({
  id: 'jira.configurationUser',
  gather: ({ jira, plan }) => jira.find(accountById, { accountId: plan.who.configurationUser }),
});

/** The account that does the work. */
export const jiraEffectiveSyncUser = defineFact({
  id: 'jira.effectiveSyncUser',
  needs: { configurationUser: jiraConfigurationUser },
  gather: async ({ jira, plan }, { configurationUser }) => {
    const accountId = effectiveSyncUser(plan);
    return accountId === plan.who.configurationUser ? configurationUser : jira.find(accountById, { accountId });
  },
});

/** Accounts by their ids, however many, without groups and roles. Those that Jira does not know are left out. */
export function readAccounts(jira: JiraClient, ids: readonly string[]): Promise<JiraUser[]> {
  return inBatches(ids, (accountIds) => jira.ask(accountsByIds, { accountIds }));
}

export type JiraAccount = NonNullable<ValueOf<typeof jiraEffectiveSyncUser>>;

/** Whether it is a service account: aqua can log in with its token, and nobody can sign in as it (docs/platform/jira.md#service-accounts). */
export function isServiceAccount({ accountType, appType }: Pick<JiraUser, 'accountType' | 'appType'>): boolean {
  return accountType === 'app' && appType === 'service';
}

/** An account that was closed: nobody knows any more whose it was (docs/platform/jira.md#accounts). */
export function isClosed({ accountType, active, displayName, emailAddress }: Closable): boolean {
  return accountType === 'unknown' || (!active && displayName === 'Former user' && !emailAddress);
}

interface Closable {
  accountType: string;
  active: boolean;
  displayName?: string | undefined;
  emailAddress?: string | null | undefined;
}
