// npm run bench: what a check costs, in requests, points, bytes and time.
import { ensureChromium, ensureDependencies, ensurePage, runTypeScript } from './setup.mjs';

ensureDependencies();
ensurePage();
process.env.CHROME_PATH = ensureChromium();
process.exitCode = runTypeScript('local/cli/bench.ts', process.argv.slice(2));
