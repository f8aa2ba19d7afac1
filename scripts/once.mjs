// Work that is done once for a state of what it is made from, by whoever needs it first.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** A hash of the names and the contents of these files, and of all files below these folders. */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesBelow).sort())
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

/** The files below a folder, or the file itself. */
export function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Does the work unless it is done. Of several processes in this folder one works; the others wait, and find it done. */
export function once(name, isDone, work) {
  if (isDone()) return;
  // Outside of the project, since npm empties node_modules while it installs.
  const place = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const lock = join(tmpdir(), `aqua-sync-readiness-${place}-${name}.lock`);
  while (!take(lock)) pause(200);
  const letGo = () => rmSync(lock, { force: true });
  // Work that fails ends the process.
  process.once('exit', letGo);
  try {
    if (!isDone()) work();
  } finally {
    process.removeListener('exit', letGo);
    letGo();
  }
}

/** Longer than any of this work takes. */
const forgottenMs = 30 * 60_000;

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isForgotten(lock)) rmSync(lock, { force: true });
    return false;
  }
}

/** Whether whoever took the lock was ended before it could let go. */
function isForgotten(lock) {
  try {
    const holder = readFileSync(lock, 'utf8');
    // Empty for a moment, until its holder has signed it.
    if (holder !== '') process.kill(Number(holder), 0);
    return Date.now() - statSync(lock).mtimeMs > forgottenMs;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function pause(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
