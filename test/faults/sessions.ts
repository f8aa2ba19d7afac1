import type { Asked } from './company';
import type { Told } from './kinds';
import type { Life } from './virtual-time';

/** Sessions at aqua as they are opened and ended in one case. */
export interface Sessions {
  /** What the log-in operation, the log-out operation and the door to all others answer; undefined where the token is good. */
  answer(asked: Asked): Told | undefined;
  /** Tokens whose answer reached a living process whole, and that nobody has tried to end. */
  forgotten(): string[];
  /** Notes that somebody tried to end a session, whether or not that got through. */
  attempted(asked: Asked): void;
  /** Notes what a living process was handed over. */
  delivered(body: string, to: Life | undefined): void;
}

const lifeMs = 599_000;

export function openSessions(now: () => number): Sessions {
  const until = new Map<string, number>();
  const known = new Map<string, Life | undefined>();
  const tried = new Set<string>();
  let count = 0;
  const json = (status: number, body: unknown): Told => ({
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

  return {
    answer({ method, path, headers }) {
      if (path === '/api/token') {
        const token = `token-${(count += 1)}-of-aqua`;
        until.set(token, now() + lifeMs);
        return json(200, { access_token: token, token_type: 'bearer', expires_in: lifeMs / 1000 });
      }
      const token = (headers['authorization'] ?? '').replace('Bearer ', '');
      const alive = (until.get(token) ?? 0) > now();
      if (method === 'DELETE') {
        until.delete(token);
        return alive ? json(200, 'logout successful') : json(401, { Type: 'Unauthorized', Message: '', Code: 0 });
      }
      return alive ? undefined : json(401, { Type: 'Unauthorized', Message: '', Code: 0 });
    },
    attempted: ({ method, headers }) => {
      if (method === 'DELETE') tried.add((headers['authorization'] ?? '').replace('Bearer ', ''));
    },
    forgotten: () => [...known].flatMap(([token, life]) => (tried.has(token) || life?.over ? [] : [token])),
    delivered(body, to) {
      try {
        const told: unknown = JSON.parse(body.replace(/^\ufeff/, ''));
        if (typeof told === 'object' && told !== null && 'access_token' in told) known.set(String(told.access_token), to);
      } catch {
        // No token came.
      }
    },
  };
}
