import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { systemsOf, type Systems } from '../cli/systems';
import type { ServeArguments, ServedSamples, ServedTotals } from './served';

export interface RemoteSamples extends ServedSamples {
  systems: Systems;
  totals(): Promise<ServedTotals>;
  close(): Promise<void>;
}

/** Starts the sample servers of a scenario in a process of their own. */
export async function serveSamples(what: ServeArguments): Promise<RemoteSamples> {
  const child = fork(join(__dirname, 'serve.js'), [JSON.stringify(what)]);
  const answered = async <T>(): Promise<T> => {
    const [answer] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => Promise.reject(new Error('The sample servers ended.'))),
    ])) as [T];
    return answer;
  };
  const served = await answered<ServedSamples>();
  const close = async (): Promise<void> => {
    const ended = once(child, 'exit');
    child.disconnect();
    await ended;
  };
  return {
    ...served,
    systems: systemsOf(served.scenario, served, close),
    totals: () => {
      child.send('totals');
      return answered<ServedTotals>();
    },
    close,
  };
}
