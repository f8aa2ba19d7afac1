// Held here, since a look at a global costs a hundred times as much inside of jest, and these are called a million times for a company.
const { floor, imul } = Math;

/** A source of numbers that only its seed decides, so that a company is the same in every run. */
export interface Random {
  /** From 0 (inclusive) to 1 (exclusive). */
  next(): number;
  /** A whole number from 0 to `below` − 1. */
  below(below: number): number;
  pick<T>(from: readonly T[]): T;
  /** A copy in another order. */
  shuffled<T>(things: readonly T[]): T[];
}

/** Mulberry32: small, quick and good enough to spread issues over people. */
export function randomFrom(seed: string): Random {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => floor(next() * limit);
  return {
    next,
    below,
    pick: <T>(from: readonly T[]): T => {
      const picked = from[below(from.length)];
      if (picked === undefined) throw new RangeError('nothing to pick from');
      return picked;
    },
    shuffled: (things) =>
      things
        .map((thing) => ({ thing, rank: next() }))
        .sort((one, other) => one.rank - other.rank)
        .map(({ thing }) => thing),
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string, seed = 0x811c9dc5): number {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) value = imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}

/** Ids of the people of every company are the same each time one is made. */
const madeIds = new Map<string, string>();

/** An id in the form of a UUID that only the text decides. */
export function uuidOf(text: string): string {
  const made = madeIds.get(text) ?? makeId(text);
  madeIds.set(text, made);
  return made;
}

function makeId(text: string): string {
  const hex = [1, 2, 3, 4].map((part) => hash(`${part}:${text}`, hash(text)).toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
