import { setMaxListeners } from 'node:events';
import type { UnavailableReason } from '../../src/checklist/model/unavailable';
import { changeMember } from '../../local/samples/member';
import { pathsIn } from './members';

export type System = 'jira' | 'aqua';

/** An answer as a server gives it. */
export interface Told {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What becomes of one request. `deliver` hands the server's own answer over; whoever does not call it lets nothing reach the server. */
export type Breaking = (
  deliver: () => Promise<Told>,
  context: { signal: AbortSignal; now: () => number; member: number },
) => Promise<Response>;

/** A way in which a system breaks, and the reasons that are true of it. */
export interface Kind {
  breaks: Breaking;
  reasons: Record<System, readonly UnavailableReason[]>;
  /** Whether what the server answered comes through as it was. */
  harmless?: boolean;
  /** Whether it tells of other things than there are: what was not seen may then have many names, and nothing may be found in it. */
  tellsOther?: boolean;
  /** What it says of a single operation by the vendor's own documents: codes of findings that are then true. */
  means?: readonly { operation: RegExp; codes: readonly string[] }[];
}

export function responseOf({ status, headers, body }: Told): Response {
  return new Response(status === 204 ? null : body, { status, headers });
}

const encoder = new TextEncoder();
const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });

/** Many calls wait for one signal at once. */
function never(signal: AbortSignal): Promise<never> {
  setMaxListeners(0, signal);
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

function refused(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}

/** An answer of which only the beginning comes, and then what is named. */
function beginning(
  { status, headers, body }: Told,
  signal: AbortSignal,
  then: (controller: ReadableStreamDefaultController) => Promise<void>,
): Response {
  const bytes = encoder.encode(body);
  let begun = false;
  const stream = new ReadableStream({
    async pull(controller) {
      if (!begun) {
        begun = true;
        controller.enqueue(bytes.slice(0, bytes.length >> 1));
        return;
      }
      await Promise.race([then(controller), never(signal)]);
    },
  });
  return new Response(stream, { status, headers });
}

function answered(status: number, body: unknown = {}, headers: Record<string, string> = {}): Breaking {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return async () => responseOf({ status, headers: { 'content-type': 'application/json', ...headers }, body: text });
}

/** Changes the JSON of an answer. */
function changed(change: (json: unknown, member: number) => unknown): Breaking {
  return async (deliver, { member }) => {
    const told = await deliver();
    let json: unknown;
    try {
      json = JSON.parse(told.body);
    } catch {
      return responseOf(told);
    }
    const body = change(json, member);
    return responseOf({ ...told, body: body === undefined ? '' : JSON.stringify(body) });
  };
}

/** A step without a screen has no such member, and what can be edited names its fields as members. */
const facts = /(^|\.)(transitionScreen|fields\.[^.]+)$/;

function atMember(change: (value: unknown) => unknown): Breaking {
  return changed((json, member) => {
    const all = pathsIn(json).filter((one) => !facts.test(one));
    const path = all[member % Math.max(1, all.length)];
    return path === undefined ? json : changeMember(json, path, change);
  });
}

/** The same with each list as another one. */
function lists(value: unknown, change: (list: unknown[]) => unknown[]): unknown {
  if (Array.isArray(value)) return change(value.map((element) => lists(element, change)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, lists(member, change)]));
}

/** The same with its outermost lists longer than any list may be. */
function grown(json: unknown): unknown {
  const longer = (list: unknown[]): unknown[] =>
    list.length === 0 ? list : Array.from({ length: 20_001 }, (_, at) => list[at % list.length]);
  if (Array.isArray(json)) return longer(json);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([name, member]) => [name, Array.isArray(member) ? longer(member) : member]));
}

/** A value of another type. */
export function otherType(value: unknown): unknown {
  if (typeof value === 'string') return { text: value };
  if (typeof value === 'number' || typeof value === 'boolean') return [value];
  return Array.isArray(value) ? 'list' : 7;
}

function endlessPage(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  if (!('isLast' in json || 'nextPageToken' in json || 'total' in json)) return json;
  return { ...json, isLast: false, ...('issues' in json ? { nextPageToken: 'again' } : { total: 1_000_000 }) };
}

const page = '<!doctype html><html><title>Sign in</title></html>';

/** Spaces without end, as an unpacked bomb comes in. */
const endless: Breaking = async (deliver) => {
  await deliver();
  const piece = new Uint8Array(512 * 1024).fill(32);
  const stream = new ReadableStream({ pull: (controller) => controller.enqueue(piece) });
  return new Response(stream, { status: 200, headers: { 'content-encoding': 'gzip', 'content-length': '100000' } });
};

const away = { jira: ['jira-unreachable'], aqua: ['aqua-unreachable', 'aqua-unreachable-by-proxy'] } as const;
const slow = { jira: ['jira-unreachable', 'out-of-time'], aqua: ['aqua-timeout', 'out-of-time'] } as const;
const notTheirs = { jira: ['jira-not-jira', 'jira-ip-blocked'], aqua: ['aqua-not-aqua', 'aqua-not-found'] } as const;
const broken = { jira: ['jira-broken-answer'], aqua: ['aqua-broken-answer'] } as const;
const odd = { jira: ['jira-unexpected-answer'], aqua: ['aqua-unexpected-answer', 'aqua-not-aqua'] } as const;
const busy = { jira: ['jira-busy', 'out-of-time'], aqua: ['aqua-busy', 'out-of-time'] } as const;
const fault = { jira: ['jira-fault', 'out-of-time'], aqua: ['aqua-fault', 'out-of-time'] } as const;
const large = { jira: ['jira-too-large', ...odd.jira], aqua: ['aqua-too-large', ...odd.aqua] } as const;
const nothing = { jira: [], aqua: [] } as const;

