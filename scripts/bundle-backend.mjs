// The backend as files, minified: what of it is our own, and what comes with Forge's packages.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './once.mjs';

/**
 * Answers the files that loading the handlers reads, the entry first, and those that are read when they are asked for. A deployment bundles the
 * same modules with webpack and parts them alike, but minifies nothing (`npm run verify:deploy`).
 */
export async function bundleBackend({ withForge }) {
  // Found only once the dependencies are installed.
  const { build } = await import('vite');
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: withForge ? [] : ['@forge/api', '@forge/events', '@forge/kvs', '@forge/resolver'] },
    build: {
      ssr: 'src/index.ts',
      write: false,
      minify: true,
      target: 'node22',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' } },
    },
  });
  const folder = join(root, `node_modules/.cache/readiness/backend-${withForge ? 'whole' : 'own'}`);
  rmSync(folder, { recursive: true, force: true });
  for (const { fileName, code } of output) {
    const file = join(folder, fileName);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
  }
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const loaded = [output.find(({ isEntry }) => isEntry).fileName];
  // A list that grows while it is walked: what the files import at once, and so on.
  for (const name of loaded) loaded.push(...chunks.get(name).imports.filter((other) => chunks.has(other) && !loaded.includes(other)));
  const paths = (names) => names.map((name) => join(folder, name));
  return { loaded: paths(loaded), later: paths([...chunks.keys()].filter((name) => !loaded.includes(name))) };
}
