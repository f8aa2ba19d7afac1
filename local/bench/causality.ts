import { createHook, executionAsyncId, type AsyncHook } from 'node:async_hooks';

/**
 * Tells how many requests, one after the other, led to the code that runs now: its **round**. What an `await` waits for hands its round on, so
 * that a request counts as later than another only where its code had to wait for the other's answer, however they happened to lie in time.
 */
export interface Causality {
  /** The round of what runs now. */
  now(): number;
  /** The work's outcome as a promise whose round is told, whatever went on within. */
  settling<T>(work: Promise<T>, round: () => number): Promise<T>;
  stop(): void;
}

/** Follows the promises of this process from now on. Slow: for one run that is traced, not for one whose time is measured. */
export function followCauses(): Causality {
  const rounds = new Map<number, number>();
  const triggers = new Map<number, number>();
  const ids = new WeakMap<object, number>();
  const told = new Set<number>();
  const roundOf = (id: number): number => rounds.get(id) ?? 0;
  const raise = (id: number, round: number): void => {
    if (!told.has(id) && round > roundOf(id)) rounds.set(id, round);
  };
  const hook: AsyncHook = createHook({
    init(id, type, trigger, resource) {
      triggers.set(id, trigger);
      raise(id, roundOf(executionAsyncId()));
      if (type === 'PROMISE') ids.set(resource, id);
    },
    // A continuation is triggered by the promise that it waited for.
    before: (id) => raise(id, roundOf(triggers.get(id) ?? 0)),
    promiseResolve: (id) => raise(id, roundOf(executionAsyncId())),
  }).enable();

  function settling<T>(work: Promise<T>, round: () => number): Promise<T> {
    const outcome = new Promise<T>((resolve, reject) => {
      const tell = (): void => void rounds.set(idOf(outcome), round());
      work.then(
        (value) => {
          tell();
          resolve(value);
        },
        (error: unknown) => {
          tell();
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      );
    });
    told.add(idOf(outcome));
    return outcome;
  }

  const idOf = (promise: object): number => ids.get(promise) ?? 0;
  const restore = followJoins((joined, parts) => settling(joined, () => Math.max(0, ...parts.map((part) => roundOf(idOf(part))))));
  return {
    now: () => roundOf(executionAsyncId()),
    settling,
    stop: () => {
      restore();
      hook.disable();
    },
  };
}

/**
 * `Promise.all` and `Promise.allSettled` are resolved by whichever part comes last, which need not be the one of the highest round: so what they
 * answer is told to have the highest of all.
 */
function followJoins(follow: <T>(joined: Promise<T>, parts: readonly Promise<unknown>[]) => Promise<T>): () => void {
  const { all, allSettled } = Promise;
  const partsOf = (values: Iterable<unknown>): Promise<unknown>[] => Array.from(values, (value) => Promise.resolve(value));
  Object.assign(Promise, {
    all(values: Iterable<unknown>) {
      const parts = partsOf(values);
      return follow(all.call(Promise, parts), parts);
    },
    allSettled(values: Iterable<unknown>) {
      const parts = partsOf(values);
      return follow(allSettled.call(Promise, parts), parts);
    },
  });
  return () => void Object.assign(Promise, { all, allSettled });
}
