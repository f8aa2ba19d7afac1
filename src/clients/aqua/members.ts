import * as v from 'valibot';
import { demand, listOf, name, numericId, object, text, title, type AnswerSchema } from '../http/answer-schema';

/**
 * Members of aqua's answers, PascalCase on the wire. Nearly every one may be null or absent in the vendor's document: a member on which a
 * judgement rests is demanded all the same, since an answer without it says nothing. What is only shown may be missing.
 */

export const id = numericId;
/** A whole number, which may be text on the wire. */
export const count = numericId;
export { demand, listOf, name, object, text, title };
/** A name that is only shown. */
export const maybeName = v.nullish(title);

/** A moment as aqua writes it (docs/platform/aqua.md#requests-and-answers). */
export const isoDate = v.pipe(
  v.string(),
  v.maxLength(100),
  v.check((date) => /^\d{4}-\d\d-\d\d(T|$)/.test(date) && !Number.isNaN(Date.parse(date)), 'is no date'),
);

/** A moment that may not be there: aqua's dates have no null of their own, so the first and the last year of the calendar stand for none, too. */
export const maybeDate = v.pipe(
  v.nullable(isoDate),
  v.transform((date) => (date !== null && /^(0001|9999)-/.test(date) ? null : date)),
);

/** Things that were found; null where there are none. What somebody has, holds or may do is a `listOf`: there, null is no answer. */
export function listOrNull<T>(item: AnswerSchema<T>) {
  return v.pipe(
    v.nullable(listOf(item)),
    v.transform((items) => items ?? []),
  );
}

/** Each once, though aqua may list it twice. */
export function distinct<T>(items: readonly T[], keyOf: (item: T) => unknown): T[] {
  const seen = new Set<unknown>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}

/** Each id once. */
export function distinctIds<T extends { id: number | string }>(items: readonly T[]): T[] {
  return distinct(items, (item) => item.id);
}

/** Only the members that have a value. */
export function present<T extends Record<string, unknown>>(members: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null && value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
