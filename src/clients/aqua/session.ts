import { Unavailable } from '../../checklist/model/unavailable';
import { logIn as logInCall, logOut } from './operations/session';
import { openToken, type AquaToken } from './token';
import { isTimeout, withTimeout, type Clock, type HttpRequest, type HttpTransport } from '../http/http';
import { allowance } from '../http/pace';
import { isEgressRefusal, ProxyError, tellingProxy } from '../http/proxy';
import { withoutSecrets } from '../http/redact';
import { sendOnce, sendRepeatable, type HttpAnswer } from '../http/send';
import { BrokenOffError, TooLargeError } from '../http/whole-answer';

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
/** Of the 100 requests that an invocation may make in a minute, some are left to beginning and ending sessions (docs/platform/forge.md#payloads-and-requests). */
const readsAMinute = 90;

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
  const connection = { lost: false };
  const allowed = allowance(readsAMinute, clock, deadline);
  /** Log-ins without an answer yet, and those whose late answer is being put to an end. */
  const underWay = new Set<Promise<unknown>>();

  async function answered(send: () => Promise<HttpAnswer>): Promise<HttpAnswer> {
    try {
      return await send();
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      const cause = withoutSecrets(error, [password, ...begun.map(({ value }) => value)]);
      throw new Unavailable({ reason: whyNoAnswer(error) }, cause && { cause });
    }
  }

  /** Waits for a log-in no longer than for anything else, and goes on listening: a token that comes late is ended, or it would take up a licence. */
  async function logIn(afterRefusal: boolean): Promise<AquaToken> {
    const left = deadline - clock.now();
    if (left <= 0) throw new Unavailable({ reason: 'out-of-time' });
    const waiting = { isOver: false };
    const opening = openSession(afterRefusal, waiting);
    underWay.add(opening);
    void opening.then(undefined, () => undefined).then(() => underWay.delete(opening));
    try {
      return await withTimeout(opening, Math.min(requestTimeoutMs, left));
    } catch (error) {
      waiting.isOver = true;
      if (!isTimeout(error)) throw error;
      throw new Unavailable({ reason: left < requestTimeoutMs ? 'out-of-time' : 'aqua-timeout' });
    }
  }

  async function openSession(afterRefusal: boolean, waiting: { isOver: boolean }): Promise<AquaToken> {
    const body = new URLSearchParams({ grant_type: 'password', username, password }).toString();
    const headers = { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' };
    const listening = { ...timing, deadline: deadline + mostClosingMs, timeoutMs: requestTimeoutMs + mostClosingMs };
    // Sent once: a second try might open a second session.
    const answer = await answered(() =>
      sendOnce(transport, { method: logInCall.method, url: `${address}${logInCall.path}`, headers, body }, listening),
    );
    const token = await openedBy(answer);
    if (closed || waiting.isOver) {
      await end(token);
      return token;
    }
    begun.push(token);
    if (afterRefusal) unproven.add(token);
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
      const passing = error instanceof Unavailable && (error.why.reason === 'aqua-fault' || error.why.reason === 'aqua-busy');
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
    const turn = async <T>(attempt: () => Promise<T>): Promise<T> => allowed().then(attempt);
    const answer = await answered(() => sendRepeatable(transport, request, { ...timing, connection, turn }));
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
      closed = true;
      // A log-in that is under way ends its own session as soon as it has one.
      const late = withTimeout(Promise.allSettled([...underWay]), mostClosingMs).catch(() => undefined);
      await Promise.all([...begun.map(end), late]);
    },
  };
}

type WhyNoAnswer =
  'aqua-egress-not-allowed' | 'aqua-unreachable-by-proxy' | 'aqua-timeout' | 'aqua-too-large' | 'aqua-broken-answer' | 'aqua-unreachable';

function whyNoAnswer(error: unknown): WhyNoAnswer {
  if (error instanceof ProxyError) return error.kind === 'refused' ? 'aqua-egress-not-allowed' : 'aqua-unreachable-by-proxy';
  if (isEgressRefusal(error)) return 'aqua-egress-not-allowed';
  if (error instanceof TooLargeError) return 'aqua-too-large';
  if (error instanceof BrokenOffError) return 'aqua-broken-answer';
  return isTimeout(error) ? 'aqua-timeout' : 'aqua-unreachable';
}
