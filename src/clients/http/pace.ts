import { Unavailable, type Unavailability } from '../../checklist/model/unavailable';
import type { Clock } from './http';

/** Requests that may come at once, and those a second after them: together under the 100 that Jira documents for any second. */
const atOnce = 20;
const aSecond = 70;

/** Lets requests go out no faster than a server takes them. Lanes are its own limits: each of them is paced and held up by itself. */
export interface Lanes {
  /** Waits until a lane is not held up. Throws `Unavailable` where that would take too long. */
  free(lane: string): Promise<void>;
  isHeld(lane: string): boolean;
  /** Waits for the next place in a lane. */
  pace(lane: string): Promise<void>;
  /** Holds a lane up until a moment, and lets it go at half its pace from then on. */
  hold(lane: string, until: number, why: Unavailability): void;
  /** Holds all lanes up. */
  holdAll(until: number, why: Unavailability): void;
}

interface Hold {
  until: number;
  why: Unavailability;
}

interface Lane {
  spacingMs: number;
  /** Moment at which the lane would be empty again. */
  emptyAt: number;
  held?: Hold;
}

export function createLanes(clock: Clock, deadline: number): Lanes {
  const lanes = new Map<string, Lane>();
  let allHeld: Hold | undefined;

  function laneOf(name: string): Lane {
    const lane = lanes.get(name) ?? { spacingMs: 1000 / aSecond, emptyAt: 0 };
    lanes.set(name, lane);
    return lane;
  }

  function holdOf(name: string): Hold | undefined {
    const { held } = laneOf(name);
    const later = held && (!allHeld || held.until > allHeld.until) ? held : allHeld;
    return later && later.until > clock.now() ? later : undefined;
  }

  return {
    async free(name) {
      for (let hold = holdOf(name); hold; hold = holdOf(name)) {
        if (hold.until >= deadline) throw new Unavailable(hold.why);
        await clock.sleep(hold.until - clock.now());
      }
    },
    isHeld: (name) => holdOf(name) !== undefined,
    async pace(name) {
      const lane = laneOf(name);
      const now = clock.now();
      lane.emptyAt = Math.max(now, lane.emptyAt) + lane.spacingMs;
      const wait = lane.emptyAt - now - atOnce * lane.spacingMs;
      if (wait > 0) await clock.sleep(wait);
    },
    hold(name, until, why) {
      const lane = laneOf(name);
      // Those that were turned away together say it once.
      if (!holdOf(name)) lane.spacingMs *= 2;
      if (until > (lane.held?.until ?? 0)) lane.held = { until, why };
    },
    holdAll(until, why) {
      if (until > (allHeld?.until ?? 0)) allHeld = { until, why };
    },
  };
}

/** Waits until one more request within a minute is allowed; throws `Unavailable` (out of time) where that is past the deadline. */
export function allowance(mostAMinute: number, clock: Clock, deadline: number): () => Promise<void> {
  const sent: number[] = [];
  return async () => {
    const now = clock.now();
    const at = Math.max(now, (sent[sent.length - mostAMinute] ?? -Infinity) + 60_000);
    if (at >= deadline) throw new Unavailable({ reason: 'out-of-time' });
    sent.push(at);
    if (at > now) await clock.sleep(at - now);
  };
}
