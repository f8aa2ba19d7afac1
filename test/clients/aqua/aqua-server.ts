import { createAquaClient, type AquaClient } from '../../../src/clients/aqua/client';
import type { HttpTransport } from '../../../src/clients/http/http';
import { Unavailable } from '../../../src/checklist/model/unavailable';
import { serve, stillClock, type Answer, type Seen, type TestServer } from '../../support/http-server';

export const logIn = { username: 'pruefer@nordlicht', password: 'geheim&+ß' };
export const me: Answer = { json: { Id: 12, UserName: 'pruefer', TenantName: 'nordlicht', ServerAdministrator: false } };

let servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

function lastServer(): TestServer | undefined {
  return servers[servers.length - 1];
}

/** An aqua server: tokens are numbered; what is asked with one of them is answered by the test. It is closed after the test. */
export async function aquaWith(
  answer: (request: Seen, token: string) => Answer,
  options: {
    token?: Answer | (() => Answer);
    clock?: ReturnType<typeof stillClock>;
    through?: (inner: HttpTransport) => HttpTransport;
    onRefused?: () => Promise<void>;
  } = {},
): Promise<AquaClient> {
  let tokens = 0;
  const started = await serve((request) => {
    if (request.url.endsWith('/api/token')) {
      if (options.token) return typeof options.token === 'function' ? options.token() : options.token;
      return { json: { access_token: `t${(tokens += 1)}`, token_type: 'bearer', expires_in: 599 } };
    }
    return answer(request, request.headers.authorization?.replace('Bearer ', '') ?? '');
  });
  servers.push(started);
  return createAquaClient({
    address: `${started.url}/aquaWebNG`,
    ...logIn,
    transport: options.through?.(started.transport) ?? started.transport,
    deadline: 900_000,
    clock: options.clock ?? stillClock(),
    ...(options.onRefused ? { onRefused: options.onRefused } : {}),
  });
}

/** What the last server was asked. */
export function seen(): readonly Seen[] {
  return lastServer()?.seen ?? [];
}

/** Closes the last server before the test ends. */
export async function closeServer(): Promise<void> {
  await lastServer()?.close();
}

/** How often the last server was asked for a path. */
export function asked(path: string): number {
  return seen().filter(({ url }) => url.endsWith(path)).length;
}

/** Why something could not be answered, or that it was. */
export async function reasonOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'answered',
    (error: unknown) => (error instanceof Unavailable ? error.why.reason : String(error)),
  );
}
