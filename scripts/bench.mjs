// npm run bench: what a check costs, in requests, points, rounds, memory, bytes and time.
import { bundleBackend } from './bundle-backend.mjs';
import { ensureChromium, ensureDependencies, ensurePage, runProgram } from './setup.mjs';

ensureDependencies();
const args = process.argv.slice(2);
// Whatever is measured beside runs needs the page and the bundle.
if (!args.some((arg) => ['--sites', '--peer', '--help', '-h'].includes(arg))) {
  ensurePage();
  process.env.CHROME_PATH = ensureChromium();
  process.env.BACKEND_WHOLE = await bundleBackend({ withForge: true });
  process.env.BACKEND_OWN = await bundleBackend({ withForge: false });
}
process.exitCode = runProgram('local/bench/bench.js', args);
