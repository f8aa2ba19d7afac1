import { readWhole } from '../http/forge-fetch';
import { withTimeout, type HttpTransport } from '../http/http';

type Lent = (
  path: string,
  init: { method: string; headers: Record<string, string>; body?: string },
) => Promise<{ status: number; headers: { get(name: string): string | null }; text(): Promise<string> }>;

/**
 * Jira as the sync user, where a host on somebody's own machine lends its eyes because it was given that user's token. Undefined on
 * Atlassian's platform, always: there the user opens the self-check page itself. Whose eyes they are has still to be proven.
 */
export function lentSyncUserTransport(): HttpTransport | undefined {
  const { __readiness_sync_user__: lent } = globalThis as { __readiness_sync_user__?: Lent };
  return (
    lent &&
    (({ method, url, headers, body, timeoutMs }) =>
      withTimeout(lent(url, { method, headers, ...(body === undefined ? {} : { body }) }).then(readWhole), timeoutMs))
  );
}
