import type { WatchedEvery } from '../contract';

export const hourMs = 3_600_000;
const everyMs: Record<WatchedEvery, number> = { day: 24 * hourMs, week: 7 * 24 * hourMs };

/** The first time of a plan's rhythm that is still to come. Times that nobody was there for are left out. */
export function nextTime(at: string, every: WatchedEvery, now: Date): string {
  const first = new Date(at).getTime();
  const missed = Math.floor((now.getTime() - first) / everyMs[every]);
  return new Date(first + Math.max(0, missed + 1) * everyMs[every]).toISOString();
}

/** When a plan that is watched from now on is checked first: its time after the latest check, at once where that has passed. */
export function firstTime(latest: string | undefined, every: WatchedEvery, now: Date): string {
  const due = latest === undefined ? 0 : new Date(latest).getTime() + everyMs[every];
  return new Date(Math.max(now.getTime(), due)).toISOString();
}

/** The full hour that a moment is in. Jira counts points by it (docs/platform/jira.md#rate-limits). */
export function hourOf(now: Date): string {
  return new Date(Math.floor(now.getTime() / hourMs) * hourMs).toISOString();
}

export function nextHour(now: Date): string {
  return new Date(Math.floor(now.getTime() / hourMs) * hourMs + hourMs).toISOString();
}
