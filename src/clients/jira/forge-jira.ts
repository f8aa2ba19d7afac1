import { asApp, asUser, assumeTrustedRoute, NeedsAuthenticationError, NotAllowedError, ProxyRequestError } from '@forge/api';
import { Unavailable } from '../../checklist/model/unavailable';
import { abandonable, type HttpResponse, type HttpTransport } from '../http/http';
import { answerReader } from '../http/whole-answer';

/**
 * Carries requests to Jira through the platform, as the person in front of the page or as the app. Paths are built by the Jira client, which
 * encodes every value that it puts into them. What the platform itself refuses becomes `Unavailable`, or the status that stands for it.
 */
export function forgeJiraTransport(as: 'user' | 'app'): HttpTransport {
  const jira = as === 'user' ? asUser() : asApp();
  const read = answerReader();
  return async ({ method, url, headers, body, timeoutMs }) => {
    // Jira redirects nobody: where something else does, nobody follows.
    const request = { method, headers, redirect: 'manual', ...(body === undefined ? {} : { body }) };
    try {
      return await abandonable((signal) => jira.requestJira(assumeTrustedRoute(url), { ...request, signal }).then(read), timeoutMs);
    } catch (error) {
      return refusedByPlatform(error);
    }
  };
}

/** Atlassian's proxy answered in place of Jira (docs/platform/forge.md#proxy-refusals): its status is no word of Jira's about what was asked for. */
function refusedByPlatform(error: unknown): HttpResponse {
  if (error instanceof ProxyRequestError && (error.status === 429 || error.status >= 500)) {
    return { status: error.status, header: () => null, text: async () => '' };
  }
  if (error instanceof NeedsAuthenticationError || error instanceof NotAllowedError || error instanceof ProxyRequestError) {
    throw new Unavailable({ reason: 'jira-forbidden' }, { cause: error });
  }
  throw error;
}
