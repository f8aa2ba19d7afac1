import { fetch } from '@forge/api';
import { withTimeout, type HttpResponse, type HttpTransport } from './http';

/** Carries requests to a server outside Atlassian. Redirects are not followed: a log-in must not travel to another host. */
export function forgeFetchTransport(): HttpTransport {
  return ({ method, url, headers, body, timeoutMs }) =>
    withTimeout(fetch(url, { method, headers, redirect: 'manual', ...(body === undefined ? {} : { body }) }).then(readWhole), timeoutMs);
}

/** The answer with its body read, so that one time limit holds for all of it. */
export async function readWhole(response: {
  status: number;
  headers: { get(name: string): string | null };
  text(): Promise<string>;
}): Promise<HttpResponse> {
  const body = await response.text();
  return { status: response.status, header: (name) => response.headers.get(name), text: async () => body };
}
