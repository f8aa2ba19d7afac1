/**
 * Imported for its effect, before anything that loads the local host: that takes hold of the fetch of this process, and what it then holds is
 * what a test can put another one in place of.
 */
type Fetch = typeof globalThis.fetch;

export const realFetch: Fetch = globalThis.fetch;
let inPlace: Fetch = realFetch;

globalThis.fetch = (input, init) => inPlace(input, init);

/** Answers whatever goes out of this process until it is called again; the real network where nothing is named. */
export function answerAll(by: Fetch = realFetch): void {
  inPlace = by;
}
