import { Unavailable } from '../checklist/define-fact';
import type { Plan } from '../checklist/plan';
import { effectiveSyncUser } from '../checklist/scope';
import { createJiraClient } from '../clients/jira';
import type { JiraClient, JiraUser } from '../clients/jira-client';
import { lentSyncUserTransport } from '../clients/lent-eyes';

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
