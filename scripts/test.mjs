// npm test: types, lint and format, and beside them all tests. Arguments go to jest.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, hashOf, root } from './once.mjs';
import { ensureChromium, ensureDependencies, ensurePage } from './setup.mjs';

ensureDependencies();
ensurePage();
const environment = { ...process.env, CHROME_PATH: ensureChromium(), ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) };

const bin = (path) => join(root, 'node_modules', path);
const cache = (name) => join(root, 'node_modules/.cache/readiness', name);
const cached = (name) => ['--cache', '--cache-strategy', 'content', '--cache-location', cache(name)];

/** The state of all that the types rest on: oxlint keeps no cache of its own, and takes longest of the three. */
function typesState() {
  const files = readdirSync(root)
    .filter((name) => name !== 'node_modules' && (!name.startsWith('.') || name === '.oxlintrc.json'))
    .flatMap((name) => filesBelow(join(root, name)));
  return hashOf(files.filter((path) => /\.([cm]?[jt]sx?|json)$/.test(path) && !/[\\/](node_modules|build)[\\/]/.test(path)));
}

/** A step that is left out where it ended well for the same state before. */
async function unlessDone(step, state) {
  const done = cache('types');
  if (existsSync(done) && readFileSync(done, 'utf8') === state) {
    console.log(`\n${step[0]}\nok, nothing has changed since`);
    return [];
  }
  const failed = await start(step)();
  if (failed.length === 0) writeFileSync(done, state);
  return failed;
}

const types = ['Types, and the rules that look at them', bin('oxlint/bin/oxlint'), '--deny-warnings'];
/** One after the other, on the one core while the tests are on the other. */
const steps = [
  ['Lint', bin('eslint/bin/eslint.js'), ...cached('lint.json'), '.'],
  ['Format', bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', ...cached('format'), '.'],
];

/** Starts a step. What it prints is kept back until it is to be shown. */
function start([title, ...command]) {
  const started = Date.now();
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: environment });
  const kept = [];
  let print = (chunk) => kept.push(chunk);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => print(chunk));
  const ended = new Promise((resolve) => {
    child.on('close', (status) => resolve({ ok: status === 0, seconds: Math.round((Date.now() - started) / 1000) }));
  });
  return async () => {
    console.log(`\n${title}`);
    print = (chunk) => process.stdout.write(chunk);
    kept.forEach(print);
    const { ok, seconds } = await ended;
    console.log(`${ok ? 'ok' : 'failed'}, ${seconds} s`);
    return ok ? [] : [title];
  };
}

// Room for what lives for a moment, so that it is cleared away less often: jest's workers get it as well.
const showTests = start(['Tests', '--max-semi-space-size=32', bin('jest/bin/jest.js'), ...process.argv.slice(2)]);
const failed = await unlessDone(types, typesState());
for (const step of steps) failed.push(...(await start(step)()));
failed.push(...(await showTests()));

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
