import type { Reading } from '../checklist/engine/define-fact';
import { isServiceAccount, type JiraAccount } from '../facts/jira/accounts';

/** For findings about what only the account itself could change; nothing where the account is not known. */
export function serviceIn(account: JiraAccount | undefined): { service?: true } {
  return account && isServiceAccount(account) ? { service: true } : {};
}

/** The same, of what became of reading the account. */
export function serviceRead(user: Reading<JiraAccount | undefined>): { service?: true } {
  return serviceIn(user.ok ? user.value : undefined);
}
