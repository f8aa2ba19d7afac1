import * as v from 'valibot';

/** What schemas of this app mean more often than once, and where valibot by itself would let more pass than the app can use. */

/** A number that can be counted with: JSON has none without an end, but 1e999 is read as one. */
export const number = v.custom<number>(Number.isFinite, 'expected a number');

/** A whole number that is told exactly. */
export const whole = v.custom<number>(Number.isSafeInteger, 'expected a whole number');

/** A whole number above 0. */
export const positive = v.pipe(whole, v.gtValue(0));

/** A text that is not empty, and no longer than this. */
export function someText(most: number) {
  return v.pipe(v.string(), v.minLength(1), v.maxLength(most));
}

/** An object with these members; what else it has is left out. Valibot's own takes a list for one. */
export function object<E extends v.ObjectEntries>(entries: E) {
  return v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value), 'expected an object'),
    v.object(entries),
  );
}

/** A further condition on an object whose members are right. Where it does not hold, the member at the path is what is wrong. */
export function demand<T>(
  holds: (of: T) => unknown,
  path: readonly [string, ...string[]],
  message = 'is missing or of another kind',
): v.RawCheckAction<T> {
  return v.rawCheck<T>(({ dataset, addIssue }) => {
    if (!dataset.typed || holds(dataset.value)) return;
    const [first, ...others] = path;
    addIssue({ message, path: [placeAt(first), ...others.map(placeAt)] });
  });
}

/** A part of the path of an error. It holds nothing of what was there. */
export function placeAt(key: string | number): v.UnknownPathItem {
  return { type: 'unknown', origin: 'value', input: undefined, key, value: undefined };
}

/** A day of the calendar, such as 2027-06-30. */
export const day = v.pipe(
  v.string(),
  v.check((text) => /^\d{4}-\d\d-\d\d$/.test(text) && isOfCalendar(text), 'expected a date such as 2026-12-31'),
);

/** A moment in the time of Greenwich, as `toISOString` writes it: moments are compared as texts. */
export const moment = v.pipe(
  v.string(),
  v.check(
    (text) => /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/.test(text) && isOfCalendar(text.slice(0, 10)),
    'expected a moment such as 2026-12-31T12:00:00Z',
  ),
);

/** Whether a month has such a day: a clock would go on to the next one. */
function isOfCalendar(date: string): boolean {
  const begin = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(begin.getTime()) && begin.toISOString().startsWith(date);
}

/** For messages that are shown: what is expected. Valibot's own quote what was there, which may be as long as a payload, or a secret. */
export const withoutQuotes = { message: ({ expected }: v.BaseIssue<unknown>): string => `expected ${expected ?? 'something else'}` };

/** What a value comes to by a schema; undefined where it is another one. */
export function readBy<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | undefined {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : undefined;
}

/** The way to what is wrong, with dots in between; empty for the whole. A member that should not be there is not named: it may be an address. */
export function pathOf({ path, type, expected }: Partial<v.BaseIssue<unknown>>): string {
  const known = type === 'strict_object' && expected === 'never' ? path?.slice(0, -1) : path;
  return (known ?? []).map(({ key }) => String(key)).join('.');
}
