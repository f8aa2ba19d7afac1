// npm run screenshots: takes the pictures in docs/pictures anew.
import { ensureChromium, ensureDependencies, ensurePage, runProgram } from './setup.mjs';

ensureDependencies();
ensurePage();
process.env.CHROME_PATH = ensureChromium();
process.exitCode = runProgram('local/cli/screenshots.js', process.argv.slice(2));
