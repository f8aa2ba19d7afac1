import { createAquaClient } from '../../../src/clients/aqua/client';
import { signedInAccount } from '../../../src/clients/aqua/operations/session';
import { licences } from '../../../src/clients/aqua/operations/system';
import type { HttpTransport } from '../../../src/clients/http/http';
import { stillClock, type Answer } from '../../support/http-server';
import { aquaWith, asked, closeServer, logIn, me, reasonOf, seen } from './aqua-server';

describe('logging in', () => {
  it('happens once for requests that come together, form-encoded', async () => {
    const aqua = await aquaWith(() => me);
    await Promise.all([aqua.ask(signedInAccount), aqua.ask(signedInAccount), aqua.ask(signedInAccount)]);
    expect(asked('/api/token')).toBe(1);
    expect(Object.fromEntries(new URLSearchParams(seen()[0]?.body))).toEqual({ grant_type: 'password', ...logIn });
  });

  it('is renewed before the token runs out', async () => {
    const clock = stillClock();
    const aqua = await aquaWith(() => me, { clock });
    await aqua.ask(signedInAccount);
    await clock.sleep(560_000);
    await aqua.ask(signedInAccount);
    expect(asked('/api/token')).toBe(1);
    await clock.sleep(15_000);
    await Promise.all([aqua.ask(signedInAccount), aqua.ask(signedInAccount), aqua.ask(signedInAccount)]);
    expect(asked('/api/token')).toBe(2);
  });

  it('happens once more on a 401, once for all who met it', async () => {
    const aqua = await aquaWith((_request, token) =>
      token === 't1' ? { status: 401, json: { Type: 'Unauthorized', Message: '', Code: 0 } } : me,
    );
    expect(await Promise.all([aqua.ask(signedInAccount), aqua.ask(signedInAccount), aqua.ask(signedInAccount)])).toHaveLength(3);
    expect(asked('/api/token')).toBe(2);
  });

  it('is shared by those who meet a 401 at the very same moment', async () => {
    let tokens = 0;
    const transport: HttpTransport = async ({ url, headers }) => {
      const login = url.endsWith('/api/token');
      const status = login || headers['Authorization'] !== 'Bearer t1' ? 200 : 401;
      const body = JSON.stringify(login ? { access_token: `t${(tokens += 1)}`, expires_in: 599 } : me.json);
      return { status, header: () => null, text: async () => body };
    };
    const aqua = createAquaClient({ address: 'https://aqua.example', ...logIn, transport, deadline: 900_000, clock: stillClock() });
    await Promise.all([aqua.ask(signedInAccount), aqua.ask(signedInAccount), aqua.ask(signedInAccount)]);
    expect(tokens).toBe(2);
  });

  it('happens anew for every time that somebody else logged the account out', async () => {
    const gone = new Set<string>();
    const aqua = await aquaWith((_request, token) => (gone.has(token) ? { status: 401, json: {} } : me));
    await aqua.ask(signedInAccount);
    gone.add('t1');
    await aqua.ask(signedInAccount);
    gone.add('t2');
    await aqua.ask(signedInAccount);
    expect(asked('/api/token')).toBe(3);
  });

  it('gives up on a second 401', async () => {
    const aqua = await aquaWith(() => ({ status: 401, json: {} }));
    expect(await reasonOf(aqua.ask(signedInAccount))).toBe('aqua-wrong-credentials');
    expect(asked('/api/token')).toBe(2);
    expect(await reasonOf(aqua.ask(licences))).toBe('aqua-wrong-credentials');
    expect(asked('/api/token')).toBe(2);
  });

  it('is not tried again with a password that aqua refused, which would lock the account', async () => {
    const aqua = await aquaWith(() => me, { token: { status: 400, json: { error: 'invalid_grant' } } });
    expect(await reasonOf(aqua.ask(signedInAccount))).toBe('aqua-wrong-credentials');
    expect(await reasonOf(aqua.ask(licences))).toBe('aqua-wrong-credentials');
    expect(asked('/api/token')).toBe(1);
  });

  it.each<[string, Answer, number]>([
    ['refused', { status: 400, json: { error: 'invalid_grant' } }, 1],
    ['refused in aqua’s own shape', { status: 401, json: { Type: 'Unauthorized' } }, 1],
    ['without a licence', { status: 400, json: { error: 'invalid_grant', error_description: 'No license assigned' } }, 0],
    ['met by a fault', { status: 500, json: { Type: 'InternalError' } }, 0],
    ['met by a busy server', { status: 503, json: { Type: 'BackendNotAvailable' } }, 0],
    ['met by a page', { status: 401, text: '<h1>Sign in</h1>' }, 0],
  ])('tells that it was refused, once for all who wait, and only then: %s', async (_name, token, times) => {
    const onRefused = jest.fn(() => Promise.resolve());
    const aqua = await aquaWith(() => me, { token, onRefused });
    await Promise.all([reasonOf(aqua.ask(signedInAccount)), reasonOf(aqua.ask(licences))]);
    await reasonOf(aqua.ask(signedInAccount));
    expect(onRefused).toHaveBeenCalledTimes(times);
  });

  it('was not refused where aqua ends the session in the middle', async () => {
    const onRefused = jest.fn(() => Promise.resolve());
    const aqua = await aquaWith(() => ({ status: 401, json: {} }), { onRefused });
    await reasonOf(aqua.ask(signedInAccount));
    expect(onRefused).not.toHaveBeenCalled();
  });

  it('is sent once though aqua is busy, and anew by the next who asks', async () => {
    const tokens: Answer[] = [{ status: 503, headers: { 'retry-after': '1' }, json: { Type: 'BackendNotAvailable' } }];
    const aqua = await aquaWith(() => me, { token: () => tokens.pop() ?? { json: { access_token: 't', expires_in: 599 } } });
    expect(await reasonOf(aqua.ask(signedInAccount))).toBe('aqua-fault');
    expect(asked('/api/token')).toBe(1);
    expect(await reasonOf(aqua.ask(signedInAccount))).toBe('answered');
  });
});

