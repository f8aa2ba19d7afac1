import { Unavailable } from '../checklist/model/unavailable';
import type { Plan } from '../checklist/model/plan';
import { effectiveSyncUser } from '../checklist/model/scope';
import { createJiraClient } from '../clients/jira/client';
import type { JiraClient, JiraUser } from '../clients/jira/types';
import { syncUserTransport } from '../clients/jira/sync-user-transport';

/** A client that reads Jira as the account that does the work, and what Jira answers that account about itself. */
export interface SyncUserClient {
  readonly jira: JiraClient;
  readonly self: JiraUser;
}

/** The client that a host offers, once Jira itself has said that it is the plan's effective sync user; nobody else's settles anything. */
export async function openSyncUserClient(plan: Plan, deadline: number): Promise<SyncUserClient | undefined> {
  const transport = syncUserTransport();
  if (!transport) return undefined;
  const jira = createJiraClient({ transport, eyes: 'syncUser', deadline });
  try {
    const self = await jira.myself();
    return self.accountId === effectiveSyncUser(plan) ? { jira, self } : undefined;
  } catch (error) {
    if (error instanceof Unavailable) return undefined;
    throw error;
  }
}
