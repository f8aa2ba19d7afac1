import { createJiraClient } from '../../src/clients/jira/client';
import { forgeJiraTransport } from '../../src/clients/jira/forge-jira';
import { serverInfo } from '../../src/clients/jira/operations/site';
import type { App } from './app';
import type { Systems } from './systems';

/** Time for asking Jira while somebody waits. */
const readingMs = 14_000;

/** The site's address as Jira tells it: in Jira the page is told by the platform. Throws `Unavailable` where Jira does not answer. */
export async function siteAddress({ host }: App, { admin }: Pick<Systems, 'admin'>): Promise<string> {
  return host.run(admin, async () => {
    const jira = createJiraClient({ transport: forgeJiraTransport('user'), deadline: Date.now() + readingMs });
    return (await jira.ask(serverInfo)).baseUrl;
  });
}
