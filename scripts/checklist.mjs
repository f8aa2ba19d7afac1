// npm run -s checklist: the checklist without a page.
import { ensureDependencies, runTypeScript } from './setup.mjs';

ensureDependencies();
process.exitCode = runTypeScript('local/cli/checklist.ts', process.argv.slice(2));
