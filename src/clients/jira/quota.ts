import { Unavailable } from '../../checklist/model/unavailable';
import type { HttpResponse, HttpTransport } from '../http/http';
import { quotaUsedUntil } from '../http/retry-after';

/** Points an hour that all customers of an app share unless Jira says otherwise (docs/platform/jira.md#rate-limits). */
const usualQuota = 65_000;
const hourMs = 3_600_000;

/** A transport that leaves a part of the hourly points to others. */
export interface SparingTransport {
  transport: HttpTransport;
  /** Until when nothing more is asked, epoch milliseconds; undefined as long as there is enough. */
  pausedUntil(): number | undefined;
}

/** Asks nothing more once Jira says that less than `share` of the hourly points is left, or none. */
export function sparingTransport(transport: HttpTransport, share: number, now: () => number = Date.now): SparingTransport {
  let until: number | undefined;
  return {
    pausedUntil: () => until,
    transport: async (request) => {
      if (until !== undefined) throw new Unavailable({ reason: 'jira-quota-used', until: new Date(until).toISOString() });
      const response = await transport(request);
      until ??= (response.status === 429 ? quotaUsedUntil(response, now()) : undefined) ?? nearlyUsedUntil(response, share, now());
      return response;
    },
  };
}

/** What is left of the hourly points: `"global-app-quota";t=1200;r=9000`, told only once most of them are spent. */
function nearlyUsedUntil(response: HttpResponse, share: number, now: number): number | undefined {
  const told = entryIn(response, 'ratelimit');
  const left = numberIn(told, 'r');
  const quota = numberIn(entryIn(response, 'ratelimit-policy'), 'q') ?? usualQuota;
  if (left === undefined || left >= share * quota) return undefined;
  const seconds = numberIn(told, 't');
  return seconds !== undefined && seconds <= 3600 ? now + seconds * 1000 : Math.floor(now / hourMs) * hourMs + hourMs;
}

/** The entry about the quota in a header that may list several limits, in any order. */
function entryIn(response: HttpResponse, header: string): string {
  const value = response.header(header) ?? response.header(`beta-${header}`) ?? '';
  return value.split(',').find((entry) => /quota/i.test(entry)) ?? '';
}

function numberIn(entry: string, name: string): number | undefined {
  const value = new RegExp(`;\\s*${name}=(\\d{1,9})(?:;|\\s|$)`).exec(entry)?.[1];
  return value === undefined ? undefined : Number(value);
}
