/** How often a plan is checked without anybody asking. */
export type WatchedEvery = 'day' | 'week';

/** That a plan is watched: checked by schedule, with the app's own eyes. */
export interface Watching {
  every: WatchedEvery;
  /** The account that switched it on. */
  by: string;
  /** When it was switched on, ISO 8601. */
  since: string;
  /** When the next check begins at the earliest, ISO 8601; the schedule looks once an hour. */
  nextAt: string;
  /** Until when everything that is done by schedule rests, ISO 8601, since Jira had enough of it for an hour; absent where that is before the next check. */
  restsUntil?: string;
}
