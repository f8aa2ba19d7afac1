import fc from 'fast-check';
import * as v from 'valibot';
import * as z from 'zod';
import {
  day,
  demand,
  moment,
  number,
  object,
  pathOf,
  positive,
  someText,
  whole,
  withoutQuotes,
} from '../../../src/checklist/model/schemas';
import { listOf, name, numericId, recordOf, textId, title } from '../../../src/clients/http/answer-schema';
import { count, isoDate, listOrNull, maybeDate, maybeName } from '../../../src/clients/aqua/members';

/** Texts, numbers and others at which schemas part. */
const leaves = [
  '', ' ', 'a', 'abc', 'abcd', 'x'.repeat(1_001), '12', '-12', '1.5', '1e3', '123456789012345678901',
  '2027-06-30', '2027-02-29', '2028-02-29', '2100-02-29', '2027-13-01', '2027-04-31', '2027-6-3', '0000-01-01', '2027-06-30T', '2027-06-30T00:00Z',
  '2027-06-30T24:00:00Z', '2027-06-30T23:59:59Z', '2027-06-30T23:59:60Z', '2027-06-30T12:00:00.123456Z', '2027-06-30T12:00:00', '2027-06-30T12:00:00+02:00',
  '2027-02-29T12:00:00Z', '2027-06-30T12:00:00z', '2027-06-30T12:00:00Z\n', '2027-06-30 12:00:00Z', '9999-12-31T00:00:00Z',
  0, -0, 1, -1, 1.5, 12, 2 ** 53, -(2 ** 53) + 1, NaN, Infinity, -Infinity, true, false, null, undefined, 10n, Symbol('a'), () => 1,
]; // prettier-ignore

const names = ['id', 'name', 'kind', 'more', 'list', 'constructor', '__proto__'];
const { value: anything } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(...leaves),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 5, noNullPrototype: true }),
    fc.string({ maxLength: 6 }),
    fc.double(),
  ),
}));

const theirInt = z.int();
const theirName = z.string().max(1_000);
const theirTitle = z.string().transform((whole) => (whole.length <= 1_000 ? whole : `${whole.slice(0, 999)}…`));
const theirNumericId = z.union([z.int(), z.string().max(20).regex(/^-?\d+$/).transform(Number)]); // prettier-ignore
const theirTextId = z.union([z.string().min(1).max(1_000), z.int().transform(String)]);
const theirDate = z.string().refine((date) => /^\d{4}-\d\d-\d\d(T|$)/.test(date) && !Number.isNaN(Date.parse(date)));
const isSame = ({ id, more }: { id: number; more?: number | undefined }): boolean => more === undefined || id === more;

/** What the app's own schemas take, and the same in zod's notation, which was the app's before. */
const pairs: [called: string, ours: v.GenericSchema, theirs: z.ZodType][] = [
  ['a number', number, z.number()],
  ['a whole number', whole, theirInt],
  ['a whole number above 0', positive, theirInt.positive()],
  ['a text that is there', someText(3), z.string().min(1).max(3)],
  ['a day', day, z.iso.date()],
  ['a moment', moment, z.iso.datetime()],
  ['a name', name, theirName],
  ['a title', title, theirTitle],
  ['a title that may be missing', maybeName, theirTitle.nullish()],
  ['an id that is a number', numericId, theirNumericId],
  ['a count', count, theirNumericId],
  ['an id that is a text', textId, theirTextId],
  ['a date of aqua', isoDate, theirDate],
  ['a date of aqua that may be none', maybeDate, theirDate.nullable().transform((date) => (date !== null && /^(0001|9999)-/.test(date) ? null : date))],
  ['a list', listOf(whole), z.array(theirInt)],
  ['a list of what may be absent', listOf(v.optional(whole)), z.array(theirInt.optional())],
  ['a list that may be null', listOrNull(whole), z.array(theirInt).nullable().transform((items) => items ?? [])],
  ['a list of lists', listOf(listOf(textId)), z.array(z.array(theirTextId))],
  ['an empty object', object({}), z.object({})],
  [
    'an object',
    object({ id: whole, name: v.optional(name), kind: v.unknown(), more: v.optional(v.boolean(), true), list: v.nullish(whole) }),
    z.object({ id: theirInt, name: theirName.optional(), kind: z.unknown(), more: z.boolean().default(true), list: theirInt.nullish() }),
  ],
  [
    'an object in an object',
    object({ more: v.nullable(object({ id: numericId })), list: listOf(object({ name: title })) }),
    z.object({ more: z.object({ id: theirNumericId }).nullable(), list: z.array(z.object({ name: theirTitle })) }),
  ],
  [
    'an object that is looked at',
    v.pipe(object({ id: number, more: v.optional(number) }), demand((of) => isSame(of), ['more'])),
    z.object({ id: z.number(), more: z.number().optional() }).refine(isSame, { path: ['more'] }),
  ],
]; // prettier-ignore

/** What a schema makes of a value: the data, or where it is wrong. Zod tells a place once for each thing that is wrong there. */
function byOurs(schema: v.GenericSchema, value: unknown): unknown {
  const read = v.safeParse(schema, value);
  return read.success ? { data: read.output } : { wrong: [...new Set(read.issues.map(pathOf))].sort() };
}

function byTheirs(schema: z.ZodType, value: unknown): unknown {
  const { success, data, error } = schema.safeParse(value);
  return success ? { data } : { wrong: [...new Set(error.issues.map(({ path }) => path.map(String).join('.')))].sort() };
}

it.each(pairs)('reads %s as zod does', (_called, ours, theirs) => {
  for (const leaf of leaves) expect([leaf, byOurs(ours, leaf)]).toEqual([leaf, byTheirs(theirs, leaf)]);
  fc.assert(
    fc.property(anything, (value) => expect(byOurs(ours, value)).toEqual(byTheirs(theirs, value))),
    { numRuns: 500 },
  );
});

it('reads a record as zod does, but for the names of its members, which nobody is told', () => {
  const ours = recordOf(whole);
  const theirs = z.record(z.string(), theirInt);
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names.slice(0, 5)), anything, { noNullPrototype: true }), (value) => {
      const read = byTheirs(theirs, value);
      expect(byOurs(ours, value)).toEqual(theirs.safeParse(value).success ? read : { wrong: ['*'] });
    }),
  );
  for (const leaf of [...leaves, []]) expect([leaf, byOurs(ours, leaf)]).toEqual([leaf, byTheirs(theirs, leaf)]);
});

it('says what is expected, and nothing of what was there', () => {
  const secret = 'a very secret thing';
  const schemas = [
    number,
    whole,
    positive,
    day,
    moment,
    someText(3),
    object({ id: number }),
    v.picklist(['yes', 'no']),
    v.strictObject({}),
  ];
  for (const schema of schemas) {
    for (const value of [secret, { id: secret }, { [secret]: 1 }, [secret]]) {
      const read = v.safeParse<v.GenericSchema>(schema, value, withoutQuotes);
      const told = (read.issues ?? []).map((issue) => `${pathOf(issue)}: ${issue.message}`);
      expect(told.join('\n')).not.toContain(secret);
    }
  }
});
