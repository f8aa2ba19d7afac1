import { Unavailable } from '../../checklist/model/unavailable';
import { isTimeout, type Clock, type HttpRequest, type HttpResponse, type HttpTransport } from './http';
import { isEgressRefusal, ProxyError } from './proxy';
import { retryAfterMs } from './retry-after';
import { TooLargeError } from './whole-answer';

/** An answer that has come in whole. */
export interface HttpAnswer {
  status: number;
  body: string;
}

export interface SendOptions {
  clock: Clock;
  /** Epoch milliseconds past which nothing is sent and nothing is waited for. */
  deadline: number;
  /** Longest wait for one answer. */
  timeoutMs: number;
  /** Called before each attempt goes out. */
  onAttempt: () => void;
}

export interface RepeatOptions extends SendOptions {
  /** How often the request goes out at most; absent: as often as is usual. */
  mostTries?: number;
  /** Lets each attempt wait for its turn. */
  turn?: <T>(attempt: () => Promise<T>) => Promise<T>;
  /** Told of an answer that there are too many requests, and for how long this one would wait; says how long it waits. */
  onBusy?: (response: HttpResponse, waitMs: number) => number;
  /** Shared by requests to one server: where a repeated one broke off as well, no other is repeated until one has been answered. */
  connection?: Connection;
}

/** What is known of the way to a server. */
export interface Connection {
  lost: boolean;
}

type Sendable = Omit<HttpRequest, 'timeoutMs'>;

const usualTries = 4;
const firstBackOffMs = 500;
const reconnectMs = 200;

/** Sends a request that must not be repeated. Throws `Unavailable` (out of time) where the deadline has passed, else what the transport throws. */
export async function sendOnce(transport: HttpTransport, request: Sendable, options: SendOptions): Promise<HttpAnswer> {
  return wholeAnswer(await sendInTime(transport, request, options));
}

/**
 * Sends a request that may be repeated. It is repeated on 429 and 503, after `Retry-After` where the server names one, else after a back-off
 * with jitter (0.7 to 1.3), and once where the connection broke. Never waits past the deadline: then the last answer stands, or, where none has
 * come, `Unavailable` (out of time) is thrown (docs/platform/jira.md#rate-limits).
 */
export async function sendRepeatable(transport: HttpTransport, request: Sendable, options: RepeatOptions): Promise<HttpAnswer> {
  const { clock, deadline, mostTries = usualTries, turn = atOnce, connection = { lost: false } } = options;
  const jitter = (): number => 0.7 + 0.6 * clock.random();
  let broken = false;
  for (let tries = 1; ; tries += 1) {
    let response: HttpResponse;
    let answer: HttpAnswer;
    try {
      ({ response, answer } = await turn(async () => {
        const come = await sendInTime(transport, request, options);
        // Read even where it is not used: an unread answer keeps its connection.
        return { response: come, answer: await wholeAnswer(come) };
      }));
    } catch (error) {
      if (!isBroken(error)) throw error;
      const again = !broken && !connection.lost && tries < mostTries && clock.now() + reconnectMs < deadline;
      connection.lost ||= broken;
      if (!again) throw error;
      broken = true;
      await clock.sleep(reconnectMs * jitter());
      continue;
    }
    connection.lost = false;
    if ((response.status !== 429 && response.status !== 503) || tries >= mostTries) return answer;
    const asked = retryAfterMs(response, clock.now()) ?? firstBackOffMs * 2 ** (tries - 1) * jitter();
    const wait = response.status === 429 ? (options.onBusy?.(response, asked) ?? asked) : asked;
    if (clock.now() + wait >= deadline) return answer;
    await clock.sleep(wait);
  }
}

function atOnce<T>(attempt: () => Promise<T>): Promise<T> {
  return attempt();
}

async function sendInTime(
  transport: HttpTransport,
  request: Sendable,
  { clock, deadline, timeoutMs, onAttempt }: SendOptions,
): Promise<HttpResponse> {
  const left = deadline - clock.now();
  if (left <= 0) throw new Unavailable({ reason: 'out-of-time' });
  onAttempt();
  return transport({ ...request, timeoutMs: Math.min(timeoutMs, left) }).catch((error: unknown) => {
    // Our own deadline cut it short: that says nothing of the server.
    throw left < timeoutMs && isTimeout(error) ? new Unavailable({ reason: 'out-of-time' }, { cause: error }) : error;
  });
}

async function wholeAnswer(response: HttpResponse): Promise<HttpAnswer> {
  return { status: response.status, body: await response.text() };
}

/** Whether a connection broke, or did not come about: the next may hold. Whatever was said, or not said in time, would be so again. */
function isBroken(error: unknown): boolean {
  const told = error instanceof Unavailable || error instanceof ProxyError || error instanceof TooLargeError;
  return !told && !isTimeout(error) && !isEgressRefusal(error);
}
