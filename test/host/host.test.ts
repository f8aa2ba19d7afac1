import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHost, type Host, type Identity } from '../../local/host/host';
import { serve, type TestServer } from '../support/http-server';

const admin: Identity = { accountId: 'admin', email: 'admin@x.example', token: 'admin-token' };
const app: Identity = { accountId: 'app', email: 'app@x.example', token: 'app-token' };
const manifest = `
app: { id: 'ari:cloud:ecosystem::app/1', storage: { entities: [] } }
modules:
  jira:adminPage: [{ key: page, title: t, resource: r, resolver: { function: f } }]
  scheduledTrigger: [{ key: hourly, function: t, interval: hour }]
  consumer: [{ key: consumer, queue: q, function: c }]
  function: [{ key: f, handler: index.resolver }, { key: t, handler: index.trigger }, { key: c, handler: index.consume }]
resources: [{ key: r, path: build }]
permissions:
  scopes: ['read:permission:jira']
  external: { fetch: { backend: [{ address: 'https://*.aqua-cloud.io' }] }, configurable: { enabled: true } }
`;
/** An app whose definitions do one thing each; the packages are the real ones. */
const source = `
const { asUser, asApp, fetch, assumeTrustedRoute } = require('@forge/api');
const { kvs } = require('@forge/kvs');
const { makeResolver } = require('@forge/resolver');
const { Queue } = require('@forge/events');
const queue = new Queue({ key: 'q' });
const ask = async (jira, path) => { const r = await jira.requestJira(assumeTrustedRoute(path)); return { status: r.status, body: await r.text() }; };
exports.resolver = makeResolver({
  whoAmI: ({ context }) => ({ accountId: context.accountId }),
  asUser: ({ payload }) => ask(asUser(), payload.path),
  asSomebody: ({ payload }) => ask(asUser('other'), payload.path),
  asApp: ({ payload }) => ask(asApp(), payload.path),
  fetch: async ({ payload }) => ({ status: (await fetch(payload.url, { method: payload.method })).status }),
  fetchManually: async ({ payload }) => ({ status: (await fetch(payload.url, { redirect: 'manual' })).status }),
  late: async () => {
    await new Promise((resolve) => setTimeout(resolve, 26_000));
    await kvs.set('late', 1).catch(() => undefined);
    return {};
  },
  many: async ({ payload }) => { for (let i = 0; i < 101; i += 1) await fetch(payload.url); return {}; },
  push: async ({ payload }) => { await queue.push(payload.events); return {}; },
  large: () => ({ text: 'x'.repeat(6 * 1024 * 1024) }),
});
exports.trigger = async () => { await queue.push({ body: { from: 'trigger' } }); return { statusCode: 204 }; };
exports.consume = async ({ body, retryContext }) => {
  const seen = (await kvs.get('consumed')) || [];
  await kvs.set('consumed', [...seen, { ...body, retries: retryContext && retryContext.retryCount }]);
  if (body.fails) throw new Error('The consumer fails.');
  if (body.again) await queue.push({ body });
  if (body.asks) await kvs.set('asked', await ask(body.asks === 'user' ? asUser() : asApp(), '/rest/api/3/permissions').catch((error) => error.name));
};
`;

