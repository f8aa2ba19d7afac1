import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Measured, RunArguments } from './run';

/** Makes one run in a process of its own. */
export async function measure(what: RunArguments): Promise<Measured> {
  const child = fork(join(__dirname, 'run.js'), [JSON.stringify(what)], { execArgv: ['--enable-source-maps'] });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`A run of ${what.scenario} ended without a result.`)));
  const [measured] = (await Promise.race([once(child, 'message'), ended])) as [Measured];
  return measured;
}
