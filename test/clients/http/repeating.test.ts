import { Unavailable } from '../../../src/checklist/model/unavailable';
import { TimeoutError, type HttpResponse } from '../../../src/clients/http/http';
import { ProxyError } from '../../../src/clients/http/proxy';
import { quotaUsedUntil, retryAfterMs } from '../../../src/clients/http/retry-after';
import { sendRepeatable, type Connection } from '../../../src/clients/http/send';
import { TooLargeError } from '../../../src/clients/http/whole-answer';
import { stillClock } from '../../support/http-server';

function answer(status: number, headers: Record<string, string> = {}): HttpResponse {
  return { status, header: (name) => headers[name.toLowerCase()] ?? null, text: async () => 'body' };
}

const moment = Date.UTC(2026, 10, 26, 14, 20);
const minutes = (count: number): number => count * 60_000;

it.each<[string, number | undefined]>([
  ['7', 7_000],
  [' 0.5 ', 500],
  ['1'.padEnd(21, '0'), 1e23],
  ['Thu, 26 Nov 2026 14:21:00 GMT', 60_000],
  ['Thursday, 26-Nov-26 14:21:00 GMT', 60_000],
  ['Wed, 25 Nov 2026 14:21:00 GMT', undefined],
  ['0', undefined],
  ['-5', undefined],
  ['1e3', undefined],
  ['2026', 2_026_000],
  ['later', undefined],
  ['', undefined],
])('Retry-After "%s" asks for %s ms', (value, expected) => {
  expect(retryAfterMs(answer(429, { 'retry-after': value }), moment)).toBe(expected);
});

it.each<[string, Record<string, string>, number | undefined]>([
  ['a burst', { 'ratelimit-reason': 'jira-burst-based', 'x-ratelimit-reset': '2026-11-26T14:30:00Z' }, undefined],
  ['no reason', { 'retry-after': '600' }, undefined],
  ['a reason that only informs', { 'beta-ratelimit-reason': 'jira-quota-global-based' }, undefined],
  ['a quota', { 'ratelimit-reason': 'jira-quota-global-based' }, moment + minutes(40)],
  [
    'a quota and its end',
    { 'ratelimit-reason': 'jira-quota-tenant-based', 'x-ratelimit-reset': '2026-11-26T14:30:00Z' },
    moment + minutes(10),
  ],
  ['a quota and a wait', { 'ratelimit-reason': 'jira-cost-based', 'retry-after': '60' }, moment + minutes(1)],
  [
    'a quota that ended',
    { 'ratelimit-reason': 'jira-quota-global-based', 'x-ratelimit-reset': '2026-11-26T14:00:00Z' },
    moment + minutes(40),
  ],
  ['a quota of days', { 'ratelimit-reason': 'jira-quota-global-based', 'retry-after': '999999' }, moment + minutes(40)],
])('a 429 for %s tells until when all is used up', (_name, headers, expected) => {
  expect(quotaUsedUntil(answer(429, headers), moment)).toBe(expected);
});

describe('a request that may be repeated', () => {
  const get = { method: 'GET' as const, url: '/', headers: {} };

  /** What comes of a request whose attempts end as named, and how often it went out. */
  async function send(
    attempts: (HttpResponse | Error)[],
    connection: Connection = { lost: false },
    mostTries?: number,
  ): Promise<[string, number]> {
    const clock = stillClock();
    let sent = 0;
    const transport = async (): Promise<HttpResponse> => {
      const next = attempts[(sent += 1) - 1] ?? answer(200);
      if (next instanceof Error) throw next;
      return next;
    };
    const options = { clock, deadline: 60_000, timeoutMs: 15_000, onAttempt: () => undefined, connection };
    const told = await sendRepeatable(transport, get, mostTries === undefined ? options : { ...options, mostTries }).then(
      ({ status }) => String(status),
      (error: unknown) => (error instanceof Error ? error.name : 'thrown'),
    );
    return [told, sent];
  }

  const reset = new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) });
  it.each<[string, (HttpResponse | Error)[], [string, number]]>([
    ['is sent once more where the connection broke', [reset], ['200', 2]],
    ['is not sent a third time for that', [reset, reset], ['TypeError', 2]],
    ['is sent again where the server is busy after that', [reset, answer(503), answer(429)], ['200', 4]],
    ['is sent four times in all', [reset, answer(503), answer(503), answer(503)], ['503', 4]],
    ['is not sent again where no answer came in time', [new TimeoutError('late')], ['TimeoutError', 1]],
    ['is not sent again where the answer was too large', [new TooLargeError()], ['TooLargeError', 1]],
    ['is not sent again where the proxy refused it', [new ProxyError('refused', 'blocked')], ['ProxyError', 1]],
    [
      'is not sent again where egress is refused',
      [Object.assign(new Error('no'), { name: 'REQUEST_EGRESS_ALLOWLIST_ERR' })],
      ['REQUEST_EGRESS_ALLOWLIST_ERR', 1],
    ],
    ['is not sent again where it was refused for good', [new Unavailable({ reason: 'jira-forbidden' })], ['Unavailable', 1]],
    ['is not sent again for a fault of the server', [answer(500)], ['500', 1]],
  ])('%s', async (_name, attempts, expected) => {
    expect(await send(attempts)).toEqual(expected);
  });

  it('is not sent once more while nothing gets through, and is again as soon as something did', async () => {
    const connection = { lost: false };
    expect(await send([reset, reset], connection)).toEqual(['TypeError', 2]);
    expect(await send([reset], connection)).toEqual(['TypeError', 1]);
    expect(await send([answer(200)], connection)).toEqual(['200', 1]);
    expect(await send([reset], connection)).toEqual(['200', 2]);
  });

  it('is sent as often as it may be', async () => {
    expect(await send([reset], { lost: false }, 1)).toEqual(['TypeError', 1]);
    expect(await send([answer(503), answer(503)], { lost: false }, 2)).toEqual(['503', 2]);
  });
});
