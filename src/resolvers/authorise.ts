import { Unavailable, type UnavailableReason } from '../checklist/model/unavailable';
import { createJiraClient } from '../clients/jira/client';
import { ownPermissions } from '../clients/jira/operations/permissions';
import { forgeJiraTransport } from '../clients/jira/forge-jira';
import type { Problem } from '../contract';
import { reportFault } from '../problems/fault';

const askingMs = 8_000;

/** Answers of Jira about the caller; every other failure says nothing of them. */
const saysNo: readonly UnavailableReason[] = ['jira-forbidden', 'jira-not-found', 'jira-refused-query'];

/**
 * Why the caller may not use the page; undefined for somebody who holds Administer Jira, asked with the caller's own rights. Anybody who can
 * load the page can call its resolver (docs/platform/forge.md#resolvers-and-callers), so every call asks, and an answer that does not come lets
 * nobody in.
 */
export async function refusalOfCaller(): Promise<Problem | undefined> {
  const jira = createJiraClient({ transport: forgeJiraTransport('user'), deadline: Date.now() + askingMs });
  try {
    const { held } = await jira.ask(ownPermissions, { keys: ['ADMINISTER'] });
    return held.includes('ADMINISTER') ? undefined : { code: 'not-an-admin' };
  } catch (error) {
    const id = reportFault(error, 'authorising');
    if (!(error instanceof Unavailable)) return { code: 'fault', id };
    return saysNo.includes(error.why.reason) ? { code: 'not-an-admin' } : { code: 'jira-not-answering', unavailable: error.why };
  }
}
