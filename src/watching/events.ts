import * as v from 'valibot';
import { moment } from '../checklist/model/schemas';

const planId = v.pipe(v.string(), v.regex(/^plan-\d{1,9}$/));
/** Before which the event is put off again: an event waits 15 minutes at most (docs/platform/forge.md#queue). */
const notBefore = v.optional(moment);

/** What the schedule has done later. Events come at least once and in no order, so each says what it is about. */
export const watchEventSchema = v.variant('kind', [
  /** Begin the check that is due at that time, if nobody has. */
  v.object({ kind: v.literal('begin'), planId, due: moment, notBefore }),
  /** Take one step of a run. */
  v.object({ kind: v.literal('step'), planId, runId: v.pipe(v.string(), v.uuid()), notBefore }),
]);
export type WatchEvent = v.InferOutput<typeof watchEventSchema>;

/** Puts events into the queue, each after so many seconds. */
export type Push = (events: readonly { event: WatchEvent; afterSeconds: number }[]) => Promise<void>;

const longestSeconds = 900;

/** An event with the time after which it comes; one that has longer to wait is put off again then. */
export function timed(event: WatchEvent, now: Date): { event: WatchEvent; afterSeconds: number } {
  const seconds = event.notBefore === undefined ? 0 : Math.ceil((new Date(event.notBefore).getTime() - now.getTime()) / 1000);
  return { event, afterSeconds: Math.min(longestSeconds, Math.max(0, seconds)) };
}
