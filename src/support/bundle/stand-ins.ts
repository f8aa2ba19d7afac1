import { alphabetOf, folded, tokens, unitsOf, writingOf } from './letters';

/** A random whole number below a limit. */
export type Random = (below: number) => number;

/** What stands in the place of letters and digits: blanks, punctuation and everything else stay. */
export interface StandIns {
  text(plain: string): string;
  /** For ids that are numbers: the same stand-in as for their digits in a text. */
  number(plain: number): number;
}

/** How often a stand-in is drawn anew, at most, to be one that means nothing and occurs nowhere. */
const mostDraws = 200;
/** Shorter words occur by chance, and there are too few of them to be choosy. */
const leastChoosy = 3;

/**
 * Stand-ins for all texts together. Each word, that is letters and digits in a row, has one stand-in of the same length and kind of letters,
 * wherever it stands and however it is written: so what was equal stays equal, with case and Unicode form folded or not, and so do the parts of
 * addresses and of ids that others are made of. `all` are the texts that will be asked for; `reserved` tells which words no stand-in may be.
 */
export function makeStandIns(all: Iterable<string>, reserved: (word: string) => boolean, random: Random): StandIns {
  const words = wordsIn(all);
  const standInOf = new Map<string, readonly string[]>();
  const taken = new Set<string>();
  const alphabets = new Map<string, readonly string[]>();

  function standIn(key: string): readonly string[] {
    const known = standInOf.get(key);
    if (known) return known;
    const parts = words.partsOf.get(key);
    // A name that is written in one word here and in two there, as "In-Review" and "InReview".
    const found = parts ? parts.flatMap(standIn) : draw(key);
    standInOf.set(key, found);
    taken.add(found.join(''));
    return found;
  }

  /** What can stand in each place of a word. */
  function choicesFor(key: string): (readonly string[])[] {
    const fixed = words.fixed.get(key);
    const isNumber = /^\d+$/.test(key);
    return unitsOf(key).map((unit, place): readonly string[] => {
      if (fixed?.has(place) || (isNumber && place === 0 && unit === '0')) return [unit];
      const alphabet = alphabets.get(unit) ?? alphabetOf(unit);
      alphabets.set(unit, alphabet);
      return isNumber && place === 0 ? alphabet.filter((one) => one !== '0') : alphabet;
    });
  }

  function draw(key: string): readonly string[] {
    const choices = choicesFor(key);
    const plain = unitsOf(key);
    for (let tried = 0; tried < mostDraws; tried += 1) {
      const drawn = choices.map((alphabet) => alphabet[random(alphabet.length)] ?? '');
      const word = drawn.join('');
      const strange = plain.length < leastChoosy || !(reserved(word) || words.fixed.has(word));
      if (!taken.has(word) && strange) return drawn;
    }
    return firstFree(choices) ?? plain;
  }

  /** Where nearly all words of a length are taken; there are as many as there are words to stand for. */
  function firstFree(choices: readonly (readonly string[])[]): readonly string[] | undefined {
    const sizes = choices.map(({ length }) => length);
    const count = Math.min(
      sizes.reduce((product, size) => product * size, 1),
      1_000_000,
    );
    for (let number = 0; number < count; number += 1) {
      let rest = number;
      const word = choices.map((alphabet, place) => {
        const size = sizes[place] ?? 1;
        const one = alphabet[rest % size] ?? '';
        rest = Math.floor(rest / size);
        return one;
      });
      if (!taken.has(word.join(''))) return word;
    }
    return undefined;
  }

  function written(token: string): string {
    const drawn = standIn(keyOf(token));
    return placesIn(token)
      .map(({ unit, from, to }) => {
        const letter = drawn.slice(from, to).join('');
        return letter === folded(unit) ? unit : (writingOf(unit)?.(letter) ?? unit);
      })
      .join('');
  }

  // Words that stay as they are, since no letter of them can be another one, come first, so that none is drawn that equals them. Then comes what
  // has to be put together, so that nothing else is drawn for it.
  for (const key of words.fixed.keys()) if (!words.partsOf.has(key) && choicesFor(key).every(({ length }) => length === 1)) standIn(key);
  for (const key of words.partsOf.keys()) standIn(key);

  return {
    text: (plain) => plain.replace(tokens, written),
    number: (plain) => (Number.isSafeInteger(plain) && plain > 0 ? Number(written(String(plain))) : plain),
  };
}

/** A word without case and in one Unicode form. */
function keyOf(token: string): string {
  return unitsOf(token).map(folded).join('');
}

/** The units of a word, with the places of its key that each takes: one letter can stand for two, as "ﬁ" does. */
function placesIn(token: string): { unit: string; from: number; to: number }[] {
  let to = 0;
  return unitsOf(token).map((unit) => {
    const from = to;
    to += unitsOf(folded(unit)).length;
    return { unit, from, to };
  });
}

interface Words {
  /** Every word there is, with the places of letters that have to stay. */
  fixed: Map<string, Set<number>>;
  /** Words that other texts write in several. */
  partsOf: Map<string, readonly string[]>;
}

function wordsIn(all: Iterable<string>): Words {
  const fixed = new Map<string, Set<number>>();
  const inParts = new Map<string, readonly string[]>();
  for (const text of new Set(all)) {
    const keys = (text.match(tokens) ?? []).map((token) => {
      const key = keyOf(token);
      const places = fixed.get(key) ?? new Set();
      // One letter that is written in a way of its own keeps its place in every writing, or equal words would differ.
      for (const { unit, from, to } of placesIn(token))
        if (writingOf(unit) === undefined || to - from !== 1) for (let place = from; place < to; place += 1) places.add(place);
      fixed.set(key, places);
      return key;
    });
    const joined = keys.join('');
    if (keys.length > 1 && !/^\d+$/.test(joined) && !inParts.has(joined)) inParts.set(joined, keys);
  }
  return { fixed, partsOf: new Map([...inParts].filter(([joined]) => fixed.has(joined))) };
}
