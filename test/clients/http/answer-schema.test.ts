import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import fc from 'fast-check';
import { listOf, name, object, parseAnswer, recordOf, title, type AnswerSchema } from '../../../src/clients/http/answer-schema';
import { Unavailable } from '../../../src/checklist/model/unavailable';
import { root } from '../../manifest/read-manifest';
import { sourcesIn } from '../../manifest/source-files';

const schema = object({
  people: recordOf(object({ name, groups: listOf(name) })),
  roles: v.optional(recordOf(recordOf(v.number())), {}),
  maybe: v.nullish(recordOf(name)),
});
const ada = 'ada@nordlicht.example';

/** The paths of what an answer lacks; undefined where it lacks nothing. */
function lacking(answer: unknown, by: AnswerSchema<unknown> = schema): string | undefined {
  try {
    parseAnswer(by, answer, 'jira-unexpected-answer');
    return undefined;
  } catch (error) {
    if (error instanceof Unavailable && error.why.reason === 'jira-unexpected-answer') return error.why.missing;
    throw error;
  }
}

it.each<[string, unknown, string | undefined]>([
  ['nothing', { people: { [ada]: { name: 'Ada', groups: [] } } }, undefined],
  ['a member', { people: { [ada]: { groups: [] } } }, 'people.*.name'],
  ['a member of many', { people: { [ada]: { groups: [] }, bob: { groups: [] } } }, 'people.*.name'],
  ['an item', { people: { [ada]: { name: 'Ada', groups: ['a', 1] } } }, 'people.*.groups.1'],
  ['a record in a record', { people: {}, roles: { [ada]: { [ada]: 'x' } } }, 'roles.*.*'],
  ['a name of a member', { people: { [`${ada}${'x'.repeat(1_000)}`]: { name: 'Ada', groups: [] } } }, 'people.*'],
  ['the record', {}, 'people'],
  ['a record that is null', { people: null }, 'people'],
  ['a record that is a list', { people: [] }, 'people'],
  ['a value of a record that may be absent', { people: {}, maybe: { [ada]: 1 } }, 'maybe.*'],
  ['a record that may be null', { people: {}, maybe: null }, undefined],
  ['an end to its members', { people: {}, maybe: Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [at, 'x'])) }, 'maybe'],
  ['everything', [], 'the whole answer'],
])('an answer that lacks %s is told by paths without names of members', (_name, answer, expected) => {
  expect(lacking(answer)).toBe(expected);
});

it('no answer gets a word of its own into what is told', () => {
  const word = fc.string({ minLength: 1 }).map((text) => `§${text}`);
  const person = fc.oneof(fc.jsonValue(), fc.record({ name: word, groups: fc.array(fc.jsonValue()) }, { requiredKeys: [] }));
  const answers = fc.record({ people: fc.dictionary(word, person), roles: fc.dictionary(word, fc.dictionary(word, fc.jsonValue())) });
  fc.assert(fc.property(answers, (answer) => expect(lacking(answer) ?? '').toMatch(/^(?:(?:people|roles|name|groups|\*|\d+|, |\.)*)$/)));
});

it('paths of groups within groups are cut', () => {
  const nested: AnswerSchema<unknown> = v.lazy(() => object({ group: nested }));
  let answer: object = {};
  for (let depth = 0; depth < 200; depth += 1) answer = { group: answer };
  expect(lacking(answer, nested)).toMatch(/^group.{295}$/);
});

it('no answer has a record whose names would be told', () => {
  const plain = sourcesIn('src/clients', 'src/facts').filter((path) => /\bv\.record\(/.test(readFileSync(join(root, path), 'utf8')));
  expect(plain).toEqual([]);
});

it('no schema takes a list for an object', () => {
  // One that is picked by a member is none: a list has no such member.
  const plain = sourcesIn('src').filter((path) => {
    const source = readFileSync(join(root, path), 'utf8');
    return /\bv\.(?:object|looseObject|objectWithRest)\(/.test(source) && !/\bv\.variant\(/.test(source);
  });
  expect(plain).toEqual(['src/checklist/model/schemas.ts']);
});

it('no schema takes a number that never ends', () => {
  const plain = sourcesIn('src').filter((path) => /\bv\.number\(/.test(readFileSync(join(root, path), 'utf8')));
  expect(plain).toEqual([]);
});

it.each([
  ['', ''],
  ['Fertig', 'Fertig'],
  ['x'.repeat(1_000), 'x'.repeat(1_000)],
  ['x'.repeat(1_001), `${'x'.repeat(999)}…`],
  ['x'.repeat(300_000), `${'x'.repeat(999)}…`],
  [`${'x'.repeat(998)}😀${'x'.repeat(9)}`, `${'x'.repeat(998)}…`],
  ['ß'.repeat(300_000), `${'ß'.repeat(999)}…`],
])('a name is cut where it is too long', (told, kept) => {
  expect(v.parse(title, told)).toBe(kept);
});

it('no name is longer than a thousand characters, and none that is shorter is touched', () => {
  const long = fc.tuple(fc.string({ unit: 'grapheme' }), fc.nat({ max: 2_000 })).map(([piece, times]) => piece.repeat(times));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), long), (told) => {
      const kept = v.parse(title, told);
      expect(kept.length).toBeLessThanOrEqual(1_000);
      expect(() => encodeURIComponent(kept)).not.toThrow();
      expect(kept).toBe(told.length <= 1_000 ? told : `${told.slice(0, kept.length - 1)}…`);
    }),
  );
});
