import { randomInt } from 'node:crypto';

/**
 * How the platform tells an app that a request did not get out. Two shapes were observed and none is documented (docs/platform/forge.md#refused-egress):
 * - `exception`: the request throws `REQUEST_EGRESS_ALLOWLIST_ERR`, and throws too where nobody answers at the host.
 * - `answer`: the proxy answers, 403 with `forge-proxy-error: BLOCKED_EGRESS`, and 503 with `x-squid-error` where it cannot reach the host.
 */
export type RefusalShape = 'exception' | 'answer';

/** A shape, or either at random, request by request. Whoever names no seed gets one that is printed, so that a run can be had again. */
export type RefusedEgress = RefusalShape | { seed: number };

/** What the environment asks for: `exception`, `answer`, `random` or `random:SEED`; without a word refusals are exceptions. */
export function refusedEgressFrom(text: string | undefined): RefusedEgress {
  const [kind = '', seed] = (text ?? 'exception').split(':');
  if (kind === 'exception' || kind === 'answer') return kind;
  if (kind !== 'random' || (seed !== undefined && !/^\d+$/.test(seed)))
    throw new Error(`READINESS_REFUSED_EGRESS is exception, answer, random or random:SEED, and not ${text ?? ''}.`);
  if (seed !== undefined) return { seed: Number(seed) };
  const drawn = randomInt(1_000_000);
  process.stderr.write(`Refused egress has either shape at random. To have them again: READINESS_REFUSED_EGRESS=random:${drawn}\n`);
  return { seed: drawn };
}

/** Draws the shape of each refusal; the same seed draws the same shapes in the same order. */
export function refusalShapes(refused: RefusedEgress): () => RefusalShape {
  if (typeof refused === 'string') return () => refused;
  let state = refused.seed >>> 0;
  return () => {
    // A linear congruential generator; its upper bits are the random ones.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 31 === 0 ? 'exception' : 'answer';
  };
}

/** Throws or answers that nobody allowed requests to this address. */
export function refuse(url: URL, shape: RefusalShape): Response {
  if (shape === 'answer') return new Response('', { status: 403, headers: { 'forge-proxy-error': 'BLOCKED_EGRESS' } });
  throw Object.assign(new Error(`URL not included in the external fetch backend permissions: ${url.origin}.`), {
    name: 'REQUEST_EGRESS_ALLOWLIST_ERR',
    status: 403,
  });
}

/** Throws or answers that nobody answers at the host; whatever else went wrong is thrown as it is. */
export function unreachable(error: unknown, shape: RefusalShape): Response {
  const code = codeOf(memberOf(error, 'cause'));
  if (shape === 'exception' || code === undefined) throw error;
  const squid = code === 'ENOTFOUND' || code === 'EAI_AGAIN' ? 'ERR_DNS_FAIL 0' : 'ERR_CONNECT_FAIL 111';
  return new Response('', { status: 503, headers: { 'x-squid-error': squid } });
}

function codeOf(cause: unknown): string | undefined {
  const code = memberOf(cause, 'code');
  return typeof code === 'string' ? code : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Reflect.get(value, name);
  return found;
}
