import { readWhole } from '../http/forge-fetch';
import { withTimeout, type HttpTransport } from '../http/http';

type FetchAsSyncUser = (
  path: string,
  init: { method: string; headers: Record<string, string>; body?: string },
) => Promise<{ status: number; headers: { get(name: string): string | null }; text(): Promise<string> }>;

/**
 * Jira as the sync user, where a host on somebody's own machine was given that user's token. Undefined on
 * Atlassian's platform, always: there the user opens the self-check page itself. Whose token it is has still to be proven.
 */
export function syncUserTransport(): HttpTransport | undefined {
  const { __readiness_sync_user__: fetchAsSyncUser } = globalThis as { __readiness_sync_user__?: FetchAsSyncUser };
  return (
    fetchAsSyncUser &&
    (({ method, url, headers, body, timeoutMs }) =>
      withTimeout(fetchAsSyncUser(url, { method, headers, ...(body === undefined ? {} : { body }) }).then(readWhole), timeoutMs))
  );
}
