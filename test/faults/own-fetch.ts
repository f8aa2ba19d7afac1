/** The fetch of this process that the local host has taken hold of: scripts/jest/environment.cjs puts it there. */
const outside = Reflect.get(globalThis, Symbol.for('readiness.outside')) as { fetch: typeof globalThis.fetch };
const ofProcess = outside.fetch;

/** Answers whatever goes out of this process until it is called again; the real network where nothing is named. */
export function answerAll(by: typeof globalThis.fetch = ofProcess): void {
  outside.fetch = by;
}
