import { inspect } from 'node:util';
import type { UnavailableReason } from '../../../src/checklist/model/unavailable';
import { createAquaClient } from '../../../src/clients/aqua/client';
import { signedInAccount } from '../../../src/clients/aqua/operations/session';
import { TimeoutError, type HttpTransport } from '../../../src/clients/http/http';
import { serve, stillClock, type Answer } from '../../support/http-server';
import { aquaWith, closeServer, logIn, me, reasonOf } from './aqua-server';

describe('what can go wrong at the door', () => {
  it.each<[string, Answer, UnavailableReason]>([
    [
      'wrong credentials',
      { status: 400, json: { error: 'invalid_grant', error_description: 'The user name or password is incorrect.' } },
      'aqua-wrong-credentials',
    ],
    [
      'wrong credentials in aqua’s own shape',
      { status: 401, json: { Type: 'Unauthorized', Message: 'no', Code: 4 } },
      'aqua-wrong-credentials',
    ],
    [
      'no licence',
      { status: 403, json: { Type: 'Forbidden', ForbiddenErrorType: 'NotLicensed', Message: '', Code: 0 } },
      'aqua-not-licensed',
    ],
    [
      'no licence, said by OAuth',
      { status: 400, json: { error: 'invalid_grant', error_description: 'No license assigned' } },
      'aqua-not-licensed',
    ],
    ['a page instead of JSON', { text: '<!doctype html><title>Sign in</title>' }, 'aqua-not-aqua'],
    ['a page not found', { status: 404, text: '<h1>404</h1>' }, 'aqua-not-aqua'],
    ['other JSON', { json: { hello: 'world' } }, 'aqua-not-aqua'],
    ['other JSON, not found', { status: 404, json: { message: 'no route' } }, 'aqua-not-aqua'],
    ['a redirect to another host', { status: 302, headers: { location: 'https://elsewhere.example/' } }, 'aqua-not-aqua'],
    ['a fault', { status: 500, json: { Type: 'InternalError' } }, 'aqua-fault'],
    ['a backend that stays away', { status: 503, json: { Type: 'BackendNotAvailable' } }, 'aqua-fault'],
    ['a conflict', { status: 409, json: { Type: 'Conflict' } }, 'aqua-fault'],
    ['no such operation, in aqua’s own shape', { status: 404, json: { Type: 'NotFound' } }, 'aqua-not-aqua'],
    ['too many at once', { status: 429, json: { Type: 'TooManyRequests' } }, 'aqua-busy'],
    ['JSON that breaks off', { text: '{"access_token":"t1","expi' }, 'aqua-broken-answer'],
    ['nothing', {}, 'aqua-broken-answer'],
    ['a word', { text: 'OK' }, 'aqua-not-aqua'],
    [
      'an account that may not come in',
      { status: 403, json: { Type: 'Forbidden', ForbiddenErrorType: 'NotPermitted' } },
      'aqua-not-permitted',
    ],
  ])('%s', async (_name, token, reason) => {
    const aqua = await aquaWith(() => me, { token });
    expect(await reasonOf(aqua.ask(signedInAccount))).toBe(reason);
  });

  it('a server that is not there', async () => {
    const aqua = await aquaWith(() => me);
    await closeServer();
    expect(await reasonOf(aqua.ask(signedInAccount))).toBe('aqua-unreachable');
  });

  it.each<[string, string, UnavailableReason]>([
    ['a platform that does not let it out', 'REQUEST_EGRESS_ALLOWLIST_ERR', 'aqua-egress-not-allowed'],
    ['no answer in time', 'TimeoutError', 'aqua-timeout'],
  ])('%s', async (_name, errorName, reason) => {
    const error = errorName === 'TimeoutError' ? new TimeoutError('late') : Object.assign(new Error('not allowed'), { name: errorName });
    const aqua = createAquaClient({
      address: 'https://aqua.example.com/aquaWebNG',
      ...logIn,
      transport: () => Promise.reject(error),
      deadline: Date.now() + 60_000,
    });
    expect(await reasonOf(aqua.ask(signedInAccount))).toBe(reason);
  });
});

