import { forgeFetchTransport } from '../../../src/clients/http/forge-fetch';
import { serve, type TestServer } from '../../support/http-server';

let server: TestServer | undefined;
afterEach(() => server?.close());

const send = (path: string, timeoutMs = 60_000): ReturnType<ReturnType<typeof forgeFetchTransport>> =>
  forgeFetchTransport()({
    method: 'POST',
    url: `${server?.url ?? ''}${path}`,
    headers: { 'Content-Type': 'text/plain' },
    body: 'log-in',
    timeoutMs,
  });

it('carries request and answer', async () => {
  server = await serve(({ body }) => ({ status: 429, text: `heard ${body}`, headers: { 'retry-after': '7' } }));
  const answer = await send('/api/token');
  expect([answer.status, answer.header('Retry-After'), await answer.text()]).toEqual([429, '7', 'heard log-in']);
});

it('carries a log-in nowhere else', async () => {
  const elsewhere = await serve(() => ({ json: {} }));
  server = await serve(() => ({ status: 307, headers: { location: `${elsewhere.url}/api/token` } }));
  expect((await send('/api/token')).status).toBe(307);
  expect(elsewhere.seen).toEqual([]);
  await elsewhere.close();
});

it('waits no longer than it was given', async () => {
  server = await serve(() => ({ hang: true }));
  await expect(send('/api/token', 50)).rejects.toMatchObject({ name: 'TimeoutError' });
});
