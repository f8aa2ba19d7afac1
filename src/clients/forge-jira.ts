import { asApp, asUser, assumeTrustedRoute } from '@forge/api';
import { Unavailable } from '../checklist/define-fact';
import { withTimeout, type HttpTransport } from './http';

/**
 * Carries requests to Jira through the platform, as the person in front of the page or as the app. Paths are built by the Jira client, which
 * encodes every value that it puts into them.
 */
export function forgeJiraTransport(as: 'user' | 'app'): HttpTransport {
  const jira = as === 'user' ? asUser() : asApp();
  return async ({ method, url, headers, body, timeoutMs }) => {
    try {
      const response = await withTimeout(
        jira.requestJira(assumeTrustedRoute(url), { method, headers, ...(body === undefined ? {} : { body }) }),
        timeoutMs,
      );
      return { status: response.status, header: (name) => response.headers.get(name), text: () => withTimeout(response.text(), timeoutMs) };
    } catch (error) {
      // Nobody is signed in for this call, or Atlassian's proxy refused it before it came to Jira.
      if (error instanceof Error && /NEEDS_AUTHENTICATION|PROXY_ERR/.test(error.name)) throw new Unavailable({ reason: 'jira-forbidden' });
      throw error;
    }
  };
}
