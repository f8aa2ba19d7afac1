// A test environment without a world of its own: test files run in the one of their process, one after the other, so that what they test is
// loaded and warmed up once a process (runtime.cjs) and not once a file. What a file leaves behind in the globals goes with it.
const { join } = require('node:path');
const { LegacyFakeTimers, ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

/**
 * What the local host takes hold of as the fetch of this process: a test that answers everything itself puts another one in its place for its
 * time (test/faults/own-fetch.ts).
 */
const fetchOfProcess = globalThis.fetch;
const outside = (globalThis[Symbol.for('readiness.outside')] = { fetch: fetchOfProcess });
globalThis.fetch = (input, init) => outside.fetch(input, init);

/** The globals as they are now. */
const globalsNow = () => Reflect.ownKeys(globalThis).map((key) => [key, Object.getOwnPropertyDescriptor(globalThis, key)]);

/** Puts back what was changed. What is new stays: packages keep state there, from when they are loaded. */
function restore(globals) {
  for (const [key, before] of globals) {
    const now = Object.getOwnPropertyDescriptor(globalThis, key);
    if (now?.value !== before.value || now?.get !== before.get) Object.defineProperty(globalThis, key, before);
  }
}

/** Where jest keeps the tests of a file, and who listens to them. */
const ofOneFile = (key) => typeof key === 'symbol' && ['JEST_STATE_SYMBOL', 'EVENT_HANDLERS'].includes(key.description);

/**
 * Forgets the tests of a file, and who listens to them: otherwise those of each later file of the process are told to them, too, which took a
 * quarter of the time of a whole run.
 */
function forgetFile(globals) {
  const before = new Set(globals.map(([key]) => key));
  for (const key of Reflect.ownKeys(globalThis)) if (ofOneFile(key) && !before.has(key)) delete globalThis[key];
}

module.exports = class OneWorld {
  global = globalThis;

  constructor({ projectConfig }) {
    // The local host's globals stay: it puts them in place once, when it is loaded, and @forge/api takes hold of them when that is.
    require(join(process.env.READINESS_COMPILED, 'local/host/globals.js'));
    this.before = globalsNow();
    this.variables = { ...process.env };
    // jest puts its own in place for each file.
    this.exit = process.exit;
    this.moduleMocker = new ModuleMocker(globalThis);
    const timers = { config: projectConfig, global: globalThis };
    const timerConfig = { idToRef: (id) => id, refToId: (timer) => timer };
    this.fakeTimers = new LegacyFakeTimers({ ...timers, moduleMocker: this.moduleMocker, timerConfig });
    this.fakeTimersModern = new ModernFakeTimers(timers);
  }

  async setup() {}

  async teardown() {
    this.fakeTimers.dispose();
    this.fakeTimersModern.dispose();
    restore(this.before);
    forgetFile(this.before);
    outside.fetch = fetchOfProcess;
    process.exit = this.exit;
    for (const name of Object.keys(process.env)) if (!(name in this.variables)) delete process.env[name];
    Object.assign(process.env, this.variables);
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return undefined;
  }
};
