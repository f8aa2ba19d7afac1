import { createJiraClient } from '../clients/jira/client';
import { forgeJiraTransport } from '../clients/jira/forge-jira';
import { reportFault } from '../problems/fault';

const askingMs = 8_000;

/**
 * Whether the caller holds Administer Jira, asked with the caller's own rights. Anybody who can load the page can call its resolver
 * (facts/forge §8), so every call asks, and an answer that does not come is a no.
 */
export async function callerAdministersJira(): Promise<boolean> {
  const jira = createJiraClient({ transport: forgeJiraTransport('user'), eyes: 'user', deadline: Date.now() + askingMs });
  try {
    return await jira.administersJira();
  } catch (error) {
    reportFault(error, 'authorising');
    return false;
  }
}
