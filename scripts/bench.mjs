// npm run bench: what a check costs, in requests, points, bytes and time.
import { ensureChromium, ensureDependencies, ensurePage, runProgram } from './setup.mjs';

ensureDependencies();
ensurePage();
process.env.CHROME_PATH = ensureChromium();
process.exitCode = runProgram('local/cli/bench.js', process.argv.slice(2));
