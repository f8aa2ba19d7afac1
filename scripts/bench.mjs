// npm run bench: what a check costs, in requests, points, rounds, memory, bytes and time.
import { delimiter } from 'node:path';
import { bundleBackend } from './bundle-backend.mjs';
import { ensureChromium, ensureDependencies, ensurePage, runProgram } from './setup.mjs';

ensureDependencies();
const args = process.argv.slice(2);
// Whatever is measured beside runs needs the page and the bundle.
if (!args.some((arg) => ['--sites', '--peer', '--help', '-h'].includes(arg))) {
  ensurePage();
  process.env.CHROME_PATH = ensureChromium();
  const whole = await bundleBackend({ withForge: true });
  process.env.BACKEND_WHOLE = whole.loaded.join(delimiter);
  process.env.BACKEND_LATER = whole.later.join(delimiter);
  process.env.BACKEND_OWN = (await bundleBackend({ withForge: false })).loaded.join(delimiter);
}
process.exitCode = runProgram('local/bench/bench.js', args);
