/** Waits below this are for pacing; all limits of time are longer. */
const shortMs = 1_000;

/**
 * Does work while the clock stands still but for what a test lets pass with jest’s own functions: on a busy machine nothing runs out of time.
 * Not for work that waits long by itself, as before a second try. Short waits are real, since requests are paced by them, and so are intervals:
 * what a test lets come is outside of any invocation.
 */
export async function whileTimeStandsStill<T>(work: () => Promise<T>): Promise<T> {
  const really = setTimeout;
  jest.useFakeTimers({
    doNotFake: ['setInterval', 'clearInterval', 'nextTick', 'setImmediate', 'queueMicrotask', 'performance', 'hrtime'],
  });
  const standingStill = setTimeout;
  // No spy: those are restored once more at the end of a test, when the clock has long been going again.
  Reflect.set(globalThis, 'setTimeout', (work: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
    (ms < shortMs ? really : standingStill)(work, ms, ...args),
  );
  try {
    return await work();
  } finally {
    jest.useRealTimers();
  }
}
