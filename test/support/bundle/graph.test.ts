import * as fc from 'fast-check';
import { decode, encode, NotRecordable } from '../../../src/support/bundle/graph';

const through = (value: unknown): unknown => decode(JSON.parse(JSON.stringify(encode(value))));

it('keeps what JSON knows and what it does not', () => {
  fc.assert(
    fc.property(fc.anything({ withMap: true, withSet: true, withDate: true, maxDepth: 4 }).filter(isRecordable), (value) =>
      expect(through(value)).toEqual(value),
    ),
  );
});

/** Facts hold no bigints, wrapped values, or dates that are none; -0 and 0 are told apart by nobody. */
function isRecordable(value: unknown): boolean {
  if (typeof value === 'bigint' || typeof value === 'symbol' || Object.is(value, -0)) return false;
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  if (value instanceof Map) return [...value].flat(1).every(isRecordable);
  if (value instanceof Set) return [...value].every(isRecordable);
  return typeof value !== 'object' || value === null || (!ArrayBuffer.isView(value) && Object.values(value).every(isRecordable));
}

it('keeps objects that stand in two places one and the same, within maps and lists', () => {
  const pair = { type: '1' };
  const { plan, facts } = through({ plan: { pairs: [pair] }, facts: new Map([['a', [{ pair }]]]) }) as {
    plan: { pairs: unknown[] };
    facts: Map<string, { pair: unknown }[]>;
  };
  expect(facts.get('a')?.[0]?.pair).toBe(plan.pairs[0]);
});

it('keeps members whose names look like marks', () => {
  for (const value of [{ $map: [] }, { $same: 1, other: 2 }, JSON.parse('{"__proto__":{"admin":true}}') as unknown])
    expect(JSON.stringify(through(value))).toBe(JSON.stringify(value));
});

it('tells what was undefined from what was not there', () => {
  expect(Object.keys(through({ address: undefined }) as object)).toEqual(['address']);
});

it('refuses functions', () => {
  expect(() => encode({ path: () => [] })).toThrow(NotRecordable);
});

it.each([{ $same: 1 }, { $map: 3 }, { $set: {} }, { $other: 1 }, { $shared: 5 }])('refuses %j, which means nothing', (json) => {
  expect(() => decode(json)).toThrow(NotRecordable);
});
