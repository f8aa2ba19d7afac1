// npm test: types, lint, format, and all tests. Arguments go to jest.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureChromium, ensureDependencies, ensurePage, root } from './setup.mjs';

ensureDependencies();
ensurePage();
const chromium = ensureChromium();

const bin = (path) => join(root, 'node_modules', path);
const steps = [
  ['Types of the app', bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'],
  ['Types of host, samples and tests', bin('typescript/bin/tsc'), '-p', 'tsconfig.node.json'],
  ['Types of the page', bin('typescript/bin/tsc'), '--noEmit', '-p', 'static/readiness/tsconfig.json'],
  ['Lint', bin('eslint/bin/eslint.js'), '.'],
  ['Format', bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  ['Tests', bin('jest/bin/jest.js'), ...process.argv.slice(2)],
];

const failed = steps.filter(([title, ...command]) => {
  console.log(`\n${title}`);
  const { status } = spawnSync(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CHROME_PATH: chromium },
  });
  return status !== 0;
});

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.map(([title]) => title).join(', ')}`);
  process.exitCode = 1;
}
