import * as v from 'valibot';
import { number, object, demand, pathOf, placeAt, readBy, someText, whole } from '../../checklist/model/schemas';
import { Unavailable } from '../../checklist/model/unavailable';
import { errorLike } from './error-like';

export { demand, number, object, readBy };

/** A schema of an answer: what the app makes of it. */
export type AnswerSchema<T> = v.GenericSchema<unknown, T>;

/** Characters of a name: far above what an honest server answers. */
const longestName = 1_000;

/** An id that is a number for us and may be text on the wire. `Number` would make 0 of null. */
export const numericId = v.union([whole, v.pipe(v.string(), v.maxLength(20), v.regex(/^-?\d+$/), v.transform(Number))]);

/** An id that is text for us and may be a number on the wire. `String` would make "undefined" of nothing. */
export const textId = v.union([someText(longestName), v.pipe(whole, v.transform(String))]);

/** An id, a key, an address or another short text that is worth nothing in parts. Bounded, as everything is that comes from outside. */
export const name = v.pipe(v.string(), v.maxLength(longestName));

/**
 * What something is called. One that is too long is cut rather than refused, and ends in an ellipsis: one odd name in a list must not keep the
 * others from being judged, and names are compared after both have been cut alike.
 */
export const title = v.pipe(
  v.string(),
  v.transform((whole) => (whole.length <= longestName ? whole : `${whole.slice(0, longestName - 1).replace(/[\ud800-\udbff]$/, '')}…`)),
);

/** An address or a longer text. */
export const text = v.pipe(v.string(), v.maxLength(10_000));

/** Members of a list or a record: far above what an honest server answers. */
const longestList = 20_000;

/** Wrong members of a list or a record that are looked at: to tell of each of thousands takes more memory than they do. */
const mostWrong = 5;

/** A list that comes whole, or a page of one. */
export function listOf<T>(item: AnswerSchema<T>) {
  return v.pipe(
    v.unknown(),
    v.rawTransform<unknown, T[]>((context) => {
      const told = context.dataset.value;
      if (!Array.isArray(told) || told.length > longestList) return refuse(context);
      return each(told.entries(), item, context).map(([, value]) => value);
    }),
  );
}

/** Members that have data for names, such as ids. In the path of an error `*` stands in the place of a name: it may be an address. */
export function recordOf<T>(value: AnswerSchema<T>) {
  return v.pipe(
    v.unknown(),
    v.rawTransform<unknown, Record<string, T>>((context) => {
      const told = context.dataset.value;
      if (typeof told !== 'object' || told === null || Array.isArray(told)) return refuse(context);
      const entries = Object.entries(told);
      if (entries.length > longestList) return refuse(context);
      if (entries.some(([key]) => !v.is(name, key))) return refuse(context, '*');
      return Object.fromEntries(each(entries, value, context, '*'));
    }),
  );
}

type Context = Pick<Parameters<Parameters<typeof v.rawTransform<unknown, unknown>>[0]>[0], 'addIssue' | 'NEVER'>;

function refuse({ addIssue, NEVER }: Context, ...path: (string | number)[]): never {
  const [first, ...others] = path.map(placeAt);
  addIssue({ message: 'is missing or of another kind', ...(first ? { path: [first, ...others] } : {}) });
  return NEVER;
}

/** The members as they are read; where any of them is wrong, the first ones are told, and what is answered counts for nothing. */
function each<K extends string | number, T>(
  members: Iterable<[K, unknown]>,
  schema: AnswerSchema<T>,
  context: Context,
  shownAs?: string,
): [K, T][] {
  const all: [K, T][] = [];
  let wrong = 0;
  for (const [key, value] of members) {
    const read = v.safeParse(schema, value);
    if (read.success) {
      all.push([key, read.output]);
      continue;
    }
    for (const { path = [] } of read.issues) refuse(context, shownAs ?? key, ...path.map((part) => keyOf(part)));
    if ((wrong += 1) >= mostWrong) break;
  }
  return all;
}

function keyOf({ key }: { key: unknown }): string | number {
  return typeof key === 'number' ? key : String(key);
}

/**
 * An answer that passed its schema; else unavailable, with the paths of what is missing or of another kind, never with what was
 * there: the path is stored, so a record has to be a `recordOf`.
 */
export function parseAnswer<T>(schema: AnswerSchema<T>, answer: unknown, reason: 'jira-unexpected-answer' | 'aqua-unexpected-answer'): T {
  const read = readOrTooDeep(schema, answer);
  if (read?.success) return read.output;
  const paths = (read?.issues ?? [{}]).map((issue) => pathOf(issue) || 'the whole answer');
  throw new Unavailable({ reason, missing: [...new Set(paths)].slice(0, 5).join(', ').slice(0, longestPaths) });
}

/** Characters of the paths that are told: groups within groups have long ones. */
const longestPaths = 300;

/** Undefined where groups within groups are deeper than anybody's stack: then the answer as a whole is none. */
function readOrTooDeep<T>(schema: AnswerSchema<T>, answer: unknown): v.SafeParseResult<AnswerSchema<T>> | undefined {
  try {
    return v.safeParse(schema, answer);
  } catch (error) {
    if (errorLike(error)?.name !== 'RangeError') throw error;
    return undefined;
  }
}

/** JSON, or undefined where the text is none. A byte order mark in front of it is nobody's word. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(withoutMark(text));
  } catch {
    return undefined;
  }
}

/** Whether a text is a page of the web, or XML: something in between answered, not the API. */
export function isPage(text: string): boolean {
  return /^\s*</.test(withoutMark(text.slice(0, 1_000)));
}

/** Whether a text that is no JSON began like some: it broke off on its way, or was garbled. Else something else answered. */
export function isBrokenJson(text: string): boolean {
  return /^\s*([[{"\d]|$)/.test(withoutMark(text.slice(0, 1_000)));
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
