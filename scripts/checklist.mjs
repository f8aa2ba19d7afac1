// npm run -s checklist: the checklist without a page.
import { ensureDependencies, runProgram } from './setup.mjs';

ensureDependencies();
process.exitCode = runProgram('local/cli/checklist.js', process.argv.slice(2));
