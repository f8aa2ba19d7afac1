// What the tests need beside Node. jest calls it itself, so that it is there whoever starts jest.
import { randomInt } from 'node:crypto';
import { ensureCompiled } from './compile.mjs';
import { ensureChromium, ensurePage } from './setup.mjs';

/** The command line, compiled once for all tests that start it, and what the tests of the page need if they are among those to run. */
export default function setUp(_global, { displayName }) {
  process.env.READINESS_COMPILED = ensureCompiled();
  // Requests that do not get out are told so in either shape, so that no test rests on one of them. Said in time for whoever sees a test fail.
  if (process.env.READINESS_REFUSED_EGRESS === undefined) {
    process.env.READINESS_REFUSED_EGRESS = `random:${randomInt(1_000_000)}`;
    process.stderr.write(`To have the same refusals of egress again: READINESS_REFUSED_EGRESS=${process.env.READINESS_REFUSED_EGRESS}\n`);
  }
  if (displayName?.name !== 'browser') return;
  ensurePage();
  process.env.CHROME_PATH = ensureChromium();
}
