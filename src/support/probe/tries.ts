import * as v from 'valibot';
import { Unavailable, type UnavailableReason } from '../../checklist/model/unavailable';
import type { AquaClient } from '../../clients/aqua/client';
import type { AquaOperation } from '../../clients/aqua/operation';
import type { AnswerSchema } from '../../clients/http/answer-schema';
import type { HttpResponse, HttpTransport } from '../../clients/http/http';
import { createJiraClient, type JiraClient } from '../../clients/jira/client';
import type { DeclaredOperation, JiraList, JiraOperation, JiraRequest } from '../../clients/jira/operation';
import { shapeOf } from './shape';

/** What came of trying an operation once. */
export interface Tried {
  /** Method and path, as the vendor's document writes them. */
  operation: string;
  /** `unexpected`: it answered, and not as this app reads it. `notReached`: nothing to ask it with, or no time left. */
  outcome: 'answered' | 'notFound' | 'refused' | 'unexpected' | 'notReached';
  /** Of Jira's answers. */
  status?: number;
  /** A code of the app's own, the members that were not as expected, or what there was not to ask with. */
  why?: string;
  /** Those of the headers looked for that came along. */
  headers?: string[];
  shape?: string[];
}

/** Headers that tell of limits, languages and proxies: none of them names anybody. */
const headersLookedFor = [
  'content-language',
  'content-type',
  'retry-after',
  'ratelimit-reason',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'x-ratelimit-nearlimit',
  'x-seraph-loginreason',
  'forge-proxy-error',
  'warning',
  'deprecation',
  'sunset',
];

/** What a raw request came back with; the body is looked at here and goes no further. */
export interface Raw {
  status: number;
  json: unknown;
}

/** Tries operations of Jira one after the other and keeps what came of each. */
export interface JiraTries {
  ask<P extends readonly unknown[], A extends NonNullable<unknown>>(operation: JiraOperation<P, A>, ...params: P): Promise<A | undefined>;
  /** The first few items of a list. */
  list<P, T>(list: JiraList<P, T>, params: P): Promise<T[]>;
  /** An operation that only the page asks for: it has no schema here. */
  path(operation: DeclaredOperation, request: JiraRequest): Promise<void>;
  skip(operation: DeclaredOperation, why: string): void;
  /** A request beside the operations, with headers of its own. */
  raw(method: 'GET' | 'POST', address: string, options?: { headers?: Record<string, string>; body?: object }): Promise<Raw | undefined>;
  tried: Tried[];
}

const titleOf = ({ method, path }: DeclaredOperation): string => `${method} ${path}`;
const fewItems = 20;
const rawTimeoutMs = 10_000;

export function jiraTries(transport: HttpTransport, deadline: number): JiraTries {
  const tried: Tried[] = [];
  let last: HttpResponse | undefined;
  const tapped: HttpTransport = async (request) => (last = await transport(request));
  const jira: JiraClient = createJiraClient({ transport: tapped, deadline });

  async function attempt<T>(operation: DeclaredOperation, work: (look: (answer: unknown) => void) => Promise<T>): Promise<T | undefined> {
    last = undefined;
    let shape: string[] | undefined;
    const note = (outcome: Tried['outcome'], why?: string): void => {
      const headers = headersLookedFor.filter((name) => last?.header(name) !== null && last !== undefined);
      tried.push({
        operation: titleOf(operation),
        outcome,
        ...(last ? { status: last.status, headers } : {}),
        ...(why === undefined ? {} : { why }),
        ...(shape ? { shape } : {}),
      });
    };
    try {
      const answer = await work((raw) => (shape ??= shapeOf(raw)));
      note(answer === undefined ? 'notFound' : 'answered');
      return answer;
    } catch (error) {
      const { outcome, why } = refusalOf(error);
      note(outcome, why);
      return undefined;
    }
  }

  return {
    tried,
    ask: (operation, ...params) =>
      attempt(operation, (look) => jira.find({ ...operation, answer: lookingAt(operation.answer, look) }, ...params)),
    list: async (list, params) =>
      (
        await attempt(list, (look) =>
          jira.pages({ ...list, page: lookingAt(list.page, look), pageSize: Math.min(list.pageSize, fewItems) }, params, {
            most: fewItems,
          }),
        )
      )?.items ?? [],
    path: async (operation, request) => {
      const anything = v.pipe(
        v.unknown(),
        v.transform(() => ({ read: true })),
      );
      await attempt(operation, (look) =>
        jira.find({ ...operation, request: () => request, answer: lookingAt(anything, look), points: () => 1 }),
      );
    },
    skip: (operation, why) => void tried.push({ operation: titleOf(operation), outcome: 'notReached', why }),
    raw: async (method, address, { headers = {}, body } = {}) => {
      if (Date.now() > deadline - rawTimeoutMs / 2) return undefined;
      try {
        const response = await transport({
          method,
          url: address,
          headers: { Accept: 'application/json', ...(body ? { 'Content-Type': 'application/json' } : {}), ...headers },
          ...(body ? { body: JSON.stringify(body) } : {}),
          timeoutMs: rawTimeoutMs,
        });
        return { status: response.status, json: jsonOf(await response.text()) };
      } catch {
        return undefined;
      }
    },
  };
}

/** Tries operations of aqua. */
export interface AquaTries {
  ask<P extends readonly unknown[], T>(operation: AquaOperation<P, T>, ...params: P): Promise<T | undefined>;
  skip(operation: { method: string; path: string }, why: string): void;
  tried: Tried[];
}

export function aquaTries(aqua: AquaClient): AquaTries {
  const tried: Tried[] = [];
  return {
    tried,
    skip: ({ method, path }, why) => void tried.push({ operation: `${method} ${path}`, outcome: 'notReached', why }),
    ask: async (operation, ...params) => {
      const title = `${operation.method} ${operation.path}`;
      let shape: string[] | undefined;
      const answer = lookingAt(operation.answer, (raw) => (shape ??= shapeOf(raw)));
      try {
        const found = await aqua.find({ ...operation, answer }, ...params);
        tried.push({ operation: title, outcome: found === undefined ? 'notFound' : 'answered', ...(shape ? { shape } : {}) });
        return found;
      } catch (error) {
        tried.push({ operation: title, ...refusalOf(error), ...(shape ? { shape } : {}) });
        return undefined;
      }
    },
  };
}

/** A schema that shows what it is held against. */
function lookingAt<T>(schema: AnswerSchema<T>, look: (answer: unknown) => void): AnswerSchema<T> {
  return v.pipe(
    v.unknown(),
    v.transform((answer) => {
      look(answer);
      return answer;
    }),
    schema,
  );
}

const unexpected: readonly UnavailableReason[] = ['jira-unexpected-answer', 'aqua-unexpected-answer', 'aqua-not-aqua'];

/** Why something did not answer, in the app's own codes: messages may quote what was asked. */
function refusalOf(error: unknown): Pick<Tried, 'outcome'> & { why: string } {
  if (!(error instanceof Unavailable)) return { outcome: 'refused', why: error instanceof Error ? error.name : 'unknown' };
  const { why } = error;
  if (why.reason === 'out-of-time') return { outcome: 'notReached', why: 'no time was left' };
  return {
    outcome: unexpected.includes(why.reason) ? 'unexpected' : 'refused',
    why: 'missing' in why ? `${why.reason}: ${why.missing}` : why.reason,
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
