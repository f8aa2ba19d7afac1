import { setTimeout as wait } from 'node:timers/promises';
import { followCauses, type Causality } from '../../local/bench/causality';

let causes: Causality;
let rounds: Record<string, number>;

beforeEach(() => {
  causes = followCauses();
  rounds = {};
});
afterEach(() => causes.stop());

/** A request that takes its time and is a round later than what led to it. */
function ask(name: string, ms = 1): Promise<string> {
  const round = causes.now() + 1;
  rounds[name] = round;
  return causes.settling(wait(ms, name), () => round);
}

async function chain(name: string, length: number, ms = 1): Promise<void> {
  for (let at = 1; at <= length; at += 1) await ask(`${name}${at}`, ms);
}

it('counts what waits for one another, and nothing that merely comes later', async () => {
  await Promise.all([chain('long', 3), chain('short', 1, 20)]);
  expect(rounds).toEqual({ long1: 1, long2: 2, long3: 3, short1: 1 });
});

it('takes the highest round of all that is waited for together, whichever comes last', async () => {
  await Promise.all([chain('long', 3), chain('slow', 1, 40)]);
  await ask('after');
  await Promise.allSettled([chain('failing', 2).then(() => Promise.reject(new Error('refused'))), ask('beside', 20)]);
  await ask('end');
  expect(rounds).toMatchObject({ after: 4, failing1: 5, failing2: 6, beside: 5, end: 7 });
});

it('follows what several wait for', async () => {
  const shared = chain('shared', 2);
  const one = async (name: string): Promise<void> => {
    await shared;
    await ask(name);
  };
  await Promise.all([one('first'), one('second'), ask('free')]);
  expect(rounds).toMatchObject({ first: 3, second: 3, free: 1 });
});

it('counts work whose round is told by that alone: what went on within does not matter', async () => {
  const inLine = chain('before', 3).then(() => 'answer');
  await causes.settling(inLine, () => 1);
  await ask('after');
  expect(rounds['after']).toBe(2);
});
