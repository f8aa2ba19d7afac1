import { Unavailable } from '../../checklist/model/unavailable';
import { errorLike } from './error-like';

/** A request as a client makes it. `url` is a path for Jira, which the platform addresses itself, and a whole URL for aqua. */
export interface HttpRequest {
  method: 'GET' | 'POST' | 'DELETE';
  url: string;
  headers: Record<string, string>;
  body?: string;
  timeoutMs: number;
}

export interface HttpResponse {
  status: number;
  header(name: string): string | null;
  text(): Promise<string>;
}

/** Carries one request. Rejects where no answer came: `TimeoutError`, or whatever the platform throws. */
export type HttpTransport = (request: HttpRequest) => Promise<HttpResponse>;

/** No answer within the time given. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

/** Time, for tests to hold still. */
export interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
  /** Between 0 and 1. */
  random(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: () => Math.random(),
};

/**
 * Lets a number of tasks run at a time; the others wait in line. What nothing else rests on may wait `behind` all others, so that hundreds of
 * such tasks do not hold up those that must come one after the other.
 */
export function limitParallel(most: number): <T>(task: () => Promise<T>, behind?: boolean) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  const waitingBehind: (() => void)[] = [];
  return async (task, behind = false) => {
    if (running >= most) await new Promise<void>((resolve) => (behind ? waitingBehind : waiting).push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      // A place is handed on rather than given up, so that nobody slips in between.
      const next = waiting.shift() ?? waitingBehind.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

/** Rejects with `TimeoutError` when no result comes in time, and lets go of the timer either way. */
export async function withTimeout<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimeoutError(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether the time for an answer ran out, by our own clock or by a transport's abort signal. */
export function isTimeout(error: unknown): boolean {
  return errorLike(error)?.name === 'TimeoutError';
}

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
  /** How often a request that may be repeated goes out at most; absent: as often as is usual. */
  mostTries?: number;
}

const usualTries = 4;
const firstBackOffMs = 500;

/** Sends a request that must not be repeated. Throws `Unavailable` (out of time) where the deadline has passed, else what the transport throws. */
export async function sendOnce(
  transport: HttpTransport,
  request: Omit<HttpRequest, 'timeoutMs'>,
  options: SendOptions,
): Promise<HttpAnswer> {
  return wholeAnswer(await sendInTime(transport, request, options));
}

/**
 * Sends a request that may be repeated, and repeats it on 429 and 503: after `Retry-After` where the server names one, else after a back-off
 * with jitter (0.7 to 1.3). Never waits past the deadline: then the last answer stands, or, where none has come, `Unavailable` (out of
 * time) is thrown (docs/platform/jira.md#rate-limits).
 */
export async function sendRepeatable(
  transport: HttpTransport,
  request: Omit<HttpRequest, 'timeoutMs'>,
  options: SendOptions,
): Promise<HttpAnswer> {
  const { clock, deadline, timeoutMs, mostTries = usualTries } = options;
  for (let tries = 1; ; tries += 1) {
    const cutShort = deadline - clock.now() < timeoutMs;
    const response = await sendInTime(transport, request, options).catch((error: unknown) => {
      // Our own deadline cut it short: that says nothing of the server.
      throw cutShort && isTimeout(error) ? new Unavailable({ reason: 'out-of-time' }, { cause: error }) : error;
    });
    // Read even where it is not used: an unread answer keeps its connection.
    const answer = await wholeAnswer(response);
    if ((response.status !== 429 && response.status !== 503) || tries >= mostTries) return answer;
    const wait = retryAfterMs(response, clock) ?? firstBackOffMs * 2 ** (tries - 1) * (0.7 + 0.6 * clock.random());
    if (clock.now() + wait >= deadline) return answer;
    await clock.sleep(wait);
  }
}

async function sendInTime(
  transport: HttpTransport,
  request: Omit<HttpRequest, 'timeoutMs'>,
  { clock, deadline, timeoutMs, onAttempt }: SendOptions,
): Promise<HttpResponse> {
  const left = deadline - clock.now();
  if (left <= 0) throw new Unavailable({ reason: 'out-of-time' });
  onAttempt();
  return transport({ ...request, timeoutMs: Math.min(timeoutMs, left) });
}

async function wholeAnswer(response: HttpResponse): Promise<HttpAnswer> {
  return { status: response.status, body: await response.text() };
}

/** What a server asks to wait, in milliseconds: seconds, or a date (RFC 9110). */
function retryAfterMs(response: HttpResponse, clock: Clock): number | undefined {
  const value = response.header('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - clock.now());
}
