import { timed, type Push, type WatchEvent } from './events';
import { hourMs } from './times';
import { loadWatches } from './watches';

/** The last plan of an hour begins so long after its first at the latest, so that its check ends before the next hour's. */
const spreadMs = 50 * 60_000;
/** Between the beginnings of two plans where there is time. */
const mostApartMs = 60_000;

/**
 * Puts what is to be checked within the next hour into the queue, spread over it, and carries on what an event got lost of. Nothing is marked
 * here: whatever is put in twice is begun once.
 */
export async function pushDue(push: Push, now: Date): Promise<void> {
  const { plans, pausedUntil } = await loadWatches();
  const until = now.getTime() + hourMs;
  const paused = pausedUntil === undefined ? 0 : new Date(pausedUntil).getTime();
  if (paused >= until) return;
  const due = Object.entries(plans)
    .filter(([, { run, nextAt }]) => run === undefined && new Date(nextAt).getTime() < until)
    .sort(([, one], [, other]) => one.nextAt.localeCompare(other.nextAt));
  const apartMs = Math.min(mostApartMs, spreadMs / Math.max(1, due.length));
  let free = Math.max(now.getTime(), paused);
  const begins = due.map(([planId, { nextAt }]): WatchEvent => {
    const at = Math.max(free, new Date(nextAt).getTime());
    free = at + apartMs;
    return { kind: 'begin', planId, due: nextAt, notBefore: new Date(at).toISOString() };
  });
  const steps = Object.entries(plans).flatMap(([planId, { run }]): WatchEvent[] =>
    run === undefined ? [] : [{ kind: 'step', planId, runId: run, notBefore: new Date(Math.max(now.getTime(), paused)).toISOString() }],
  );
  const events = [...steps, ...begins].map((event) => timed(event, now));
  if (events.length > 0) await push(events);
}