it('asks again where aqua’s backend was away for a moment', async () => {
  const clock = stillClock();
  const answers: Answer[] = [me, { status: 503, headers: { 'retry-after': '2' }, json: { Type: 'BackendNotAvailable' } }];
  const aqua = await aquaWith(() => answers.pop() ?? me, { clock });
  expect(await aqua.ask(signedInAccount)).toMatchObject({ id: 12 });
  expect(clock.slept).toEqual([2000]);
  expect(aqua.cost()).toEqual({ requests: 3 });
});

describe('logging out', () => {
  const loggedOut = (): string[] =>
    seen()
      .filter(({ method }) => method === 'DELETE')
      .map(({ headers }) => headers.authorization ?? '');

  it('ends every session that was begun', async () => {
    const aqua = await aquaWith(({ method }, token) =>
      method === 'DELETE' ? { json: 'logout successful' } : token === 't1' ? { status: 401, json: {} } : me,
    );
    await aqua.ask(signedInAccount);
    await aqua.close();
    expect(loggedOut()).toEqual(['Bearer t1', 'Bearer t2']);
  });

  it('does nothing where nobody logged in', async () => {
    const aqua = await aquaWith(() => me);
    await aqua.close();
    expect(seen()).toEqual([]);
  });

  /** Holds back every answer to a log-in until the test lets it go. */
  function held(): { through: (inner: HttpTransport) => HttpTransport; sent: Promise<void>; letGo: () => void } {
    let letGo = (): void => undefined;
    let sending = (): void => undefined;
    const open = new Promise<void>((resolve) => (letGo = resolve));
    const sent = new Promise<void>((resolve) => (sending = resolve));
    const through =
      (inner: HttpTransport): HttpTransport =>
      async (request) => {
        if (!request.url.endsWith('/api/token')) return inner(request);
        sending();
        await open;
        return inner(request);
      };
    return { through, sent, letGo };
  }

  it('waits for a log-in that is under way, and nobody uses that any more', async () => {
    const { through, sent, letGo } = held();
    const aqua = await aquaWith(() => me, { through });
    const reading = reasonOf(aqua.ask(signedInAccount));
    await sent;
    const closing = aqua.close();
    letGo();
    await closing;
    expect(await reading).toBe('out-of-time');
    expect(seen().map(({ method }) => method)).toEqual(['POST', 'DELETE']);
    expect(loggedOut()).toEqual(['Bearer t1']);
  });

  it('does not begin a session afterwards', async () => {
    const aqua = await aquaWith(() => me);
    await aqua.close();
    expect(await reasonOf(aqua.ask(signedInAccount))).toBe('out-of-time');
    expect(seen()).toEqual([]);
  });

  it('happens for a log-in that is answered too late to be of use, and nobody uses that', async () => {
    jest.useFakeTimers();
    try {
      const sent: string[] = [];
      const transport: HttpTransport = async ({ method, headers }) => {
        if (method === 'POST') await new Promise((resolve) => setTimeout(resolve, 12_000));
        sent.push(`${method} ${headers['Authorization'] ?? ''}`.trim());
        return { status: 200, header: () => null, text: async () => '{"access_token":"late","expires_in":599}' };
      };
      const aqua = createAquaClient({ address: 'https://aqua.example/aquaWebNG', ...logIn, transport, deadline: Date.now() + 60_000 });
      const reading = reasonOf(aqua.ask(signedInAccount));
      await jest.advanceTimersByTimeAsync(10_001);
      expect(await reading).toBe('aqua-timeout');
      const closing = aqua.close();
      await jest.advanceTimersByTimeAsync(2_500);
      await closing;
      expect(sent).toEqual(['POST', 'DELETE Bearer late']);
    } finally {
      jest.useRealTimers();
    }
  });

  it('takes no longer than eight seconds, even where nothing answers any more', async () => {
    jest.useFakeTimers();
    try {
      const never = new Promise<never>(() => undefined);
      const aqua = createAquaClient({
        address: 'https://aqua.example/aquaWebNG',
        ...logIn,
        transport: () => never,
        deadline: Date.now() + 60_000,
      });
      void aqua.ask(signedInAccount).catch(() => undefined);
      await jest.advanceTimersByTimeAsync(1);
      let closed = false;
      void aqua.close().then(() => (closed = true));
      await jest.advanceTimersByTimeAsync(7_900);
      expect(closed).toBe(false);
      await jest.advanceTimersByTimeAsync(200);
      expect(closed).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });

  it('happens after a failure too, and never fails itself', async () => {
    const aqua = await aquaWith(({ method }) => (method === 'DELETE' ? { status: 500 } : { status: 500, json: {} }));
    expect(await reasonOf(aqua.ask(signedInAccount))).toBe('aqua-fault');
    await expect(aqua.close()).resolves.toBeUndefined();
    expect(loggedOut()).toEqual(['Bearer t1']);
  });

  it.each<[string, Answer[], number, number[]]>([
    ['a busy server', [{ status: 429 }], 2, [500]],
    ['a backend that is away', [{ status: 503, headers: { 'retry-after': '2' } }], 2, [2000]],
    ['a server that stays busy', [{ status: 429 }, { status: 503 }, { status: 503 }], 2, [500]],
    ['a server that asks for more time than there is', [{ status: 503, headers: { 'retry-after': '60' } }], 1, []],
    ['a fault', [{ status: 500 }], 1, []],
    ['a session that is gone', [{ status: 401 }], 1, []],
  ])('is repeated once where that helps: %s', async (_name, refusals, times, slept) => {
    const clock = stillClock();
    const left = [...refusals];
    const aqua = await aquaWith(({ method }) => (method === 'DELETE' ? (left.shift() ?? { json: 'logout successful' }) : me), { clock });
    await aqua.ask(signedInAccount);
    await aqua.close();
    expect(loggedOut()).toEqual(Array<string>(times).fill('Bearer t1'));
    expect(clock.slept).toEqual(slept);
    expect(aqua.cost()).toEqual({ requests: 2 + times });
  });

  it('is repeated also when the time of the step is over', async () => {
    const clock = stillClock();
    let refusals = 0;
    const aqua = await aquaWith(({ method }) => (method === 'DELETE' && (refusals += 1) === 1 ? { status: 503 } : me), { clock });
    await aqua.ask(signedInAccount);
    await clock.sleep(1_000_000);
    await aqua.close();
    expect(loggedOut()).toHaveLength(2);
  });

  it('is no reason to fail when the server has gone', async () => {
    const aqua = await aquaWith(() => me);
    await aqua.ask(signedInAccount);
    await closeServer();
    await expect(aqua.close()).resolves.toBeUndefined();
  });
});

describe('a minute', () => {
  it('has ninety requests that read, so that sessions can be ended; whoever may wait for the next one waits', async () => {
    const clock = stillClock();
    const aqua = await aquaWith(() => me, { clock });
    for (let count = 0; count < 90; count += 1) await aqua.ask(signedInAccount);
    expect(clock.slept).toEqual([]);
    await aqua.ask(signedInAccount);
    expect(clock.slept).toEqual([60_000]);
  });

  it('that is longer than the step ends it', async () => {
    const clock = stillClock(850_000);
    const aqua = await aquaWith(() => me, { clock });
    for (let count = 0; count < 90; count += 1) await aqua.ask(signedInAccount);
    expect(await reasonOf(aqua.ask(signedInAccount))).toBe('out-of-time');
    await aqua.close();
    expect(aqua.cost().requests).toBe(92);
  });
});
