import { fetch } from '@forge/api';
import { abandonable, type HttpTransport } from './http';
import { answerReader } from './whole-answer';

/** Carries requests to a server outside Atlassian. Redirects are not followed: a log-in must not travel to another host. */
export function forgeFetchTransport(): HttpTransport {
  const read = answerReader();
  return ({ method, url, headers, body, timeoutMs }) =>
    abandonable(
      (signal) => fetch(url, { method, headers, redirect: 'manual', signal, ...(body === undefined ? {} : { body }) }).then(read),
      timeoutMs,
    );
}
