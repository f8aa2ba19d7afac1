import * as z from 'zod';
import { Unavailable } from '../../checklist/model/unavailable';

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

/** A list that comes whole, or a page of one. */
export function listOf<T extends z.ZodType>(item: T): z.ZodArray<T> {
  return z.array(item).max(longestList);
}

/** Members that have data for names, such as ids. In the path of an error `*` stands in the place of a name: it may be an address. */
export function recordOf<V extends z.ZodType>(value: V) {
  const members = z.record(name, value).refine((told) => Object.keys(told).length <= longestList);
  return z.unknown().transform((told, context): Record<string, z.output<V>> => {
    const parsed = members.safeParse(told);
    if (parsed.success) return parsed.data;
    for (const { path } of parsed.error.issues)
      context.addIssue({ code: 'custom', path: path.map((part, at) => (at === 0 ? '*' : part)), message: 'is missing or of another kind' });
    return z.NEVER;
  });
}

/**
 * An answer that passed its schema; else unavailable, with the paths of what is missing or of another kind, never with what was
 * there: the path is stored, so a record has to be a `recordOf`.
 */
export function parseAnswer<T>(schema: AnswerSchema<T>, answer: unknown, reason: 'jira-unexpected-answer' | 'aqua-unexpected-answer'): T {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.map(({ path }) => path.map(String).join('.') || 'the whole answer');
  throw new Unavailable({ reason, missing: [...new Set(paths)].slice(0, 5).join(', ').slice(0, longestPaths) });
}

/** Characters of the paths that are told: groups within groups have long ones. */
const longestPaths = 300;

/** JSON, or undefined where the text is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
