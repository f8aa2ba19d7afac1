import { firstPlan } from '../../src/plans/plans';
import { connectAsGiven } from '../../local/cli/app';
import type { AquaSystem } from '../../local/samples/aqua/system';
import { runToEnd, sampleApp, summaryOf, type SampleApp } from '../support/sample-app';

/** After one refusal nothing logs in again with the same user and password: five of them can lock the account. */

let sample: SampleApp;
let aqua: AquaSystem;
beforeEach(async () => {
  sample = await sampleApp('ready', undefined, { alter: (company) => void (aqua = company.aqua) });
});
afterEach(() => sample.close());

/** Lets the password of the account that the app reads with expire, as it may at any time. */
function letExpire(): void {
  aqua.logInPolicy = { lockoutAfter: 5, expired: new Set([sample.systems.aqua?.username.split('@')[0]?.toLowerCase() ?? '']) };
}

/** Log-ins that aqua was asked for since the last time. */
function logIns(): number {
  const { requests } = sample.aqua;
  const tried = requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/api/token')).length;
  requests.length = 0;
  return tried;
}

function given(): { address: string; username: string; password: string } {
  if (!sample.systems.aqua) throw new Error('The sample has an aqua.');
  return sample.systems.aqua;
}

it('is tried once: not by the next steps, nor by the lists of set-up, nor for names', async () => {
  letExpire();
  logIns();
  const { app } = sample;
  const first = await runToEnd(app);
  expect(summaryOf(first)['aqua-reachable']).toBe('unavailable aqua-wrong-credentials');
  expect(summaryOf(first)['aqua-sync-user-active']).toBe('unavailable aqua-wrong-credentials');
  await runToEnd(app);
  const options = await app.call('aquaOptions', { aquaProjectId: 12 });
  expect(options.projects).toEqual({ ok: false, unavailable: { reason: 'aqua-wrong-credentials' } });
  expect(await app.call('aquaNames', { refs: [{ ref: 'aquaUser', id: 12 }] })).toEqual({});
  expect(logIns()).toBe(1);
  expect((await app.call('overview', { planId: firstPlan })).connection?.refusedAt).toMatch(/^2\d{3}-/);
});

it('is tried again where somebody connects, and works again from then on', async () => {
  letExpire();
  const { app } = sample;
  await runToEnd(app, ['aqua-reachable']);
  logIns();
  await expect(app.call('connect', { ...given(), password: '' })).rejects.toMatchObject({
    problem: { code: 'connection-failed', unavailable: { reason: 'aqua-wrong-credentials' } },
  });
  await runToEnd(app, ['aqua-reachable']);
  expect(logIns()).toBe(1);

  delete aqua.logInPolicy;
  await app.call('connect', { ...given(), password: '' });
  expect((await app.call('overview', { planId: firstPlan })).connection).not.toHaveProperty('refusedAt');
  expect(summaryOf(await runToEnd(app, ['aqua-reachable']))['aqua-reachable']).toBe('passed');
});

it('stays refused for a host that is started anew with the same password, and not with another', async () => {
  const { app, systems } = sample;
  letExpire();
  await runToEnd(app, ['aqua-reachable']);
  logIns();
  await connectAsGiven(app, systems);
  await runToEnd(app, ['aqua-reachable']);
  expect(logIns()).toBe(0);
  await connectAsGiven(app, { ...systems, aqua: { ...given(), password: 'another' } });
  await runToEnd(app, ['aqua-reachable']);
  await runToEnd(app, ['aqua-reachable']);
  expect(logIns()).toBe(1);
});

it('is not spoilt by another one that somebody tried in vain', async () => {
  const { app } = sample;
  await expect(app.call('connect', { ...given(), password: 'a typing mistake' })).rejects.toMatchObject({ name: 'ProblemError' });
  expect(summaryOf(await runToEnd(app, ['aqua-reachable']))['aqua-reachable']).toBe('passed');
});

it.each([
  ['a fault', { status: 500, body: { Type: 'InternalError', Message: '', Code: 0 } }],
  ['a busy server', { status: 503, body: { Type: 'BackendNotAvailable', Message: '', Code: 0 } }],
  ['a session that was ended', { status: 401, body: { Type: 'Unauthorized', Message: '', Code: 0 } }],
])('is not refused by %s', async (_name, answer) => {
  const { app } = sample;
  const stop = sample.aqua.interfere(({ path, method }) =>
    method === 'GET' || (path.endsWith('/api/token') && answer.status !== 401) ? answer : undefined,
  );
  expect(summaryOf(await runToEnd(app, ['aqua-reachable']))['aqua-reachable']).toMatch(/^unavailable/);
  stop();
  expect(summaryOf(await runToEnd(app, ['aqua-reachable']))['aqua-reachable']).toBe('passed');
});

it('locks no account though five rows ask, five times', async () => {
  letExpire();
  for (let times = 0; times < 5; times += 1) await runToEnd(sample.app, ['aqua-reachable']);
  aqua.logInPolicy = { lockoutAfter: 5 };
  await sample.app.call('connect', given());
});
