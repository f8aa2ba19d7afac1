import { Unavailable } from '../checklist/define-fact';

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

/** Lets a number of tasks run at a time; the others wait in line. */
export function limitParallel(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      // A place is handed on rather than given up, so that nobody slips in between.
      const next = waiting.shift();
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

const mostTries = 4;
const firstBackOffMs = 500;

export interface RetryOptions {
  clock: Clock;
  /** Epoch milliseconds past which nothing is waited for. */
  deadline: number;
  /** Longest wait for one answer. */
  timeoutMs: number;
  /** Called before each attempt goes out. */
  onAttempt: () => void;
}

/**
 * Sends a request that may be repeated, and repeats it on 429 and 503: after `Retry-After` where the server names one, else after a back-off
 * with jitter (0.7 to 1.3). Never waits past the deadline: then the last answer stands. Facts/jira §8.
 */
export async function sendRepeatable(
  transport: HttpTransport,
  request: Omit<HttpRequest, 'timeoutMs'>,
  options: RetryOptions,
): Promise<HttpResponse> {
  const { clock, deadline, timeoutMs, onAttempt } = options;
  for (let tries = 1; ; tries += 1) {
    const left = deadline - clock.now();
    if (left <= 0) throw new TimeoutError('no time left for this request');
    onAttempt();
    const response = await transport({ ...request, timeoutMs: Math.min(timeoutMs, left) });
    if ((response.status !== 429 && response.status !== 503) || tries >= mostTries) return response;
    const wait = retryAfterMs(response, clock) ?? firstBackOffMs * 2 ** (tries - 1) * (0.7 + 0.6 * clock.random());
    if (clock.now() + wait >= deadline) return response;
    await clock.sleep(wait);
  }
}

/** What a server asks to wait, in milliseconds: seconds, or a date (RFC 9110). */
function retryAfterMs(response: HttpResponse, clock: Clock): number | undefined {
  const value = response.header('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - clock.now());
}

/** A schema that can say what an answer lacks. */
export interface AnswerSchema<T> {
  safeParse(
    answer: unknown,
  ): { success: true; data: T } | { success: false; error: { issues: readonly { path: readonly PropertyKey[] }[] } };
}

/** An answer that passed its schema; else unavailable, with the paths of what is missing or of another kind. */
export function parseAnswer<T>(schema: AnswerSchema<T>, answer: unknown, reason: 'jira-unexpected-answer' | 'aqua-unexpected-answer'): T {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.map(({ path }) => path.map(String).join('.') || 'the whole answer');
  throw new Unavailable({ reason, missing: [...new Set(paths)].slice(0, 5).join(', ') });
}

/** JSON, or undefined where the text is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
