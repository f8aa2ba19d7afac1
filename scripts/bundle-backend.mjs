// The backend in one file, minified: what of it is our own and zod, and what comes with Forge's packages.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './once.mjs';

/** Answers the file. A deployment bundles the same modules with webpack, but minifies nothing (`npm run verify:deploy`). */
export async function bundleBackend({ withForge }) {
  // Found only once the dependencies are installed.
  const { build } = await import('vite');
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: withForge ? [] : ['@forge/api', '@forge/kvs', '@forge/resolver'] },
    build: { ssr: 'src/index.ts', write: false, minify: true, target: 'node22', rolldownOptions: { output: { format: 'cjs' } } },
  });
  const folder = join(root, 'node_modules/.cache/readiness');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `backend-${withForge ? 'whole' : 'own'}.cjs`);
  writeFileSync(file, output.find(({ isEntry }) => isEntry).code);
  return file;
}
