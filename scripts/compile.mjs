// The backend, the local host and the samples as JavaScript, for the commands that run them.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { filesBelow, hashOf, root } from './once.mjs';

const sources = ['src', 'local', 'manifest.yml'];
const cache = join(root, 'node_modules/.cache/readiness');
const dayMs = 86_400_000;

/**
 * Compiles where the sources have changed, and answers the folder: it holds what it is made from under the same names, beside packages that
 * are found as from the sources. Files stay apart, so that everything is loaded in the order in which it is written. A folder is never
 * changed: other sources make another one.
 */
export function ensureCompiled() {
  const state = hashOf([...sources, 'package-lock.json', 'scripts/swc.json', 'scripts/compile.mjs'].map((path) => join(root, path)));
  const folder = join(cache, `compiled-${state.slice(0, 16)}`);
  if (!existsSync(folder)) {
    compileTo(folder);
    forgetOld();
  }
  utimesSync(folder, new Date(), new Date());
  return folder;
}

function compileTo(folder) {
  // Found only once the dependencies are installed.
  const { transformFileSync } = createRequire(import.meta.url)('@swc/core');
  const options = {
    ...JSON.parse(readFileSync(join(root, 'scripts/swc.json'), 'utf8')),
    swcrc: false,
    configFile: false,
    sourceMaps: true,
  };
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, 'compiling-'));
  for (const file of sources.flatMap((path) => filesBelow(join(root, path)))) {
    const target = join(fresh, relative(root, file));
    mkdirSync(dirname(target), { recursive: true });
    if (!file.endsWith('.ts')) {
      copyFileSync(file, target);
      continue;
    }
    const script = target.replace(/\.ts$/, '.js');
    const { code, map } = transformFileSync(file, options);
    writeFileSync(script, `${code}//# sourceMappingURL=${script.slice(dirname(script).length + 1)}.map\n`);
    writeFileSync(`${script}.map`, map);
  }
  writeFileSync(join(fresh, 'package.json'), '{ "type": "commonjs" }\n');
  try {
    renameSync(fresh, folder);
  } catch (error) {
    // Somebody else was quicker.
    rmSync(fresh, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Removes what nobody has started from for a day. */
function forgetOld() {
  for (const name of readdirSync(cache).filter((one) => /^compil(ed|ing)-/.test(one))) {
    const path = join(cache, name);
    if (Date.now() - statSync(path).mtimeMs > dayMs) rmSync(path, { recursive: true, force: true });
  }
}
