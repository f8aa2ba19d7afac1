import type { JiraAccount } from '../facts/jira/accounts';

/** Whether it is a service account: aqua can log in with its token, and nobody can sign in as it (docs/platform/jira.md#service-accounts). */
export function isServiceAccount({ accountType, appType }: JiraAccount): boolean {
  return accountType === 'app' && appType === 'service';
}

/** For findings about what only the account itself could change. */
export function serviceIn(account: JiraAccount): { service?: true } {
  return isServiceAccount(account) ? { service: true } : {};
}
