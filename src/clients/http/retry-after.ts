import type { HttpResponse } from './http';

const hourMs = 3_600_000;

/**
 * How long a server asks to wait, in milliseconds: seconds, or a date as HTTP writes it (RFC 9110). Undefined where it says nothing, nothing
 * that can be understood, or that no time is to pass: whoever turns one away wants at least a moment.
 */
export function retryAfterMs(response: HttpResponse, now: number): number | undefined {
  const value = response.header('retry-after')?.trim() ?? '';
  const wait = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : /^[A-Za-z]{3,9}[, ]/.test(value) ? Date.parse(value) - now : NaN;
  return wait > 0 ? wait : undefined;
}

/**
 * Until when all that this app may ask Jira within the hour is used up; undefined where a 429 has another reason
 * (docs/platform/jira.md#rate-limits). It begins anew with each hour, so a moment further away is none of Jira's.
 */
export function quotaUsedUntil(response: HttpResponse, now: number): number | undefined {
  if (!/quota|cost/i.test(response.header('ratelimit-reason') ?? '')) return undefined;
  const nextHour = (Math.floor(now / hourMs) + 1) * hourMs;
  const told = Date.parse(response.header('x-ratelimit-reset') ?? '');
  const until = Number.isNaN(told) ? now + (retryAfterMs(response, now) ?? Infinity) : told;
  return until > now && until <= now + hourMs ? until : nextHour;
}
