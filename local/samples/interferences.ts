import { changeMember } from './member';
import type { Interference, InterferenceRule } from './types';

/**
 * What goes wrong between the app and a server, ready to use: `samples.jira.interfere(rule)` while the servers run, or pushed to
 * `company.interfere.jira` by an alteration, so that it holds from the first request on.
 */

/** The site's list of allowed IP addresses refuses everything from the nth request on (docs/platform/jira.md#ip-allow-lists). */
export function ipAllowList({ from = 1 }: { from?: number } = {}): InterferenceRule {
  const message = 'The IP address has been rejected because it is not on the allowed list. See your admin for more information.';
  return fromTo(from, Infinity, { status: 403, body: { errorMessages: [message], errors: {} } });
}

/** The first so many requests are too many (docs/platform/jira.md#rate-limits). */
export function throttled({ first, retryAfterSeconds }: { first: number; retryAfterSeconds: number }): InterferenceRule {
  const headers = { 'Retry-After': String(retryAfterSeconds), 'RateLimit-Reason': 'jira-burst-based' };
  return fromTo(1, first, { status: 429, headers, body: { errorMessages: ['Rate limit exceeded.'], errors: {} } });
}

/** A page of a web server in place of JSON, on paths that match. */
export function htmlPage(path: RegExp, status = 404): InterferenceRule {
  const headers = { 'Content-Type': 'text/html; charset=utf-8' };
  return onPath(path, { status, headers, body: `<!DOCTYPE html><title>${status}</title><h1>Not Found</h1>` });
}

/** Leaves a member out of answers on paths that match; see `changeMember` for how a member is named. */
export function without(path: RegExp, member: string): InterferenceRule {
  return answering(path, member, () => undefined);
}

export function withNull(path: RegExp, member: string): InterferenceRule {
  return answering(path, member, () => null);
}

export function withValue(path: RegExp, member: string, value: unknown): InterferenceRule {
  return answering(path, member, () => value);
}

/** Changes a member of answers on paths that match: what `change` answers takes its place, and undefined leaves it out. */
function answering(path: RegExp, member: string, change: (value: unknown) => unknown): InterferenceRule {
  return onPath(path, { change: (body) => changeMember(body, member, change) });
}

function onPath(path: RegExp, interference: Interference): InterferenceRule {
  return (request) => (path.test(request.path) ? interference : undefined);
}

function fromTo(from: number, to: number, interference: Interference): InterferenceRule {
  let asked = 0;
  return () => {
    asked += 1;
    return asked >= from && asked <= to ? interference : undefined;
  };
}
