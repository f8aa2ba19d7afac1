const { availableParallelism } = require('node:os');
const swc = require('./scripts/swc.json');

const shared = {
  testEnvironment: '<rootDir>/scripts/jest/environment.cjs',
  runtime: '<rootDir>/scripts/jest/runtime.cjs',
  transform: { '^.+\\.tsx?$': ['@swc/jest', { ...swc, sourceMaps: 'inline' }] },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  globalSetup: '<rootDir>/scripts/test-setup.mjs',
};

/** Two projects: `browser` needs Chromium and a built page, `unit` needs nothing but Node. */
module.exports = {
  testSequencer: './scripts/jest/sequencer.cjs',
  // A worker that has grown is slow: it makes way for a new one.
  workerIdleMemoryLimit: '1GB',
  // One more than there are cores on a small machine: each waits now and then, for a pause of a client or for the browser.
  maxWorkers: Math.max(3, availableParallelism() - 1),
  // An end for what hangs; no test may fail since the machine has something else to do as well.
  testTimeout: 180_000,
  workerGracefulExitTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
    },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.test.ts'] },
  ],
};