const tooMany = { errorMessages: ['Rate limit exceeded.'], Type: 'TooManyRequests' };

export const kinds = {
  refused: { breaks: async () => Promise.reject(refused('ECONNREFUSED')), reasons: away },
  reset: { breaks: async (deliver) => deliver().then(() => Promise.reject(refused('ECONNRESET'))), reasons: away },
  'reset in mid-body': {
    breaks: async (deliver, { signal }) =>
      beginning(await deliver(), signal, async (controller) => controller.error(new TypeError('terminated'))),
    reasons: broken,
  },
  'no answer': { breaks: (_deliver, { signal }) => never(signal), reasons: slow },
  'slow to death': {
    breaks: async (deliver, { signal }) =>
      beginning(await deliver(), signal, async (controller) => {
        await sleep(1000, signal);
        controller.enqueue(encoder.encode(' '));
      }),
    reasons: slow,
  },
  late: {
    breaks: async (deliver, { signal }) => {
      const told = await deliver();
      await sleep(3000, signal);
      return responseOf(told);
    },
    reasons: slow,
    harmless: true,
  },
  'too late': {
    breaks: async (deliver, { signal }) => {
      const told = await deliver();
      await sleep(12_000, signal);
      return responseOf(told);
    },
    reasons: slow,
    harmless: true,
  },
  truncated: {
    breaks: async (deliver) => deliver().then((told) => responseOf({ ...told, body: told.body.slice(0, told.body.length >> 1) })),
    reasons: { jira: [...broken.jira, ...odd.jira, ...notTheirs.jira], aqua: [...broken.aqua, ...odd.aqua] },
  },
  'other JSON': { breaks: answered(200, { hello: 'world' }), reasons: odd },
  'a list of nothing': { breaks: answered(200, [null, 7, {}]), reasons: odd },
  null: { breaks: answered(200, null), reasons: odd },
  'groups in groups': { breaks: answered(200, '[{"a":'.repeat(20_000) + '1' + '}]'.repeat(20_000)), reasons: odd },
  'a page': { breaks: answered(200, page, { 'content-type': 'text/html' }), reasons: notTheirs },
  'a page not found': { breaks: answered(404, page, { 'content-type': 'text/html' }), reasons: notTheirs },
  'a page that forbids': { breaks: answered(403, page, { 'content-type': 'text/html' }), reasons: notTheirs },
  'a mark before it': {
    breaks: async (deliver) => deliver().then((told) => responseOf({ ...told, body: `\ufeff${told.body}` })),
    reasons: nothing,
    harmless: true,
  },
  bomb: { breaks: endless, reasons: large },
  gigantic: { breaks: changed(grown), reasons: large, tellsOther: true },
  401: {
    breaks: answered(401, { Type: 'Unauthorized', Message: '', Code: 0 }),
    reasons: { jira: ['jira-log-in-refused'], aqua: ['aqua-wrong-credentials'] },
  },
  403: {
    breaks: answered(403, { Type: 'Forbidden', ForbiddenErrorType: 'NotPermitted', errorMessages: ['no'] }),
    reasons: { jira: ['jira-forbidden', 'jira-ip-blocked'], aqua: ['aqua-not-permitted'] },
  },
  404: {
    breaks: answered(404, { Type: 'NotFound', errorMessages: ['gone'] }),
    reasons: { jira: ['jira-not-found'], aqua: ['aqua-not-found', 'aqua-not-aqua'] },
    means: [
      { operation: /^jira .*\/user\$$/, codes: ['missing', 'noAccount'] },
      { operation: /^jira .*\/issuesecuritylevelscheme\$$/, codes: ['noLevels'] },
      { operation: /^jira .*\/notificationscheme\$$/, codes: ['noScheme'] },
    ],
  },
  409: { breaks: answered(409, { Type: 'Conflict' }), reasons: fault },
  429: { breaks: answered(429, tooMany), reasons: busy },
  '429 for seconds': { breaks: answered(429, tooMany, { 'retry-after': '2', 'ratelimit-reason': 'jira-burst-based' }), reasons: busy },
  '429 until a date': {
    breaks: async (_deliver, { now }) =>
      responseOf({ status: 429, headers: { 'retry-after': new Date(now() + 3000).toUTCString() }, body: '{}' }),
    reasons: busy,
  },
  '429 for ages': { breaks: answered(429, tooMany, { 'retry-after': '99999999999' }), reasons: busy },
  '429 for less than nothing': { breaks: answered(429, tooMany, { 'retry-after': '-7' }), reasons: busy },
  'quota used': {
    breaks: answered(429, tooMany, { 'ratelimit-reason': 'jira-quota-global-based' }),
    reasons: { jira: ['jira-quota-used', 'jira-busy'], aqua: busy.aqua },
  },
  500: { breaks: answered(500, { Type: 'InternalError' }), reasons: fault },
  503: { breaks: answered(503, { Type: 'BackendNotAvailable' }), reasons: fault },
  '503 for seconds': { breaks: answered(503, {}, { 'retry-after': '1' }), reasons: fault },
  redirect: { breaks: answered(302, '', { location: 'https://elsewhere.example/login' }), reasons: notTheirs },
  'without a member': { breaks: atMember(() => undefined), reasons: odd, tellsOther: true },
  'a member of another type': { breaks: atMember(otherType), reasons: odd, tellsOther: true },
  'everything twice': { breaks: changed((json) => lists(json, (list) => [...list, ...list])), reasons: odd, tellsOther: true },
  'pages without end': { breaks: changed(endlessPage), reasons: odd, tellsOther: true },
} satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as KindName[];
