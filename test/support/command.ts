import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Starts a command as its npm script does, with nothing in its environment but what is given. */
export function startCommand(
  program: 'checklist' | 'start',
  args: readonly string[],
  environment: Record<string, string> = {},
): ChildProcessWithoutNullStreams {
  const compiled = process.env['READINESS_COMPILED'];
  if (compiled === undefined) throw new Error('Nothing is compiled: scripts/test-setup.mjs has to run before the tests.');
  return spawn(process.execPath, ['--enable-source-maps', join(compiled, `local/cli/${program}.js`), ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...environment },
  });
}
