import type { Watching } from '../contract';
import { loadDocument, updateDocument, type Versioned } from '../storage/documents';

/** How a plan is watched, and the run that the schedule carries on. */
export interface Watch extends Watching {
  run?: string | undefined;
}

/** All watched plans in one document: the schedule reads it every hour. */
export interface WatchBody {
  plans: Record<string, Watch>;
  /** Until when nothing is checked by schedule, ISO 8601: the hourly points of Jira are for people first. */
  pausedUntil?: string | undefined;
  /** Points that checks by schedule have cost in an hour, which is named by its beginning. */
  spent?: { hour: string; points: number } | undefined;
}

interface WatchDocument extends Versioned {
  body: WatchBody;
}

const key = 'all';
const none: WatchBody = { plans: {} };

export async function loadWatches(): Promise<WatchBody> {
  return (await loadDocument<WatchDocument>('watch', key))?.body ?? none;
}

/** Changes what is watched, whoever else does. `change` answers undefined to leave it as it is. */
export async function changeWatches(change: (body: WatchBody) => WatchBody | undefined): Promise<void> {
  await updateDocument<WatchDocument>('watch', key, (document) => {
    const body = change(document?.body ?? none);
    return body && { body };
  });
}

/** Changes how one plan is watched; undefined ends it. */
export async function changeWatch(planId: string, change: (watch: Watch | undefined) => Watch | undefined): Promise<void> {
  await changeWatches((body) => {
    const { [planId]: before, ...others } = body.plans;
    const after = change(before);
    if (after === before) return undefined;
    return { ...body, plans: after ? { ...others, [planId]: after } : others };
  });
}

/** How a plan is watched, as people see it. */
export function watchingOf({ plans, pausedUntil }: WatchBody, planId: string): Watching | undefined {
  const watch = plans[planId];
  if (!watch) return undefined;
  const { every, by, since, nextAt, run } = watch;
  const rests = pausedUntil !== undefined && (run !== undefined || pausedUntil > nextAt);
  return { every, by, since, nextAt, ...(rests ? { restsUntil: pausedUntil } : {}) };
}
