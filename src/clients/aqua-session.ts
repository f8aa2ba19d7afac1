import { z } from 'zod';
import { Unavailable } from '../checklist/define-fact';
import { parseJson, sendRepeatable, TimeoutError, type Clock, type HttpRequest, type HttpResponse, type HttpTransport } from './http';

export interface AquaSessionOptions {
  /** For example https://app.aqua-cloud.io/aquaWebNG. */
  address: string;
  username: string;
  password: string;
  transport: HttpTransport;
  /** Epoch milliseconds by which every answer has to be there. */
  deadline: number;
  clock: Clock;
}

/** A log-in at aqua that renews itself and can be ended. */
export interface LogIn {
  /** Sends a GET with a live token. Rejects with `Unavailable` where no answer came or aqua did not accept the log-in. */
  get(path: string): Promise<HttpResponse>;
  requests(): number;
  /** Ends every session that was begun. Never rejects. */
  close(): Promise<void>;
}

const requestTimeoutMs = 10_000;
/** Ending a session must not hold up a step for long. */
const closeTimeoutMs = 4_000;
/** A token is renewed this long before it runs out. */
const renewAheadMs = 30_000;

const tokenSchema = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive().default(600) });
/** How aqua says no: its own errors, or those of OAuth (facts/aqua §2.1). */
const refusalSchema = z.object({
  error: z.string().optional(),
  error_description: z.string().optional(),
  ForbiddenErrorType: z.string().optional(),
  Type: z.string().optional(),
  Code: z.unknown().optional(),
});

interface Token {
  value: string;
  renewAt: number;
}

/**
 * Logs in by password grant with the first request (facts/aqua §2.1). The token is used by all requests, renewed before it runs out, and
 * once after a 401: another step of the same account may have logged it out.
 */
export function openLogIn({ address, username, password, transport, deadline, clock }: AquaSessionOptions): LogIn {
  let requests = 0;
  let closed = false;
  let current: Promise<Token> | undefined;
  const begun: Token[] = [];

  function send(request: Omit<HttpRequest, 'timeoutMs'>): Promise<HttpResponse> {
    return answered(() =>
      sendRepeatable(transport, request, { clock, deadline, timeoutMs: requestTimeoutMs, onAttempt: () => void (requests += 1) }),
    );
  }

  async function logIn(): Promise<Token> {
    const response = await send({
      method: 'POST',
      url: `${address}/api/token`,
      headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ grant_type: 'password', username, password }).toString(),
    });
    const answer = parseJson(await response.text());
    if (response.status >= 200 && response.status <= 299) {
      const token = tokenSchema.safeParse(answer);
      if (!token.success) throw new Unavailable({ reason: 'aqua-not-aqua' });
      const renewAt = clock.now() + Math.max(token.data.expires_in * 1000 - renewAheadMs, token.data.expires_in * 500);
      const begunToken = { value: token.data.access_token, renewAt };
      begun.push(begunToken);
      return begunToken;
    }
    throw new Unavailable(whyNoToken(response.status, answer));
  }

  /** The live token; concurrent callers share one log-in. */
  async function token(instead?: Token): Promise<Token> {
    const known = current && (await current);
    if (known && known !== instead && clock.now() < known.renewAt) return known;
    // Somebody may have begun to renew it while we waited.
    const now = current && (await current);
    if (!current || now === known) {
      const renewing = logIn();
      current = renewing;
      renewing.catch(() => {
        if (current === renewing) current = undefined;
      });
    }
    return current;
  }

  async function getWith(path: string, with_: Token): Promise<HttpResponse> {
    return send({
      method: 'GET',
      url: `${address}/${path}`,
      headers: { Accept: 'application/json', Authorization: `Bearer ${with_.value}` },
    });
  }

  return {
    async get(path) {
      if (closed) throw new Unavailable({ reason: 'app-fault' });
      const first = await token();
      const response = await getWith(path, first);
      if (response.status !== 401) return response;
      const second = await getWith(path, await token(first));
      if (second.status === 401) throw new Unavailable({ reason: 'aqua-wrong-credentials' });
      return second;
    },

    requests: () => requests,

    async close() {
      if (closed) return;
      closed = true;
      // A log-in that is under way would leave a session behind.
      await current?.catch(() => undefined);
      await Promise.all(
        begun.map(async ({ value }) => {
          requests += 1;
          try {
            await transport({
              method: 'DELETE',
              url: `${address}/api/Session`,
              headers: { Authorization: `Bearer ${value}` },
              timeoutMs: closeTimeoutMs,
            });
          } catch {
            // The server is gone or slow: the token runs out by itself.
          }
        }),
      );
    },
  };
}

/** What the platform throws where the manifest or an administrator has not allowed the address (facts/forge §2.5 and §5). */
function isEgressRefusal(error: unknown): boolean {
  return error instanceof Error && /EGRESS_ALLOWLIST|ExternalEndpointNotAllowed/i.test(`${error.name} ${error.message}`);
}

async function answered(send: () => Promise<HttpResponse>): Promise<HttpResponse> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    if (isEgressRefusal(error)) throw new Unavailable({ reason: 'aqua-egress-not-allowed' });
    throw new Unavailable({ reason: error instanceof TimeoutError ? 'aqua-timeout' : 'aqua-unreachable' });
  }
}

function whyNoToken(status: number, answer: unknown): Unavailable['why'] {
  if (status >= 500) return { reason: 'aqua-fault' };
  if (status === 429) return { reason: 'aqua-fault' };
  const refusal = refusalSchema.safeParse(answer);
  // Whatever answers without saying so in JSON is a proxy, a log-in page, or another server.
  if (!refusal.success) return { reason: 'aqua-not-aqua' };
  const { error, error_description: description, ForbiddenErrorType: forbidden, Type: type } = refusal.data;
  if (forbidden === 'NotLicensed' || /licen[cs]e/i.test(`${error} ${description}`)) return { reason: 'aqua-not-licensed' };
  if (status === 403) return { reason: 'aqua-not-permitted' };
  if ((status === 400 || status === 401) && (error !== undefined || type !== undefined)) return { reason: 'aqua-wrong-credentials' };
  return { reason: 'aqua-not-aqua' };
}

/** Why aqua refused a request that had a live token. */
export function whyRefused(status: number, body: string): Unavailable['why'] {
  const refusal = refusalSchema.safeParse(parseJson(body));
  // aqua's API redirects nowhere: something stands in between.
  if (status < 400) return { reason: 'aqua-not-aqua' };
  switch (status) {
    case 400:
      return { reason: 'aqua-refused-query' };
    case 403:
      return { reason: refusal.success && refusal.data.ForbiddenErrorType === 'NotLicensed' ? 'aqua-not-licensed' : 'aqua-not-permitted' };
    case 404:
      return { reason: 'aqua-not-found' };
    default:
      return { reason: 'aqua-fault' };
  }
}
