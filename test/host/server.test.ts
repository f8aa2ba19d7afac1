import { request, type IncomingHttpHeaders } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createHost, type Host, type Identity } from '../../local/host/host';
import { createServer } from '../../local/host/server';
import { serve, type TestServer } from '../support/http-server';

const admin: Identity = { accountId: 'admin', email: 'admin@x.example', token: 'admin-token' };
const member: Identity = { accountId: 'member', email: 'member@x.example', token: 'member-token' };
const app: Identity = { accountId: 'app', email: 'app@x.example', token: 'app-token' };

let folder: string;
let jira: TestServer;
let host: Host;
let server: FastifyInstance;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readiness-page-'));
  mkdirSync(join(folder, 'build'));
  writeFileSync(join(folder, 'secret.txt'), 'not of the page');
  writeFileSync(join(folder, 'build/index.html'), '<!doctype html><html><head><script src="./page.js"></script></head></html>');
  jira = await serve(({ headers }) => ({ json: { authorization: headers.authorization } }));
  host = await createHost({ appFolder: join(__dirname, '../..'), jira: { url: jira.url, app } });
  server = await createServer({
    host,
    viewers: { admin, member },
    pageFolder: join(folder, 'build'),
    title: 'A <sample> company',
    siteHost: 'x.atlassian.net',
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await jira.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Sends a path and headers just as they are written: a browser's own fetch would put them right first. */
function send(method: string, path: string, headers: Record<string, string>, body = ''): Promise<Answer> {
  const { port } = server.server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    outgoing.on('error', reject).end(body);
  });
}

const here = { host: '127.0.0.1:3000' };
const get = (path: string, headers: Record<string, string> = here): Promise<Answer> => send('GET', path, headers);
const bridge = (call: object, headers: Record<string, string> = { ...here, 'x-local-forge-host': '1' }): Promise<Answer> =>
  send('POST', '/__forge/bridge', { ...headers, 'content-type': 'application/json' }, JSON.stringify(call));
const told = async (call: object): Promise<{ result?: unknown; error?: string }> =>
  JSON.parse((await bridge(call)).body) as { result?: unknown; error?: string };

describe('who is answered', () => {
  it.each<[string, Record<string, string>, number]>([
    ['this machine by its address', { host: '127.0.0.1:3000' }, 200],
    ['this machine by name', { host: 'localhost:3000' }, 200],
    ['a name that was made to point here', { host: 'evil.example:3000' }, 403],
    ['a name that only begins like it', { host: '127.0.0.1.evil.example' }, 403],
    ['a page of another site', { ...here, origin: 'https://evil.example' }, 403],
    ['a page of nobody', { ...here, origin: 'null' }, 403],
    ['another server on this machine', { ...here, origin: 'http://127.0.0.1:4000' }, 403],
    ['its own page', { ...here, origin: 'http://127.0.0.1:3000' }, 200],
  ])('%s', async (_name, headers, status) => {
    expect((await get('/', headers)).status).toBe(status);
  });

  it('no form of another site: the shell sends a header that one could not', async () => {
    expect((await bridge({ command: 'getContext' }, here)).status).toBe(403);
  });
});

describe('the page', () => {
  it('stands under the policy of production, which lets nothing inline run', async () => {
    const { headers } = await get('/app/index.html');
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/script-src 'self' https:\/\/forge\.cdn\.prod\.atlassian-dev\.net/);
    expect(policy).toMatch(/sandbox [^;]*allow-scripts/);
    expect(policy).not.toContain('unsafe-inline');
  });

  it('has the bridge before anything of its own', async () => {
    const { body } = await get('/app/index.html');
    expect(body).toContain('<head><script src="./__forge/bridge.js"></script><script src="./page.js">');
  });

  it.each(['/app/../secret.txt', '/app/%2e%2e/secret.txt', '/app/..%2fsecret.txt', '/app//etc/hostname', '/app/nowhere.js'])(
    'gives out nothing outside of its folder: %s',
    async (url) => {
      const { status, body } = await get(url);
      expect([403, 404]).toContain(status);
      expect(body).not.toContain('not of the page');
    },
  );

  it('shows in the shell what this is, as text', async () => {
    expect((await get('/')).body).toContain('A &#60;sample&#62; company');
  });
});

describe('the bridge', () => {
  const product = (as: string): object => ({
    command: 'fetchProduct',
    as,
    payload: { product: 'jira', restPath: '/rest/api/3/permissions', fetchRequestInit: { headers: [['Accept', 'application/json']] } },
  });

  it.each([
    ['admin', admin],
    ['member', member],
  ])('asks Jira as the person in front of the page: %s', async (as, { email, token }) => {
    const { result } = (await told(product(as))) as { result: { status: number; body: string } };
    expect(result.status).toBe(200);
    expect(JSON.parse(result.body)).toEqual({ authorization: `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}` });
  });

  it('tells the page who it is for, and no secret of theirs', async () => {
    const { body } = await bridge({ command: 'getContext', as: 'member', theme: 'dark' });
    expect(JSON.parse(body)).toMatchObject({ result: { accountId: 'member', theme: { colorMode: 'dark' } } });
    expect(body).not.toMatch(/token|@x\.example/);
  });

  it('answers an unknown command as an error', async () => {
    expect(await told({ command: 'openRovo' })).toEqual({ error: expect.stringContaining('openRovo') as string });
  });
});

describe('consent', () => {
  const egresses = [{ key: 'aqua', description: 'aqua', configured: [{ domain: 'https://aqua.x.example', type: ['FETCH_BACKEND_SIDE'] }] }];
  const set = (as: string): object => ({ command: '__permission__egressSet', as, payload: { egresses } });

  it('is given and taken back by an administrator', async () => {
    expect(await told(set('admin'))).toEqual({ result: { results: egresses } });
    expect(await told({ command: '__permission__egressGet', as: 'member' })).toEqual({ result: { results: egresses } });
    expect(host.reaches('https://aqua.x.example')).toBe(true);
    await bridge({
      command: '__permission__egressDeleteDomain',
      as: 'admin',
      payload: { key: 'aqua', domain: 'https://aqua.x.example', type: 'FETCH_BACKEND_SIDE' },
    });
    expect(host.reaches('https://aqua.x.example')).toBe(false);
  });

  it.each(['__permission__egressSet', '__permission__egressDeleteDomain', '__permission__egressDeleteGroup'])(
    'is not a member’s to decide: %s',
    async (command) => {
      expect(await told({ ...set('member'), command })).toEqual({
        error: expect.stringContaining('Only an administrator') as string,
      });
      expect(host.reaches('https://aqua.x.example')).toBe(false);
    },
  );

  it.each(['http://aqua.x.example', 'https://aqua.x.example/path', 'aqua.x.example'])('takes no %s', async (domain) => {
    const one = { key: 'aqua', description: '', configured: [{ domain, type: ['FETCH_BACKEND_SIDE'] }] };
    const { error } = await told({ command: '__permission__egressSet', as: 'admin', payload: { egresses: [one] } });
    expect(error).toContain('has to be https://');
    expect([...host.consents]).toEqual([]);
  });
});
