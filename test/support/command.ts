import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { format } from 'node:util';
import { runCommand } from '../../local/cli/command';

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

/** What came of a command. */
export interface Ended {
  status: number | null;
  out: string;
  err: string;
}

/** Starts the checklist as a process of its own, and waits for its end. */
export function startChecklist(args: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  const child = startCommand('checklist', args, environment);
  let [out, err] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out, err })));
}

/**
 * Runs the checklist in this process: the same command without the time that a process takes to start. On request, on terminals. What the app
 * logs beside it goes where the process would write it.
 */
export async function checklist(args: string[], environment: Record<string, string> = {}, { isTTY = false } = {}): Promise<Ended> {
  let [out, err] = ['', ''];
  const logged = jest.spyOn(console, 'error').mockImplementation((...said: unknown[]) => (err += `${format(...said)}\n`));
  try {
    const status = await runCommand(args, {
      environment,
      stdout: { write: (text) => (out += text), isTTY },
      stderr: { write: (text) => (err += text), isTTY },
    });
    return { status, out, err };
  } finally {
    logged.mockRestore();
  }
}
