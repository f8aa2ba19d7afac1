import * as v from 'valibot';
import { someText } from '../../checklist/model/schemas';
import { Unavailable } from '../../checklist/model/unavailable';
import { isBrokenJson, isPage, number, object, parseJson } from '../http/answer-schema';
import type { HttpAnswer } from '../http/send';

/** A log-in's token. It takes up a licence until it is ended or runs out (docs/platform/aqua.md#log-in). */
export interface AquaToken {
  readonly value: string;
  /** Epoch milliseconds from which it should be replaced. */
  readonly renewAt: number;
}

/** A token is renewed this long before it runs out. */
const renewAheadMs = 30_000;
/** Nor is it renewed sooner than this, however short-lived: the next 401 tells soon enough. */
const shortestMs = 1000;
/** Where aqua does not say how long a token lives: what has been seen, rounded down. */
const usualSeconds = 590;

/** Characters of a token; it travels with every request. */
const longestToken = 16_000;

const tokenSchema = object({
  access_token: someText(longestToken),
  expires_in: v.fallback(v.pipe(v.unknown(), v.transform(Number), number, v.gtValue(0)), usualSeconds),
});

/** How aqua says no: its own errors, or those of OAuth (docs/platform/aqua.md#refusals). */
const refusalSchema = object({
  error: v.optional(v.string()),
  error_description: v.optional(v.string()),
  ForbiddenErrorType: v.optional(v.string()),
  Type: v.optional(v.string()),
});

/** The token in the answer to a log-in at a moment; throws `Unavailable` where there is none. */
export function openToken({ status, body }: HttpAnswer, now: number): AquaToken {
  const json = parseJson(body);
  if (status < 200 || status > 299) throw new Unavailable(whyNoToken(status, json));
  if (json === undefined && isBrokenJson(body)) throw new Unavailable({ reason: 'aqua-broken-answer' });
  const token = v.safeParse(tokenSchema, json);
  if (!token.success) throw new Unavailable({ reason: 'aqua-not-aqua' });
  const { access_token: value, expires_in: seconds } = token.output;
  return { value, renewAt: now + Math.max(seconds * 1000 - renewAheadMs, seconds * 500, shortestMs) };
}

function whyNoToken(status: number, answer: unknown): Unavailable['why'] {
  if (status === 429) return { reason: 'aqua-busy' };
  if (status >= 500) return { reason: 'aqua-fault' };
  const refusal = v.safeParse(refusalSchema, answer);
  // Whatever answers without saying so in JSON is a proxy, a log-in page, or another server.
  if (!refusal.success) return { reason: 'aqua-not-aqua' };
  const { error, error_description: description, ForbiddenErrorType: forbidden, Type: type } = refusal.output;
  if (forbidden === 'NotLicensed' || /licen[cs]e/i.test(`${error} ${description}`)) return { reason: 'aqua-not-licensed' };
  if (error === undefined && type === undefined && forbidden === undefined) return { reason: 'aqua-not-aqua' };
  if (status === 403) return { reason: 'aqua-not-permitted' };
  if (status === 400 || status === 401) return { reason: 'aqua-wrong-credentials' };
  // Where there is no such operation there is no aqua.
  return { reason: status < 400 || status === 404 ? 'aqua-not-aqua' : 'aqua-fault' };
}

/**
 * Whether aqua says in its own words that there is no such thing. A page that says 404, or another program's 404, comes from something in
 * between, or from a server without that operation (docs/platform/aqua.md#refusals).
 */
export function saysNotFound({ status, body }: HttpAnswer): boolean {
  const refusal = v.safeParse(refusalSchema, parseJson(body));
  return status === 404 && refusal.success && refusal.output.Type === 'NotFound';
}

/** Why aqua refused a request that had a live token. */
export function whyRefused({ status, body }: HttpAnswer): Unavailable['why'] {
  // aqua's API redirects nowhere and refuses by no page: something stands in between. Only a 404 may come from a server without that operation.
  if (status < 400 || ([400, 403].includes(status) && isPage(body))) return { reason: 'aqua-not-aqua' };
  switch (status) {
    case 400:
      return { reason: 'aqua-refused-query' };
    case 403: {
      const refusal = v.safeParse(refusalSchema, parseJson(body));
      return {
        reason: refusal.success && refusal.output.ForbiddenErrorType === 'NotLicensed' ? 'aqua-not-licensed' : 'aqua-not-permitted',
      };
    }
    case 404:
      return { reason: 'aqua-not-found' };
    case 429:
      return { reason: 'aqua-busy' };
    default:
      return { reason: 'aqua-fault' };
  }
}
