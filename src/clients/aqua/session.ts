import { Unavailable } from '../../checklist/model/unavailable';
import { logIn as logInCall, logOut } from './operations/session';
import { openToken, type AquaToken } from './token';
import { errorLike } from '../http/error-like';
import {
  isTimeout,
  sendOnce,
  sendRepeatable,
  withTimeout,
  type Clock,
  type HttpAnswer,
  type HttpRequest,
  type HttpTransport,
} from '../http/http';
import { ProxyError, tellingProxy } from '../http/proxy';
import { withoutSecrets } from '../http/redact';

export interface AquaSessionOptions {
  /** For example https://app.aqua-cloud.io/aquaWebNG. */
  address: string;
  username: string;
  password: string;
  transport: HttpTransport;
  /** Called, and waited for, once aqua has refused user name and password: nobody may try them again (docs/platform/aqua.md#password-expiry-and-lockout). */
  onRefused?: () => Promise<void>;
  /** Epoch milliseconds by which every answer has to be there. */
  deadline: number;
  clock: Clock;
}

/** A log-in at aqua that renews itself and can be ended. */
export interface LogIn {
  /** Sends a GET with a live token to a path that begins with a slash. Rejects with `Unavailable` where no answer came or aqua did not accept the log-in. */
  get(path: string): Promise<HttpAnswer>;
  requests(): number;
  /** Ends every session that was begun, also one whose log-in is still under way. Never rejects; takes eight seconds at most. */
  close(): Promise<void>;
}

const requestTimeoutMs = 10_000;
/** Longest wait for one answer when the session is closed. */
const closeTimeoutMs = 4_000;
/** Longest wait for a log-in that is under way then with its end, or for an end that is repeated: it must not hold up a step. */
const mostClosingMs = 2 * closeTimeoutMs;
/** A busy server is asked once more to end a session: a token that is left open uses up a licence until it runs out. */
const logOutTries = 2;

/**
 * Logs in by password grant with the first request (docs/platform/aqua.md#log-in). The token is used by all requests, renewed before it runs out, and
 * once after a 401: another step of the same account may have logged it out.
 */
export function openLogIn({ address, username, password, deadline, clock, onRefused, ...options }: AquaSessionOptions): LogIn {
  const transport = tellingProxy(options.transport);
  let requests = 0;
  let closed = false;
  let current: Promise<AquaToken> | undefined;
  const begun: AquaToken[] = [];
  /** Those that replaced a token which aqua refused, and that aqua has not yet accepted either. */
  const unproven = new Set<AquaToken>();
  const timing = { clock, deadline, timeoutMs: requestTimeoutMs, onAttempt: () => void (requests += 1) };

  async function answered(send: () => Promise<HttpAnswer>): Promise<HttpAnswer> {
    try {
      return await send();
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      const cause = withoutSecrets(error, [password, ...begun.map(({ value }) => value)]);
      throw new Unavailable({ reason: whyNoAnswer(error) }, cause && { cause });
    }
  }

  async function logIn(afterRefusal: boolean): Promise<AquaToken> {
    const body = new URLSearchParams({ grant_type: 'password', username, password }).toString();
    const headers = { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' };
    // Sent once: a second try might open a second session.
    const answer = await answered(() =>
      sendOnce(transport, { method: logInCall.method, url: `${address}${logInCall.path}`, headers, body }, timing),
    );
    const token = await openedBy(answer);
    begun.push(token);
    if (afterRefusal) unproven.add(token);
    // Nobody waits for it any more: it would take up a licence until it runs out.
    if (closed) await end(token);
    return token;
  }

  async function openedBy(answer: HttpAnswer): Promise<AquaToken> {
    try {
      return openToken(answer, clock.now());
    } catch (error) {
      if (error instanceof Unavailable && error.why.reason === 'aqua-wrong-credentials') await onRefused?.();
      throw error;
    }
  }

  /** The live token, in place of the one named where aqua refused that; concurrent callers share one log-in. */
  async function token(refused?: AquaToken): Promise<AquaToken> {
    for (;;) {
      const known = current;
      const live = await known;
      if (closed) throw new Unavailable({ reason: 'out-of-time' });
      if (live && live !== refused && clock.now() < live.renewAt) return live;
      // Unless somebody else has begun to renew it in the meantime: then theirs is looked at in turn.
      if (known === current) current = renew(refused !== undefined);
    }
  }

  function renew(afterRefusal: boolean): Promise<AquaToken> {
    const renewing = logIn(afterRefusal);
    renewing.catch((error: unknown) => {
      // Whatever else went wrong lasts for this step: trying anew would wait as long again, or lock the account.
      const passing = error instanceof Unavailable && error.why.reason === 'aqua-fault';
      if (passing && current === renewing) current = undefined;
    });
    return renewing;
  }

  async function getWith(path: string, using: AquaToken): Promise<HttpAnswer> {
    const request: Omit<HttpRequest, 'timeoutMs'> = {
      method: 'GET',
      url: `${address}${path}`,
      headers: { Accept: 'application/json', Authorization: `Bearer ${using.value}` },
    };
    const answer = await answered(() => sendRepeatable(transport, request, timing));
    if (answer.status !== 401) unproven.delete(using);
    return answer;
  }

  async function end({ value }: AquaToken): Promise<void> {
    const request = { method: logOut.method, url: `${address}${logOut.path}`, headers: { Authorization: `Bearer ${value}` } };
    // The step's own deadline may be over: sessions end all the same.
    const ending = { ...timing, deadline: clock.now() + mostClosingMs, timeoutMs: closeTimeoutMs, mostTries: logOutTries };
    try {
      await withTimeout(sendRepeatable(transport, request, ending), mostClosingMs);
    } catch {
      // The server is gone or slow: the token runs out by itself.
    }
  }

  return {
    async get(path) {
      const first = await token();
      const answer = await getWith(path, first);
      if (answer.status !== 401) return answer;
      const second = unproven.has(first) ? answer : await getWith(path, await token(first));
      if (second.status === 401) throw new Unavailable({ reason: 'aqua-wrong-credentials' });
      return second;
    },

    requests: () => requests,

    async close() {
      if (closed) return;
      const known = current;
      closed = true;
      const before = [...begun];
      // A log-in that is under way ends its own session as soon as it has one.
      await Promise.all([...before.map(end), withTimeout(Promise.resolve(known), mostClosingMs).catch(() => undefined)]);
    },
  };
}

function whyNoAnswer(error: unknown): 'aqua-egress-not-allowed' | 'aqua-unreachable-by-proxy' | 'aqua-timeout' | 'aqua-unreachable' {
  if (error instanceof ProxyError) return error.kind === 'refused' ? 'aqua-egress-not-allowed' : 'aqua-unreachable-by-proxy';
  if (isEgressRefusal(error)) return 'aqua-egress-not-allowed';
  return isTimeout(error) ? 'aqua-timeout' : 'aqua-unreachable';
}

/** What the platform throws where the manifest or an administrator has not allowed the address (docs/platform/forge.md#refused-egress). */
function isEgressRefusal(error: unknown): boolean {
  const told = errorLike(error);
  return told !== undefined && /EGRESS_ALLOWLIST|ExternalEndpointNotAllowed/i.test(`${told.name} ${told.message}`);
}