it.each<[string, number, Record<string, string>, UnavailableReason]>([
  ['the platform blocks egress', 403, { 'forge-proxy-error': 'BLOCKED_EGRESS' }, 'aqua-egress-not-allowed'],
  ['the proxy knows no such name', 503, { 'x-squid-error': 'ERR_DNS_FAIL 0' }, 'aqua-unreachable-by-proxy'],
  ['the proxy does not trust the certificate', 503, { 'x-squid-error': 'ERR_SECURE_CONNECT_FAIL 71' }, 'aqua-unreachable-by-proxy'],
  ['the proxy gets no answer', 504, { 'x-squid-error': 'ERR_READ_TIMEOUT 110' }, 'aqua-unreachable-by-proxy'],
  ['aqua itself refuses', 403, { 'content-type': 'application/json' }, 'aqua-not-permitted'],
  ['the proxy says something else', 403, { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' }, 'aqua-not-permitted'],
])('tells the proxy’s answers from the host’s: %s', async (_name, status, headers, reason) => {
  const clock = stillClock();
  const answers: Answer[] = [{ status, headers, json: { Type: 'Forbidden', ForbiddenErrorType: 'NotPermitted' } }];
  // At the door, and with a session.
  const atTheDoor = await aquaWith(() => me, { token: () => answers[0] ?? {}, clock });
  expect(await reasonOf(atTheDoor.ask(signedInAccount))).toBe(reason);
  await closeServer();
  const inside = await aquaWith(() => answers[0] ?? {}, { clock });
  expect(await reasonOf(inside.ask(signedInAccount))).toBe(reason);
  expect(clock.slept).toEqual([]);
});

it('tells an answer that stays away from one that breaks off', async () => {
  const server = await serve(() => ({ hang: true }));
  const late = createAquaClient({ address: server.url, ...logIn, transport: server.transport, deadline: Date.now() + 500 });
  // Its own deadline cut it short, which says nothing of aqua.
  expect(await reasonOf(late.ask(signedInAccount))).toBe('out-of-time');
  await server.close();

  const broken: HttpTransport = async () => ({ status: 200, header: () => null, text: () => Promise.reject(new TypeError('terminated')) });
  const half = createAquaClient({ address: 'https://aqua.example', ...logIn, transport: broken, deadline: Date.now() + 60_000 });
  expect(await reasonOf(half.ask(signedInAccount))).toBe('aqua-unreachable');
});

describe('what can go wrong inside', () => {
  it.each<[string, Answer, UnavailableReason]>([
    ['not permitted', { status: 403, json: { Type: 'Forbidden', ForbiddenErrorType: 'NotPermitted' } }, 'aqua-not-permitted'],
    ['not licensed', { status: 403, json: { Type: 'Forbidden', ForbiddenErrorType: 'NotLicensed' } }, 'aqua-not-licensed'],
    ['a question that it refuses', { status: 400, json: { Type: 'ArgumentError' } }, 'aqua-refused-query'],
    ['nothing there', { status: 404, json: { Type: 'NotFound' } }, 'aqua-not-found'],
    ['a page not found', { status: 404, text: '<h1>404</h1>' }, 'aqua-not-found'],
    ['an answer without what is needed', { json: { UserName: 'x' } }, 'aqua-unexpected-answer'],
    ['an answer with null for what is needed', { json: { Id: null, UserName: 'x' } }, 'aqua-unexpected-answer'],
    ['a page instead of JSON', { text: '<html></html>' }, 'aqua-not-aqua'],
  ])('%s', async (_name, answer, reason) => {
    const aqua = await aquaWith(() => answer);
    expect(await reasonOf(aqua.ask(signedInAccount))).toBe(reason);
  });
});

it('keeps the password and the token out of every error', async () => {
  const answers: Answer[] = [{ status: 401, json: {} }, { status: 500, json: {} }, { json: { UserName: 'x' } }, { text: '<html>' }];
  for (const answer of answers) {
    const aqua = await aquaWith(() => answer);
    const error: unknown = await aqua.ask(signedInAccount).catch((caught: unknown) => caught);
    const everything = `${inspect(error, { depth: 12, showHidden: true })} ${JSON.stringify(error)}`;
    expect(everything).not.toContain(logIn.password);
    expect(everything).not.toMatch(/\bt[12]\b/);
    await closeServer();
  }
});

it('keeps the cause of what went wrong, without the secrets that it quotes', async () => {
  const chatty: HttpTransport = async (request) => {
    if (request.url.endsWith('/api/token'))
      return { status: 200, header: () => null, text: async () => '{"access_token":"tok-en","expires_in":9}' };
    const cause = Object.assign(new Error(`connect ECONNREFUSED for ${logIn.password}`), { code: 'ECONNREFUSED', request });
    throw Object.assign(new TypeError(`fetch failed: ${JSON.stringify(request)} ${new URLSearchParams(logIn)}`, { cause }), { request });
  };
  const aqua = createAquaClient({ address: 'https://aqua.example', ...logIn, transport: chatty, deadline: Date.now() + 60_000 });
  const error: unknown = await aqua.ask(signedInAccount).catch((caught: unknown) => caught);
  const everything = `${inspect(error, { depth: 12, showHidden: true })} ${JSON.stringify(error)}`;
  expect(everything).toContain('ECONNREFUSED');
  expect(everything).toContain('fetch failed');
  expect(everything).not.toMatch(/geheim|tok-en/);
});
