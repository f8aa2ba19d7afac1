import { openApp, type App } from '../../local/cli/app';
import type { RefusedEgress } from '../../local/host/refused-egress';
import { sampleSystems } from '../../local/cli/systems';
import { startSamples } from '../../local/samples';
import type { Samples } from '../../local/samples/types';

/** A server of one's own that nobody has allowed, or that the platform's proxy cannot reach, whichever way the platform tells it. */

let samples: Samples;
beforeAll(async () => {
  samples = await startSamples('ready');
});
afterAll(() => samples.close());

const ownServer = { address: 'https://127.0.0.1.nip.example:8060/aquaWebNG', username: 'lena', password: 'x' };

async function appWith(refusedEgress: RefusedEgress): Promise<App> {
  return openApp(sampleSystems(samples), { refusedEgress });
}

async function problemOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'connected',
    (error: unknown) => (error instanceof Error && 'problem' in error ? error.problem : error),
  );
}

it.each<[string, RefusedEgress]>([
  ['an exception', 'exception'],
  ['an answer', 'answer'],
  ['either, by seed', { seed: 7 }],
])('leads to the consent where the refusal is %s', async (_name, refusedEgress) => {
  const app = await appWith(refusedEgress);
  for (let times = 0; times < 3; times += 1)
    expect(await problemOf(app.call('connect', ownServer))).toEqual({
      code: 'consent-needed',
      origin: 'https://127.0.0.1.nip.example:8060',
    });
});

it.each<[RefusedEgress, string]>([
  ['exception', 'aqua-unreachable'],
  ['answer', 'aqua-unreachable-by-proxy'],
])('is out of reach, and not refused, once somebody consented: %s', async (refusedEgress, reason) => {
  const app = await appWith(refusedEgress);
  app.host.consents.allow('https://127.0.0.1.nip.example:8060', 'a server of our own');
  expect(await problemOf(app.call('connect', ownServer))).toEqual({ code: 'connection-failed', unavailable: { reason } });
});
