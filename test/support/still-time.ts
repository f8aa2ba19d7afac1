/**
 * Does work while the clock stands still but for what a test lets pass with jest’s own functions: on a busy machine nothing runs out of time.
 * Not for work that waits by itself, as before a second try. Intervals are real, since what a test lets come is outside of any invocation.
 */
export async function whileTimeStandsStill<T>(work: () => Promise<T>): Promise<T> {
  jest.useFakeTimers({
    doNotFake: ['setInterval', 'clearInterval', 'nextTick', 'setImmediate', 'queueMicrotask', 'performance', 'hrtime'],
  });
  try {
    return await work();
  } finally {
    jest.useRealTimers();
  }
}
