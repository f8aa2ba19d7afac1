import { abandonable, type HttpTransport } from '../http/http';
import { answerReader, type PlatformAnswer } from '../http/whole-answer';

type AskAsSyncUser = (
  path: string,
  init: { method: string; headers: Record<string, string>; body?: string; signal: AbortSignal },
) => Promise<PlatformAnswer>;

/**
 * Carries requests to Jira as the sync user, where a host on somebody's own machine was given that user's token. Always undefined on
 * Atlassian's platform, where that user opens the self-check page. Whose token it is has still to be proven.
 */
export function syncUserTransport(): HttpTransport | undefined {
  const { __readiness_sync_user__: ask } = globalThis as { __readiness_sync_user__?: AskAsSyncUser };
  if (!ask) return undefined;
  const read = answerReader();
  return ({ method, url, headers, body, timeoutMs }) =>
    abandonable((signal) => ask(url, { method, headers, signal, ...(body === undefined ? {} : { body }) }).then(read), timeoutMs);
}
