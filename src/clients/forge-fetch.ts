import { fetch } from '@forge/api';
import { withTimeout, type HttpTransport } from './http';

/** Carries requests to a server outside Atlassian. Redirects are not followed: a log-in must not travel to another host. */
export function forgeFetchTransport(): HttpTransport {
  return async ({ method, url, headers, body, timeoutMs }) => {
    const response = await withTimeout(
      fetch(url, { method, headers, redirect: 'manual', ...(body === undefined ? {} : { body }) }),
      timeoutMs,
    );
    return { status: response.status, header: (name) => response.headers.get(name), text: () => withTimeout(response.text(), timeoutMs) };
  };
}
