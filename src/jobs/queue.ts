import { Queue } from '@forge/events';
import type { Push, WatchEvent } from '../watching/events';

/** As many events as one push takes (docs/platform/forge.md#queue). */
const mostAtOnce = 50;

/** The queue that the manifest names. Two events of a site are worked on at a time, so that a check of somebody's page is not held up. */
export const pushEvents: Push = async (events) => {
  const queue = new Queue<WatchEvent>({ key: 'watch' });
  for (let first = 0; first < events.length; first += mostAtOnce) {
    await queue.push(
      events.slice(first, first + mostAtOnce).map(({ event, afterSeconds }) => ({
        body: event,
        delayInSeconds: afterSeconds,
        concurrency: { key: 'watch', limit: 2 },
      })),
    );
  }
};
