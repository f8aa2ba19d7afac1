// What the tests need beside Node. jest calls it itself, so that it is there whoever starts jest.
import { ensureCompiled } from './compile.mjs';
import { ensureChromium, ensurePage } from './setup.mjs';

/** The command line, compiled once for all tests that start it, and what the tests of the page need if they are among those to run. */
export default function setUp(_global, { displayName }) {
  process.env.READINESS_COMPILED = ensureCompiled();
  if (displayName?.name !== 'browser') return;
  ensurePage();
  process.env.CHROME_PATH = ensureChromium();
}
