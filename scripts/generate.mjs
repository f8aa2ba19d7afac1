// npm run generate: writes the files that follow from the code: indexes of the checks, their pages, the table of scopes.
import { ensureDependencies, runTypeScript } from './setup.mjs';

ensureDependencies();
process.exitCode = runTypeScript('tools/generate/generate.ts', []);