let folder: string;
let jira: TestServer;
let host: Host;
beforeAll(async () => {
  // Where it finds the packages, and where neither lint nor another run of the tests comes upon it.
  const cache = join(__dirname, '../../node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'app-'));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'manifest.yml'), manifest);
  writeFileSync(join(folder, 'src/index.js'), source);
  jira = await serve(({ headers, url }) => ({
    ...(url.startsWith('/redirect')
      ? { status: 302, headers: { location: new URL(url, 'http://jira').searchParams.get('to') ?? '' } }
      : {}),
    json: {
      as: Buffer.from((headers.authorization ?? '').replace('Basic ', ''), 'base64')
        .toString()
        .split('@')[0],
    },
  }));
  host = await createHost({ appFolder: folder, jira: { url: jira.url, app }, loopbackAqua: jira.url, refusedEgress: 'exception' });
});
afterAll(async () => {
  await jira.close();
  rmSync(folder, { recursive: true });
});

const call = (definition: string, payload: object = {}): Promise<unknown> => host.invoke(definition, payload, admin);
const failure = (work: Promise<unknown>): Promise<string> =>
  work.then(JSON.stringify, (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : 'no error'));

describe('identity', () => {
  it('comes from whoever is in front of the page, never from the payload', async () => {
    expect(await call('whoAmI', { accountId: 'somebody' })).toEqual({ accountId: 'admin' });
  });

  it.each([
    ['asUser', 'admin'],
    ['asApp', 'app'],
  ])('%s asks Jira as that account', async (definition, as) => {
    expect(await call(definition, { path: '/rest/api/3/permissions' })).toMatchObject({ status: 200, body: JSON.stringify({ as }) });
  });

  it('nobody acts as somebody who is not there', async () => {
    expect(await failure(call('asSomebody', { path: '/rest/api/3/permissions' }))).toContain('NEEDS_AUTHENTICATION_ERR');
  });

  it('outside of a page there is no user', async () => {
    const { asUser, assumeTrustedRoute } = jest.requireActual<{
      asUser: () => { requestJira: (path: unknown) => Promise<unknown> };
      assumeTrustedRoute: (path: string) => unknown;
    }>('@forge/api');
    expect(await failure(host.run(undefined, () => asUser().requestJira(assumeTrustedRoute('/rest/api/3/permissions'))))).toContain(
      'NEEDS_AUTHENTICATION_ERR',
    );
  });
});

it('refuses what the manifest’s scopes do not cover, and says no more than Jira would', async () => {
  expect(await call('asUser', { path: '/rest/api/3/user?accountId=x' })).toEqual({
    status: 401,
    body: '{"code":401,"message":"Unauthorized; scope does not match"}',
  });
});

it('refuses what no declaration of an operation names, and says so to whoever forgot it', async () => {
  const answer = await call('asUser', { path: '/rest/api/3/users/search?maxResults=50' });
  expect(answer).toMatchObject({ status: 401, body: expect.stringContaining('GET /rest/api/3/users/search is declared in no file') });
  expect(jira.seen.map(({ url }) => url)).not.toContain('/rest/api/3/users/search?maxResults=50');
});

describe('egress', () => {
  it.each([
    ['a host that is neither declared nor consented to', 'https://aqua.example.com/'],
    ['plain HTTP', 'http://app.aqua-cloud.io/'],
    ['a port that the platform does not allow', 'https://app.aqua-cloud.io:9999/'],
    ['the apex of a wildcard', 'https://aqua-cloud.io/'],
    ['a host that only ends alike', 'https://evil-aqua-cloud.io/'],
    ['another port of this machine', 'http://127.0.0.1:1/'],
  ])('does not reach %s', async (_name, url) => {
    expect(await failure(call('fetch', { url }))).toContain('REQUEST_EGRESS_ALLOWLIST_ERR');
  });

  it('reaches the one server on this machine that the host was started for', async () => {
    expect(await call('fetch', { url: `${jira.url}/x` })).toEqual({ status: 200 });
  });

  it.each([
    ['GET', '/aquaWebNG/api/Project/71/User?filter=a'],
    ['GET', '/behind/a/path/aquaWebNG/api/System/User/9'],
    ['POST', '/aquaWebNG/api/token'],
    ['DELETE', '/aquaWebNG/api/Session'],
  ])('lets an operation of aqua out that is declared: %s %s', async (method, path) => {
    expect(await call('fetch', { url: `${jira.url}${path}`, method })).toEqual({ status: 200 });
  });

  it.each([
    ['GET', '/aquaWebNG/api/Sync'],
    ['GET', '/aquaWebNG/api/System/User/9/Picture'],
    ['GET', '/AQUAWEBNG/api/Sync'],
    ['GET', '/aquaWebNG/api/Integration/Configuration'],
    ['POST', '/aquaWebNG/api/System/User'],
    ['DELETE', '/aquaWebNG/api/Project/71/User'],
  ])('refuses what no operation of aqua declares: %s %s', async (method, path) => {
    const before = jira.seen.length;
    expect(await failure(call('fetch', { url: `${jira.url}${path}`, method }))).toContain('No operation of aqua declares');
    expect(jira.seen).toHaveLength(before);
  });

  it('lets a host out once an administrator has consented', async () => {
    host.consents.allow('https://127.0.0.1:8060', 'a server of our own');
    // The request goes out, and finds nobody there.
    expect(await failure(call('fetch', { url: 'https://127.0.0.1:8060/' }))).not.toContain('EGRESS');
    host.consents.deleteGroup({ key: 'aqua' });
    expect(await failure(call('fetch', { url: 'https://127.0.0.1:8060/' }))).toContain('EGRESS');
  });

  it.each([
    ['elsewhere', 'https://evil.example/', 'REQUEST_EGRESS_ALLOWLIST_ERR'],
    ['to the same server', '/there', "redirect: 'manual'"],
  ])('follows no redirect %s', async (_name, location, expected) => {
    expect(await failure(call('fetch', { url: `${jira.url}/redirect?to=${encodeURIComponent(location)}` }))).toContain(expected);
    expect(jira.seen.map(({ url }) => url)).not.toContain('/there');
  });

  it('shows a redirect to whoever asks for it to be shown', async () => {
    expect(await call('fetchManually', { url: `${jira.url}/redirect?to=/there` })).toEqual({ status: 302 });
  });

  it('ends after a hundred requests of one invocation', async () => {
    expect(await failure(call('many', { url: jira.url }))).toContain('100 requests');
  });
});

it('refuses payloads and answers that the platform would not carry', async () => {
  expect(await failure(call('whoAmI', { text: 'x'.repeat(501 * 1024) }))).toContain('500 KB');
  expect(await failure(call('large'))).toContain('5 MB');
});

it('ends a function after 25 seconds, and stores nothing of it any more', async () => {
  await call('whoAmI');
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance', 'hrtime'] });
  try {
    const ended = failure(call('late'));
    while (jest.getTimerCount() < 2) await new Promise((resolve) => setImmediate(resolve));
    await jest.advanceTimersByTimeAsync(25_000);
    expect(await ended).toContain('longer than the 25 s');
    await jest.advanceTimersByTimeAsync(5_000);
  } finally {
    jest.useRealTimers();
  }
  expect(host.store.inTheClear()).not.toContain('late');
});

it('keeps hosts beside each other apart', async () => {
  const other = await createHost({ appFolder: folder, jira: { url: jira.url, app }, loopbackAqua: jira.url, refusedEgress: 'exception' });
  other.store.handle('/api/v1/set', { key: 'mine', value: 1 });
  expect(host.store.inTheClear()).not.toContain('mine');
});

describe('the queue', () => {
  const valueOf = (key: string): unknown => {
    const { value } = host.store.handle('/api/v1/get', { key }) as { value: unknown };
    return value;
  };
  beforeEach(() => host.store.handle('/api/v1/set', { key: 'consumed', value: [] }));
  afterEach(() => host.queue.lose());

  it('delivers what the hourly trigger puts in', async () => {
    await host.fire('hour');
    await host.fire('day');
    expect(await host.queue.deliver()).toBe(1);
    expect(valueOf('consumed')).toEqual([{ from: 'trigger' }]);
  });

  it.each([
    ['user', 'NEEDS_AUTHENTICATION_ERR'],
    ['app', { status: 200, body: JSON.stringify({ as: 'app' }) }],
  ])('runs a consumer for nobody: asking Jira as the %s', async (asks, answer) => {
    await call('push', { events: [{ body: { asks } }] });
    await host.queue.deliver();
    expect(valueOf('asked')).toEqual(answer);
  });

  it('delivers an event again whose consumer fails, and gives up at last', async () => {
    await call('push', { events: [{ body: { fails: true } }] });
    expect(await host.queue.deliver()).toBe(5);
    expect((valueOf('consumed') as { retries?: number }[]).map(({ retries }) => retries)).toEqual([undefined, 1, 2, 3, 4]);
  });

  it('may deliver an event twice, and in another order', async () => {
    await call('push', { events: [{ body: { n: 1 } }, { body: { n: 2 } }] });
    await host.queue.deliver({ twice: true, order: (events) => [...events].reverse() });
    expect((valueOf('consumed') as { n: number }[]).map(({ n }) => n)).toEqual([2, 2, 1, 1]);
  });

  it.each<[string, unknown[], string]>([
    ['more than 50 events', Array.from({ length: 51 }, () => ({ body: {} })), 'events'],
    ['more than 200 KB', [{ body: { text: 'x'.repeat(201 * 1024) } }], 'maximum payload size'],
    ['a delay of more than 900 seconds', [{ body: {}, delayInSeconds: 901 }], 'between 0 and 900'],
  ])('takes no push of %s', async (_name, events, error) => {
    expect(await failure(call('push', { events }))).toContain(error);
    expect(host.queue.pending()).toEqual([]);
  });

  it('takes 500 events a minute', async () => {
    const events = Array.from({ length: 50 }, () => ({ body: {} }));
    const pushes = await Promise.all(Array.from({ length: 11 }, () => failure(call('push', { events }))));
    expect(pushes.filter((one) => one.includes('Too many requests')).length).toBeGreaterThan(0);
    expect(host.queue.pending().length).toBeLessThanOrEqual(500);
  });
});
