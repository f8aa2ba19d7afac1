import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { forgeFetchTransport } from '../../../src/clients/http/forge-fetch';
import { answerReader, BrokenOffError, mostAnswerBytes, TooLargeError } from '../../../src/clients/http/whole-answer';
import type { HttpResponse } from '../../../src/clients/http/http';

const mebibyte = 'x'.repeat(1024 * 1024);
let closing: (() => Promise<void>) | undefined;
afterEach(async () => {
  await closing?.();
  closing = undefined;
});

/** The answer of a server that writes what a test says, and how much of it went out. */
async function answerOf(write: (response: ServerResponse) => void): Promise<{ answer: Promise<HttpResponse>; written: () => number }> {
  let written = (): number => 0;
  const server = createServer((_request, response) => {
    written = () => response.socket?.bytesWritten ?? 0;
    write(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { answer: forgeFetchTransport()({ method: 'GET', url, headers: {}, timeoutMs: 60_000 }), written: () => written() };
}

/** Writes without end, as fast as it is read. */
function flood(response: ServerResponse): void {
  const more = (): void => {
    while (response.write(mebibyte)) if (response.destroyed) return;
    response.once('drain', more);
  };
  more();
}

it.each<[string, (response: ServerResponse) => void]>([
  ['says that it is too long', (response) => void response.writeHead(200, { 'content-length': '7000000' }).write('{')],
  ['does not end', flood],
  ['was packed', (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(200 * 1024 * 1024, 32)))],
])('an answer that %s is not read to its end', async (_name, write) => {
  const { answer, written } = await answerOf(write);
  await expect(answer).rejects.toBeInstanceOf(TooLargeError);
  expect(written()).toBeLessThan(4 * mostAnswerBytes);
});

it('an answer as long as it may be is read', async () => {
  const { answer } = await answerOf((response) => response.end(mebibyte.repeat(5)));
  expect((await (await answer).text()).length).toBe(mostAnswerBytes);
});

it('letters that two pieces share come whole, and no byte order mark comes', async () => {
  const { answer } = await answerOf((response) => {
    const text = Buffer.from('\ufeff{"größe":"ß"}');
    for (const byte of text) response.write(Buffer.from([byte]));
    response.end();
  });
  expect(await (await answer).text()).toBe('{"größe":"ß"}');
});

it('an answer that breaks off is told from one that never came', async () => {
  const { answer } = await answerOf((response) => {
    response.write('{"count":');
    setTimeout(() => response.destroy(), 20);
  });
  await expect(answer).rejects.toBeInstanceOf(BrokenOffError);
});

describe('an answer of another platform', () => {
  const told = { status: 200, headers: { get: () => null } };

  it.each<[string, object]>([
    ['has a stream of Node’s', { body: Readable.from([Buffer.from('{"a":'), Buffer.from('1}')]) }],
    ['has a stream of texts', { body: Readable.from(['{"a":', '1}']) }],
    ['has no stream', { body: null }],
    ['has no body at all', {}],
  ])('%s', async (_name, more) => {
    const answer = await answerReader()({ ...told, text: async () => '{"a":1}', ...more });
    expect(await answer.text()).toBe('{"a":1}');
  });

  it('has a stream of Node’s without end, which is closed', async () => {
    let taken = 0;
    const body = Readable.from(
      (function* () {
        for (;;) {
          taken += 1;
          yield Buffer.from(mebibyte);
        }
      })(),
    );
    await expect(answerReader()({ ...told, text: () => Promise.reject(new Error('not asked')), ...{ body } })).rejects.toBeInstanceOf(
      TooLargeError,
    );
    await new Promise((resolve) => setImmediate(resolve));
    expect([body.destroyed, taken < 40]).toEqual([true, true]);
  });

  it('is too long and comes whole', async () => {
    await expect(answerReader()({ ...told, text: async () => mebibyte.repeat(7) })).rejects.toBeInstanceOf(TooLargeError);
  });
});

it('large answers are read one after the other, small ones beside them', async () => {
  const read = answerReader({ together: Infinity });
  let open = 0;
  let most = 0;
  const large = (): Promise<HttpResponse> => {
    let count = 0;
    const body = (async function* () {
      for (; count < 4; count += 1) {
        // From the third piece on it is a large one.
        if (count === 2) most = Math.max(most, (open += 1));
        await new Promise((resolve) => setImmediate(resolve));
        yield Buffer.from(mebibyte);
      }
      open -= 1;
    })();
    return read({ status: 200, headers: { get: () => null }, text: async () => '', ...{ body } });
  };
  const answers = await Promise.all([large(), large(), large(), large()]);
  expect(await Promise.all(answers.map(async (answer) => (await answer.text()).length))).toEqual(Array(4).fill(4 * 1024 * 1024));
  expect(most).toBe(1);
});

it('answers of one reader together are bounded, and what is refused or small takes up no room', async () => {
  const read = answerReader({ together: 2.5 * 1024 * 1024 });
  const of = (pieces: string[], whole = true): Promise<HttpResponse> => {
    const told = { status: 200, headers: { get: () => null }, text: async () => pieces.join('') };
    return read(whole ? told : { ...told, ...{ body: Readable.from(pieces.map((piece) => Buffer.from(piece))) } });
  };
  await of([mebibyte]);
  await expect(of([mebibyte, mebibyte], false)).rejects.toBeInstanceOf(TooLargeError);
  await of([mebibyte], false);
  await expect(of([mebibyte])).rejects.toBeInstanceOf(TooLargeError);
  expect(await (await of(['{"count":', '7}'], false)).text()).toBe('{"count":7}');
  await of(['x'.repeat(600_000)]).catch(() => undefined);
  expect(await (await of(['{"count":7}'])).text()).toBe('{"count":7}');
});
