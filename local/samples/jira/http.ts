import type { FastifyReply, FastifyRequest } from 'fastify';
import { accountById } from './lookup';
import type { Account } from './model/people';
import type { JiraSite } from './site';

/** Jira's usual refusal (docs/platform/jira.md#refusals). Thrown by routes, answered by the server. */
export class JiraRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = 'JiraRefusal';
  }
}

/** An operation that no anonymous caller may use. Its body is no JSON, whatever its type says (docs/platform/jira.md#refusals). */
export class NotSignedIn extends Error {}

/** A parameter that cannot be read; Jira answers in RFC 7807's form. */
export class BadParameter extends Error {}

export interface Asker {
  account: Account | undefined;
  /** Whether credentials came that belong to nobody: Jira goes on as anonymous and says so in a header. */
  failed: boolean;
}

/** Who asks, by HTTP Basic. A token has to belong to the account that the address names. */
export function askerOf(site: JiraSite, request: FastifyRequest): Asker {
  const found = /^Basic\s+(.+)$/i.exec(request.headers.authorization ?? '');
  if (!found) return { account: undefined, failed: false };
  const [email, token] = splitOnce(Buffer.from(found[1] ?? '', 'base64').toString('utf8'), ':');
  const known = site.tokens.get(email.toLowerCase());
  const account = known?.token === token ? accountById(site, known.accountId) : undefined;
  return account?.active ? { account, failed: false } : { account: undefined, failed: email !== '' };
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

export function signedIn(asker: Asker): Account {
  if (!asker.account) throw new NotSignedIn();
  return asker.account;
}

/** Query parameters as lists of strings; those that may be repeated or separated by commas are read by `listOf`. */
export type Query = Record<string, string[]>;

export function queryOf(request: FastifyRequest): Query {
  const query: Query = {};
  for (const [name, value] of new URL(request.url, 'http://localhost').searchParams) (query[name] ??= []).push(value);
  return query;
}

export function textOf(query: Query, name: string): string | undefined {
  return query[name]?.[0];
}

export function listOf(query: Query, name: string): string[] {
  return (query[name] ?? [])
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

export function numberOf(query: Query, name: string, otherwise: number): number {
  const text = textOf(query, name);
  if (text === undefined) return otherwise;
  if (!/^-?\d+$/.test(text)) throw new BadParameter(`Failed to convert '${name}' with value: '${text}'`);
  return Math.max(0, Number(text));
}

export function booleanOf(query: Query, name: string): boolean {
  return textOf(query, name)?.toLowerCase() === 'true';
}

/** JSON as Jira labels it. */
export function sendJson(reply: FastifyReply, body: unknown, status = 200): FastifyReply {
  return reply.status(status).type('application/json;charset=UTF-8').send(JSON.stringify(body));
}

export interface PageRequest {
  startAt: number;
  maxResults: number;
  /** Path of the list, for links. */
  path: string;
}

/** Jira's page of a list. `nextPage` is there only where more follows. */
export function pageOf<T>(site: JiraSite, all: readonly T[], page: PageRequest, show: (one: T) => unknown): Record<string, unknown> {
  const { startAt, maxResults, path } = page;
  const end = startAt + maxResults;
  const link = (from: number): string => `${site.baseUrl}${path}?startAt=${from}&maxResults=${maxResults}`;
  return {
    self: link(startAt),
    ...(end < all.length ? { nextPage: link(end) } : {}),
    maxResults,
    startAt,
    total: all.length,
    isLast: end >= all.length,
    values: all.slice(startAt, end).map(show),
  };
}

/** The parameters of the path. */
export function paramsOf(request: FastifyRequest): Record<string, string | undefined> {
  const { params } = request;
  if (typeof params !== 'object' || params === null) return {};
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
}
