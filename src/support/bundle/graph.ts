/**
 * Values of facts as JSON and back. Facts hold maps, sets, dates and, in several places, one and the same object: checks tell pairs of the plan
 * apart by identity, so that has to survive. What JSON does not know is an object with one member whose name begins with a dollar sign.
 */

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** A value that no file can hold: a function, for example. */
export class NotRecordable extends Error {
  override readonly name = 'NotRecordable';
}

/** A tree of values in which each text and number can be changed on its way into the file. Names of members are texts too. */
export interface Changes {
  text: (text: string, member: string) => string;
  number: (number: number, member: string) => number;
  name: (name: string, member: string) => string;
}

const unchanged: Changes = { text: (text) => text, number: (number) => number, name: (name) => name };

/** A value as JSON. An object that occurs more than once is written where it is met first, under a number, and named by it afterwards. */
export function encode(value: unknown, changes: Changes = unchanged): Json {
  const numbers = new Map<object, number>();
  const seen = new Set<object>();
  const repeated = repeatedIn(value);
  return write(value, '');

  function write(one: unknown, member: string): Json {
    if (one === null || typeof one === 'boolean') return one;
    if (typeof one === 'string') return changes.text(one, member);
    if (typeof one === 'number') return Number.isFinite(one) ? changes.number(one, member) : { $number: String(one) };
    if (one === undefined) return { $undefined: true };
    if (typeof one !== 'object') throw new NotRecordable(`a ${typeof one} under ${member}`);
    if (!repeated.has(one)) return writeObject(one, member);
    const number = numbers.get(one) ?? numbers.size + 1;
    numbers.set(one, number);
    if (seen.has(one)) return { $same: number };
    seen.add(one);
    return { $shared: [number, writeObject(one, member)] };
  }

  function writeObject(one: object, member: string): Json {
    if (Array.isArray(one)) return one.map((entry) => write(entry, member));
    if (one instanceof Date) return { $date: one.toISOString() };
    if (one instanceof Map) return { $map: [...one].map(([key, entry]) => [write(key, member), write(entry, member)]) };
    if (one instanceof Set) return { $set: [...one].map((entry) => write(entry, member)) };
    const members = Object.entries(one).map(([name, entry]): [string, Json] => [changes.name(name, member), write(entry, name)]);
    return members.some(([name]) => name.startsWith('$') || name === '__proto__') ? { $members: members } : Object.fromEntries(members);
  }
}

/** Objects that stand in more than one place. */
function repeatedIn(value: unknown): Set<object> {
  const met = new Set<object>();
  const repeated = new Set<object>();
  const visit = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return;
    if (met.has(one)) {
      repeated.add(one);
      return;
    }
    met.add(one);
    for (const part of partsOf(one)) visit(part);
  };
  visit(value);
  return repeated;
}

function partsOf(one: object): Iterable<unknown> {
  if (one instanceof Map) return [...(one as Map<unknown, unknown>).keys(), ...(one as Map<unknown, unknown>).values()];
  return one instanceof Set || Array.isArray(one) ? one : Object.values(one);
}

/** The value that was written. Throws an error without a word of the file where it cannot be one. */
export function decode(json: unknown): unknown {
  const shared = new Map<unknown, unknown>();
  return read(json);

  function read(one: unknown, number?: unknown): unknown {
    if (typeof one !== 'object' || one === null) return one;
    if (Array.isArray(one)) return fill(keep(number, new Array<unknown>()), (list) => one.forEach((entry) => list.push(read(entry))));
    const [tag, second] = Object.keys(one);
    if (tag?.startsWith('$') && second === undefined) return readTagged(tag, Object.values(one)[0], number);
    return readMembers(Object.entries(one), number);
  }

  function readTagged(tag: string, value: unknown, number: unknown): unknown {
    switch (tag) {
      case '$undefined':
        return undefined;
      case '$number':
        return Number(value);
      case '$date':
        return new Date(String(value));
      case '$map':
        return fill(keep(number, new Map<unknown, unknown>()), (map) =>
          pairsIn(value).forEach(([key, entry]) => map.set(read(key), read(entry))),
        );
      case '$set':
        return fill(keep(number, new Set<unknown>()), (set) => listIn(value).forEach((entry) => set.add(read(entry))));
      case '$members':
        return readMembers(pairsIn(value), number);
      case '$shared': {
        const [name, entry] = listIn(value);
        return read(entry, name);
      }
      case '$same':
        if (!shared.has(value)) throw new NotRecordable('a reference to nothing');
        return shared.get(value);
      default:
        throw new NotRecordable('a mark that is not known');
    }
  }

  function readMembers(members: readonly (readonly [unknown, unknown])[], number: unknown): object {
    return fill(keep(number, {}), (object) => {
      for (const [name, entry] of members)
        Object.defineProperty(object, String(name), { value: read(entry), enumerable: true, writable: true, configurable: true });
    });
  }

  /** An object is known by its number before its parts are read, so that they may name it. */
  function keep<T extends object>(number: unknown, object: T): T {
    if (number !== undefined) shared.set(number, object);
    return object;
  }
}

function fill<T extends object>(object: T, how: (object: T) => void): T {
  how(object);
  return object;
}

function listIn(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new NotRecordable('a list that is none');
  return value;
}

function pairsIn(value: unknown): (readonly [unknown, unknown])[] {
  return listIn(value).map((entry) => {
    const [key, second] = listIn(entry);
    return [key, second];
  });
}
