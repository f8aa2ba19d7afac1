import { isServiceAccount, type JiraAccount } from '../facts/jira/accounts';

/** For findings about what only the account itself could change. */
export function serviceIn(account: JiraAccount): { service?: true } {
  return isServiceAccount(account) ? { service: true } : {};
}
