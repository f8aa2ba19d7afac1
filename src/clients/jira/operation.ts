import type { AnswerSchema } from '../http/answer-schema';

/** What is known of an operation of Jira's REST API, whoever asks for it. */
export interface DeclaredOperation {
  method: 'GET' | 'POST';
  /** As Atlassian's document writes it, with its variable parts in braces. */
  path: string;
  /** The granular scopes that Jira demands of the app: all of them. */
  scopes: readonly string[];
  /** What the app reads it for; docs/security.md shows it. */
  reason: string;
  /** Operations that Jira limits together, by the name of that limit; absent: this one is limited by itself (docs/platform/jira.md#rate-limits). */
  lane?: string;
}

export interface JiraRequest {
  /** Values of the variable parts of the path. */
  path?: Readonly<Record<string, string | number>>;
  /** What is undefined is left out; a list is the same parameter several times. */
  query?: Readonly<Record<string, string | number | readonly string[] | undefined>>;
  body?: object;
}

/** An operation that answers at once. `P` is what has to be said, `A` the answer as the app uses it. */
export interface JiraOperation<P extends readonly unknown[], A extends NonNullable<unknown>> extends DeclaredOperation {
  request: (...params: P) => JiraRequest;
  answer: AnswerSchema<A>;
  /** Points that an answer costs beside the one for the request (docs/platform/jira.md#rate-limits). */
  points: (answer: A) => number;
  /** Whether everything else comes first: nothing rests on the answer, and there may be hundreds of them. */
  behind?: boolean;
}

/** A page of a list. What is absent is not told. */
export interface JiraPage<T> {
  items: readonly T[];
  isLast?: boolean | undefined;
  total?: number | undefined;
  nextPageToken?: string | null | undefined;
}

/** An operation that answers page by page. A GET goes on at a position, a POST by the token that the page before gave. Each item costs a point. */
export interface JiraList<P, T> extends DeclaredOperation {
  request: (params: P) => JiraRequest;
  page: AnswerSchema<JiraPage<T>>;
  /** What tells the items apart. */
  idOf: (item: T) => string | number;
  /** Items that are asked for at once. */
  pageSize: number;
}

/** Declares an operation: all that is known of it, in one place. */
export function jiraOperation<P extends readonly unknown[], A extends NonNullable<unknown>>(
  operation: JiraOperation<P, A>,
): JiraOperation<P, A> {
  return operation;
}

/** Declares an operation that answers page by page. */
export function jiraList<P, T>(list: JiraList<P, T>): JiraList<P, T> {
  return list;
}

/** The address of a request, below the site's own. */
export function addressOf({ path }: DeclaredOperation, { path: values = {}, query = {} }: JiraRequest): string {
  const filled = path.replace(/\{(\w+)\}/g, (_braces, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${path} needs ${name}`);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => {
      const all = value === undefined ? [] : Array.isArray(value) ? value : [value];
      return all.map((one): [string, string] => [name, String(one)]);
    }),
  );
  return search.size > 0 ? `${filled}?${search}` : filled;
}
