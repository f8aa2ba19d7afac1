import { Unavailable } from '../checklist/model/unavailable';
import type { Plan } from '../checklist/model/plan';
import { effectiveSyncUser } from '../checklist/model/scope';
import { createJiraClient } from '../clients/jira/client';
import type { JiraClient, JiraUser } from '../clients/jira/types';
import { lentSyncUserTransport } from '../clients/jira/sync-user-transport';

/** The eyes of the account that does the work, and what Jira tells that account of itself. */
export interface SyncUserEyes {
  readonly jira: JiraClient;
  readonly self: JiraUser;
}

/** Lent eyes, once Jira itself has said that they belong to the plan's effective sync user; nobody else's settle anything. */
export async function openSyncUserEyes(plan: Plan, deadline: number): Promise<SyncUserEyes | undefined> {
  const transport = lentSyncUserTransport();
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
