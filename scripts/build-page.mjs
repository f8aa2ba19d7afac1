// npm run build: the page, as it is deployed.
import { ensureDependencies, ensurePage } from './setup.mjs';

ensureDependencies();
ensurePage();
