import { readingOf } from '../checklist/engine/define-fact';
import type { Plan } from '../checklist/model/plan';
import { effectiveSyncUser } from '../checklist/model/scope';
import { createJiraClient, type JiraClient } from '../clients/jira/client';
import { myself, type JiraUser } from '../clients/jira/operations/accounts';
import { syncUserTransport } from '../clients/jira/sync-user-transport';

/** Jira as the account that does the work, and what Jira tells that account of itself. */
export interface SyncUserClient {
  readonly jira: JiraClient;
  readonly self: JiraUser;
}

/** A client as the sync user, once Jira itself has said that the token is the plan's effective sync user's; nobody else's settles anything. */
export async function openSyncUserClient(plan: Plan, deadline: number): Promise<SyncUserClient | undefined> {
  const transport = syncUserTransport();
  if (!transport) return undefined;
  const jira = createJiraClient({ transport, deadline });
  const self = await readingOf(jira.ask(myself));
  return self.ok && self.value.accountId === effectiveSyncUser(plan) ? { jira, self: self.value } : undefined;
}
