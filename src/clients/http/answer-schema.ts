import * as z from 'zod';
import { Unavailable } from '../../checklist/model/unavailable';
import { errorLike } from './error-like';

/** A schema that can say what an answer lacks. */
export interface AnswerSchema<T> {
  safeParse(
    answer: unknown,
  ): { success: true; data: T } | { success: false; error: { issues: readonly { path: readonly PropertyKey[] }[] } };
}

/** An id that is a number for us and may be text on the wire. Zod's own coercion would make 0 of null. */
export const numericId = z.union([
  z.int(),
  z
    .string()
    .max(20)
    .regex(/^-?\d+$/)
    .transform(Number),
]);

/** An id that is text for us and may be a number on the wire. Zod's own coercion would make "undefined" of nothing. */
export const textId = z.union([z.string().min(1).max(1_000), z.int().transform(String)]);

/** Characters of a name: far above what an honest server answers. */
const longestName = 1_000;

/** An id, a key, an address or another short text that is worth nothing in parts. Bounded, as everything is that comes from outside. */
export const name = z.string().max(longestName);

/**
 * What something is called. One that is too long is cut rather than refused, and ends in an ellipsis: one odd name in a list must not keep the
 * others from being judged, and names are compared after both have been cut alike.
 */
export const title = z
  .string()
  .transform((whole) => (whole.length <= longestName ? whole : `${whole.slice(0, longestName - 1).replace(/[\ud800-\udbff]$/, '')}…`));

/** An address or a longer text. */
export const text = z.string().max(10_000);

/** Members of a list or a record: far above what an honest server answers. */
const longestList = 20_000;

/** Wrong members of a list or a record that are looked at: to tell of each of thousands takes more memory than they do. */
const mostWrong = 5;

/** A list that comes whole, or a page of one. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.unknown().transform((told, context): z.output<T>[] => {
    if (!Array.isArray(told) || told.length > longestList) return refuse(context);
    const parsed = each(told.entries(), (value) => item.safeParse(value), context);
    return parsed ? parsed.map(([, value]) => value) : z.NEVER;
  });
}

/** Members that have data for names, such as ids. In the path of an error `*` stands in the place of a name: it may be an address. */
export function recordOf<V extends z.ZodType>(value: V) {
  return z.unknown().transform((told, context): Record<string, z.output<V>> => {
    if (typeof told !== 'object' || told === null || Array.isArray(told)) return refuse(context);
    const entries = Object.entries(told);
    if (entries.length > longestList) return refuse(context);
    if (entries.some(([key]) => !name.safeParse(key).success)) return refuse(context, ['*']);
    const parsed = each(entries, (one) => value.safeParse(one), context, '*');
    return parsed ? Object.fromEntries(parsed) : z.NEVER;
  });
}

type Context = Parameters<Parameters<z.ZodUnknown['transform']>[0]>[1];

function refuse(context: Context, path: PropertyKey[] = []): never {
  context.addIssue({ code: 'custom', path, message: 'is missing or of another kind' });
  return z.NEVER;
}

/** The members as they are parsed; undefined where any of them is wrong, and the first ones are told. */
function each<K extends PropertyKey, T>(
  members: Iterable<[K, unknown]>,
  parse: (value: unknown) => z.ZodSafeParseResult<T>,
  context: Context,
  shownAs?: string,
): [K, T][] | undefined {
  const all: [K, T][] = [];
  let wrong = 0;
  for (const [key, value] of members) {
    const parsed = parse(value);
    if (parsed.success) {
      all.push([key, parsed.data]);
      continue;
    }
    for (const { path } of parsed.error.issues) refuse(context, [shownAs ?? key, ...path]);
    if ((wrong += 1) >= mostWrong) break;
  }
  return wrong > 0 ? undefined : all;
}

/**
 * An answer that passed its schema; else unavailable, with the paths of what is missing or of another kind, never with what was
 * there: the path is stored, so a record has to be a `recordOf`.
 */
export function parseAnswer<T>(schema: AnswerSchema<T>, answer: unknown, reason: 'jira-unexpected-answer' | 'aqua-unexpected-answer'): T {
  const parsed = parsedBy(schema, answer);
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.map(({ path }) => path.map(String).join('.') || 'the whole answer');
  throw new Unavailable({ reason, missing: [...new Set(paths)].slice(0, 5).join(', ').slice(0, longestPaths) });
}

/** Characters of the paths that are told: groups within groups have long ones. */
const longestPaths = 300;

/** Groups within groups can be deeper than anybody's stack: then the answer as a whole is none. */
function parsedBy<T>(schema: AnswerSchema<T>, answer: unknown): ReturnType<AnswerSchema<T>['safeParse']> {
  try {
    return schema.safeParse(answer);
  } catch (error) {
    if (errorLike(error)?.name !== 'RangeError') throw error;
    return { success: false, error: { issues: [{ path: [] }] } };
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
