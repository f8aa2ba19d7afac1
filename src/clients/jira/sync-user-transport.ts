import { readWhole } from '../http/forge-fetch';
import { withTimeout, type HttpTransport } from '../http/http';

type AskAsSyncUser = (
  path: string,
  init: { method: string; headers: Record<string, string>; body?: string },
) => Promise<{ status: number; headers: { get(name: string): string | null }; text(): Promise<string> }>;

/**
 * Carries requests to Jira as the sync user, where a host on somebody's own machine was given that user's token. Always undefined on
 * Atlassian's platform, where that user opens the self-check page. Whose token it is has still to be proven.
 */
export function syncUserTransport(): HttpTransport | undefined {
  const { __readiness_sync_user__: ask } = globalThis as { __readiness_sync_user__?: AskAsSyncUser };
  return (
    ask &&
    (({ method, url, headers, body, timeoutMs }) =>
      withTimeout(ask(url, { method, headers, ...(body === undefined ? {} : { body }) }).then(readWhole), timeoutMs))
  );
}
