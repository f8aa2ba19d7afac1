import * as fc from 'fast-check';
import { foldAddress, foldName, foldUserName, foldValue, splitAddress } from '../../../src/checklist/matching/fold';
import { makeStandIns, type StandIns } from '../../../src/support/bundle/stand-ins';

/** A seeded source, so that a failure comes again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const nothingReserved = (): boolean => false;
const standInsFor = (texts: readonly string[], seed = 1): StandIns => makeStandIns(texts, nothingReserved, randomFrom(seed));

const letters = fc.constantFrom(
  ...('aAbBzZ019éÉüÜßñØøłçŠжЖяΩωπ日本語اב'.match(/./gu) ?? []),
  ...['e\u0301', 'U\u0308', 'ＡｂＣ', 'ﬁ', 'İ', 'ı', 'ǆ', '½', '𝐀', '🚀', 'ｶﾞ', 'ẞ'],
);
const between = fc.constantFrom(' ', '  ', '.', '-', '@', '_', ', ', '/', '\u00a0', '(', ')', '');
const name = fc.array(fc.tuple(letters, between), { minLength: 1, maxLength: 8 }).map((parts) => parts.flat().join(''));
/** The same name as somebody else may have typed it. */
const retyped = (text: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    text,
    text.toUpperCase(),
    text.toLowerCase(),
    text.normalize('NFD'),
    text.normalize('NFC'),
    ` ${text} `,
    text.replace(/ /g, '  '),
  );
const names = fc
  .array(name, { minLength: 1, maxLength: 12 })
  .chain((some) => fc.tuple(...some.map(retyped)).map((others) => [...some, ...others]));
const seeds = fc.integer({ min: 1, max: 1_000_000 });

it('keeps what is equal equal and what is not apart, however comparisons fold it', () => {
  fc.assert(
    fc.property(names, seeds, (texts, seed) => {
      const standIns = standInsFor(texts, seed);
      const replaced = texts.map((text) => standIns.text(text));
      for (const fold of [String, foldValue, foldAddress, foldUserName])
        expect(groups(replaced.map(fold))).toEqual(groups(texts.map(fold)));
    }),
    {
      numRuns: 300,
      examples: [
        // A letter that has to stay is nobody else's.
        [['Ω ב ', 'É 🚀 ', 'z ', '𝐀 a ', 'a ', 'Ω ב ', 'É 🚀 ', 'z ', '𝐀 a ', 'a '], 80_217],
      ],
    },
  );
});

/** Which of a list are equal: each by the place of the first that equals it. */
function groups(texts: readonly string[]): number[] {
  return texts.map((text) => texts.indexOf(text));
}

it('keeps lengths, blanks, punctuation, and where letters and digits stand', () => {
  const shape = (text: string): string =>
    text
      .replace(/\p{Lu}/gu, 'A')
      .replace(/\p{L}/gu, (one) => (one === 'A' ? one : 'a'))
      .replace(/\p{Nd}/gu, '0');
  fc.assert(
    fc.property(names, seeds, (texts, seed) => {
      const standIns = standInsFor(texts, seed);
      for (const text of texts) expect(shape(standIns.text(text))).toBe(shape(text));
    }),
  );
});

it('keeps the parts of addresses equal on their own', () => {
  const standIns = standInsFor(['Anna.Berg@nord.example', 'anna.berg', 'anna.berg@sued.example', 'Anna Berg', 'nord']);
  const [one, other] = ['Anna.Berg@nord.example', 'anna.berg@sued.example'].map((text) => splitAddress(standIns.text(text)));
  expect(one?.local).toBe(other?.local);
  expect(one?.local).toBe(standIns.text('anna.berg'));
  expect(one?.domain.split('.')[0]).toBe(standIns.text('nord'));
  expect(foldName(standIns.text('Anna Berg'))).toBe(foldName(one?.local ?? ''));
});

it('keeps names alike that differ in punctuation only', () => {
  const standIns = standInsFor(['In-Review', 'InReview', 'in review', 'Review']);
  expect(foldName(standIns.text('In-Review'))).toBe(foldName(standIns.text('InReview')));
});

it('gives an id the same stand-in as a number and in a text', () => {
  const standIns = standInsFor(['10042', 'customfield_10042']);
  expect(standIns.text('10042')).toBe(String(standIns.number(10042)));
  expect(standIns.text('customfield_10042').split('_')[1]).toBe(String(standIns.number(10042)));
  expect([0, -1, 1.5].map((number) => standIns.number(number))).toEqual([0, -1, 1.5]);
});

it('has a stand-in for each of all one-digit ids, and none twice', () => {
  const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
  const standIns = standInsFor(digits);
  expect(digits.map((one) => standIns.text(one)).sort()).toEqual(digits);
});

it('makes no word that is reserved, or that occurs', () => {
  const texts = Array.from(
    { length: 200 },
    (_none, index) => `w${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + (index >> 3))}`,
  );
  const standIns = makeStandIns(texts, (word) => word.startsWith('a'), randomFrom(7));
  for (const text of texts) {
    expect(standIns.text(text)).not.toMatch(/^a/);
    expect(texts).not.toContain(standIns.text(text));
  }
});
