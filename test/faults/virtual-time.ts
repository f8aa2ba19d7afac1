import { AsyncLocalStorage } from 'node:async_hooks';

/** One process of the platform's: what it has begun ends with it. */
export interface Life {
  over: boolean;
}

interface Timer {
  at: number;
  run: () => void;
  every: number | undefined;
  life: Life | undefined;
}

/** Nothing more will happen: what is waited for never comes. */
export class StuckError extends Error {
  override readonly name = 'StuckError';
}

const lives = new AsyncLocalStorage<Life>();

/** Runs work as a process of its own. */
export function asLife<T>(life: Life, work: () => T): T {
  return lives.run(life, work);
}

/** The process that this is called in; undefined outside of all. */
export function lifeNow(): Life | undefined {
  return lives.getStore();
}

/** A time that stands still while anything is done and jumps to the next timer where nothing is. */
export interface VirtualTime {
  now(): number;
  /** Goes on until the work is done. Throws `StuckError` where it never will be, or takes longer than a day. */
  until<T>(work: Promise<T>): Promise<T>;
  /** Lets time pass, with all that is due in it. */
  pass(ms: number): Promise<void>;
  /** Holds time while something real is waited for. */
  holding<T>(work: Promise<T>): Promise<T>;
  /** Forgets all timers, and begins anew at a moment. */
  begin(at: number): void;
  /** Puts the real time back. */
  end(): void;
}

const longestMs = 86_400_000;
/** Turns of the real event loop after which nothing is left to do but what waits for time. */
const quietTurns = 2;

/** Replaces the timers and the clock of this process. */
export function startVirtualTime(start: number): VirtualTime {
  const real = {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    setInterval: globalThis.setInterval,
    clearInterval: globalThis.clearInterval,
    Date: globalThis.Date,
    timeout: AbortSignal.timeout.bind(AbortSignal),
  };
  let now = start;
  let begun = start;
  let count = 0;
  let held = 0;
  const timers = new Map<number, Timer>();

  function add(run: () => void, ms: number | undefined, repeated: boolean): object {
    const delay = Math.max(1, Number.isFinite(ms) ? (ms ?? 1) : 1);
    const id = (count += 1);
    timers.set(id, { at: now + delay, run, every: repeated ? delay : undefined, life: lives.getStore() });
    const handle = { id, unref: () => handle, ref: () => handle, hasRef: () => true, [Symbol.toPrimitive]: () => id };
    return handle;
  }
  /** Timers of the real time, too, set before by whoever ends them only now: the connections of earlier tests have some. */
  function remove(handle: unknown): void {
    const id: unknown = typeof handle === 'object' && handle !== null ? Reflect.get(handle, 'id') : handle;
    if (typeof id === 'number') timers.delete(id);
    else Reflect.apply(real.clearTimeout, globalThis, [handle]);
  }
  const RealDate = real.Date;
  class VirtualDate extends RealDate {
    constructor(...given: unknown[]) {
      // The types know one way of making a date at a time.
      if (given.length > 0) super(...(given as []));
      else super(now);
    }
    static override now(): number {
      return now;
    }
  }
  const install = (name: string, value: unknown): void => void Reflect.set(globalThis, name, value);
  install('setTimeout', (run: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => add(() => run(...args), ms, false));
  install('setInterval', (run: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => add(() => run(...args), ms, true));
  install('clearTimeout', remove);
  install('clearInterval', remove);
  install('Date', VirtualDate);
  AbortSignal.timeout = (ms) => {
    const controller = new AbortController();
    add(() => controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')), ms, false);
    return controller.signal;
  };

  async function quiet(): Promise<void> {
    for (let turn = 0; turn < quietTurns; turn += 1) await new Promise<void>((resolve) => void setImmediate(resolve));
    while (held > 0) await new Promise<void>((resolve) => void real.setTimeout(resolve, 1));
  }

  /** Jumps to the next timer that is due by a moment; whether there was one. */
  function jump(by: number): boolean {
    let next: [number, Timer] | undefined;
    for (const [id, timer] of timers) {
      if (timer.life?.over) timers.delete(id);
      else if (!next || timer.at < next[1].at) next = [id, timer];
    }
    if (!next || next[1].at > by) return false;
    const [id, timer] = next;
    now = Math.max(now, timer.at);
    if (timer.every === undefined) timers.delete(id);
    else timer.at = now + timer.every;
    if (timer.life) lives.run(timer.life, timer.run);
    else timer.run();
    return true;
  }

  return {
    now: () => now,
    async until(work) {
      const state = { done: false };
      const settle = (): void => void (state.done = true);
      work.then(settle, settle);
      await quiet();
      while (!state.done) {
        if (!jump(begun + longestMs)) throw new StuckError('nothing will happen any more');
        await quiet();
      }
      return work;
    },
    async pass(ms) {
      const end = now + ms;
      await quiet();
      while (jump(end)) await quiet();
      now = Math.max(now, end);
    },
    async holding(work) {
      held += 1;
      try {
        return await work;
      } finally {
        held -= 1;
      }
    },
    begin(at) {
      timers.clear();
      now = begun = at;
    },
    end() {
      for (const name of ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] as const) install(name, real[name]);
      AbortSignal.timeout = real.timeout;
    },
  };
}
