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

/** Ends a request as soon as nobody waits for its answer any more: its time is over, or it was refused while it came in. */
export async function abandonable(send: (signal: AbortSignal) => Promise<HttpResponse>, timeoutMs: number): Promise<HttpResponse> {
  const abandoned = new AbortController();
  try {
    return await withTimeout(send(abandoned.signal), timeoutMs);
  } catch (error) {
    abandoned.abort();
    throw error;
  }
}

/** Whether the time for an answer ran out, by our own clock or by a transport's abort signal. */
export function isTimeout(error: unknown): boolean {
  return errorLike(error)?.name === 'TimeoutError';
}
