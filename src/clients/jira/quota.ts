import { Unavailable } from '../../checklist/model/unavailable';
import type { HttpResponse, HttpTransport } from '../http/http';

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
      if (until !== undefined) throw new Unavailable({ reason: 'jira-busy' });
      const response = await transport(request);
      until ??= resetOf(response, share, now());
      return response;
    },
  };
}

function resetOf(response: HttpResponse, share: number, now: number): number | undefined {
  const left = quotaIn(response);
  // Other limits end within seconds; only this one holds until the next hour.
  if (response.status === 429 && /quota/i.test(response.header('ratelimit-reason') ?? ''))
    return resetTold(response, now) ?? left?.resetAt(now) ?? topOfHour(now);
  return left && left.points < share * left.of ? left.resetAt(now) : undefined;
}

/** When the quota is whole again, as the refused answer tells it; never longer than an hour, whatever it says. */
function resetTold(response: HttpResponse, now: number): number | undefined {
  const reset = Date.parse(response.header('x-ratelimit-reset') ?? '');
  const seconds = Number(response.header('retry-after') ?? NaN);
  const at = Number.isNaN(reset) ? now + seconds * 1000 : reset;
  return at > now && at <= now + hourMs ? at : undefined;
}

/** What is left of the hourly points: `"global-app-quota";t=1200;r=9000`, told only once most of them are spent. */
function quotaIn(response: HttpResponse): { points: number; of: number; resetAt: (now: number) => number } | undefined {
  const told = entryIn(response, 'ratelimit');
  const points = numberIn(told, 'r');
  if (points === undefined) return undefined;
  const seconds = numberIn(told, 't');
  const of = numberIn(entryIn(response, 'ratelimit-policy'), 'q') ?? usualQuota;
  return { points, of, resetAt: (now) => (seconds !== undefined && seconds <= 3600 ? now + seconds * 1000 : topOfHour(now)) };
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

function topOfHour(now: number): number {
  return Math.floor(now / hourMs) * hourMs + hourMs;
}
