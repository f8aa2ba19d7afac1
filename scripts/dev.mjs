// npm run dev: npm start that follows what is saved. Takes the same options.
import { spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureCompiled } from './compile.mjs';
import { filesBelow, root } from './once.mjs';
import { ensureDependencies, ensurePage } from './setup.mjs';

ensureDependencies();
ensurePage();

const watched = ['src', 'local', 'static/readiness/src', 'static/readiness/index.html', 'static/readiness/vite.config.mts', 'manifest.yml'];
const script = (name) => join(root, 'scripts', name);

/** What was saved, and when. Looked at rather than listened to: not every system tells of every file in every folder. */
function savedState() {
  return watched
    .flatMap((path) => filesBelow(join(root, path)))
    .map((file) => `${file} ${statSync(file, { throwIfNoEntry: false })?.mtimeMs}`)
    .join('\n');
}

/** The folder to run from; undefined where something cannot be compiled, and then it is said. */
function compiled() {
  try {
    return ensureCompiled();
  } catch (error) {
    console.error(`Not compiled, the host goes on as it is: ${error.message}`);
    return undefined;
  }
}

function startHost() {
  return spawn(process.execPath, [script('start.mjs'), ...process.argv.slice(2)], { stdio: 'inherit' });
}

async function stop(host) {
  if (host.exitCode !== null || host.signalCode !== null) return;
  const ended = new Promise((resolve) => host.once('exit', resolve));
  host.kill('SIGTERM');
  await ended;
}

let running = compiled();
let host = startHost();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void stop(host).then(() => process.exit()));

for (let seen = savedState(); ; await wait(500)) {
  const now = savedState();
  if (now === seen) continue;
  seen = now;
  spawnSync(process.execPath, [script('build-page.mjs')], { stdio: 'inherit' });
  const fresh = compiled();
  if (fresh === undefined || fresh === running) {
    console.log('Seen: load the page again.');
    continue;
  }
  running = fresh;
  await stop(host);
  host = startHost();
}
