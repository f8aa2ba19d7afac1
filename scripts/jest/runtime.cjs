// How test files load what they test: the tests themselves as jest does it, each file anew; the sources, as they are compiled for the command
// line, and the packages as Node does it, once a process.
const { AsyncLocalStorage } = require('node:async_hooks');
const { existsSync } = require('node:fs');
const { join, sep } = require('node:path');
const { compileFunction } = require('node:vm');
const { default: Runtime } = require('jest-runtime');
const OneWorld = require('./environment.cjs');

const root = join(__dirname, '../..');
const sources = [join(root, 'src') + sep, join(root, 'local') + sep];
const oneFile = `${sep}jest-circus${sep}`;
const packages = `${sep}node_modules${sep}`;

/**
 * Storages that were entered. Each one that is on costs something at every promise of the process, for good: jest makes one for each test file, so
 * that a process which had run a hundred of them spent half of its time on storages that nobody had any more.
 */
const entered = new Set();
for (const way of ['run', 'enterWith']) {
  const enter = AsyncLocalStorage.prototype[way];
  AsyncLocalStorage.prototype[way] = function (...args) {
    entered.add(this);
    return enter.apply(this, args);
  };
}

/** Whoever enters a storage again turns it on again. */
function turnStoragesOff() {
  entered.forEach((storage) => storage.disable());
  entered.clear();
}

/** Where Node finds a module that is loaded once a process. */
function sharedPlace(path) {
  if (path.includes(packages)) return path;
  if (!sources.some((folder) => path.startsWith(folder)) || path.endsWith('.json')) return undefined;
  const compiled = join(process.env.READINESS_COMPILED, path.slice(root.length)).replace(/\.ts$/, '.js');
  return existsSync(compiled) ? compiled : undefined;
}

module.exports = class OneWorldRuntime extends Runtime {
  constructor(config, environment, ...more) {
    super(config, environment, ...more);
    this.isOneWorld = environment instanceof OneWorld;
    if (!this.isOneWorld) return;
    const { executor } = this;
    executor.compile = (source, filename) => compileFunction(source, executor.injectedModuleParameters, { filename });
  }

  requireModuleOrMock(from, name) {
    const place = this.placeOf(from, name);
    return place ? require(place) : super.requireModuleOrMock(from, name);
  }

  requireActual(from, name) {
    const place = this.placeOf(from, name);
    return place ? require(place) : super.requireActual(from, name);
  }

  /** jest's own modules, but for what holds the tests of one file. */
  requireInternalModule(from, name) {
    const place = name ? this.placeOf(from, name) : undefined;
    return place && !place.includes(oneFile) ? require(place) : super.requireInternalModule(from, name);
  }

  teardown() {
    super.teardown();
    turnStoragesOff();
  }

  placeOf(from, name) {
    if (!this.isOneWorld || name === '@jest/globals' || this._resolution.isCoreModule(name)) return undefined;
    return sharedPlace(this._resolution.resolveCjs(from, name));
  }
};
