import { foldValue } from '../../checklist/matching/fold';
import type { AquaGroup } from '../../clients/aqua/operations/navigation';

/** A filter as it is meant: aqua's requests take filters as JSON in a text, so that its answers may hold one. */
function readFilter(filter: unknown): unknown {
  if (typeof filter !== 'string' || !/^\s*[[{]/.test(filter)) return filter;
  try {
    return JSON.parse(filter);
  } catch {
    return filter;
  }
}

/** The numbers that stand anywhere in a group's filter, as numbers or as text; the vendor does not document its form. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return /^\d+$/.test(value) ? [Number(value)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/**
 * Whether a filter asks for no value, in aqua's own syntax: [["Priority", "=", "High"], "and", …]. No value is null, or a text of nothing, or a list
 * of such a one alone. A filter that is null itself tells nothing.
 */
function asksForNone(filter: unknown): boolean {
  const parts: readonly unknown[] = Array.isArray(filter) ? filter : [];
  const [field, operator, value] = parts;
  const isCondition = parts.length === 3 && typeof field === 'string' && typeof operator === 'string';
  return isCondition ? isNoValue(value) : parts.length === 1 && asksForNone(field);
}

function isNoValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 1 && isNoValue(value[0]);
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** Items without a value: nothing is shown for them, and no number filters them, or their filter asks for none, whatever is shown. */
export function isOfNone({ caption, filter }: AquaGroup): boolean {
  const read = readFilter(filter);
  return asksForNone(read) || ((caption ?? '').trim() === '' && numbersIn(read).length === 0);
}

interface Known<T> {
  things: readonly T[];
  namesOf: (thing: T) => readonly string[];
  /** What of a name counts; case, white space and Unicode form do not where nothing is said. */
  fold?: (name: string) => string;
  /** Whether a thing is kept for old items only, so that another one of its name comes first. */
  isGone?: (thing: T) => boolean;
}

/**
 * Tells what a group of items stands for. Neither caption nor filter is documented, so the caption comes first: the one thing that is called
 * so, and of several the one whose id stands in the filter, or else the one that is not gone. A caption that names nothing leaves an id in the filter, unless that number is a
 * name: a priority called "2" must not be taken for entry 2.
 */
export function thingsByGroup<T extends { id: number }>({
  things,
  namesOf,
  fold = foldValue,
  isGone = () => false,
}: Known<T>): (group: AquaGroup) => T | undefined {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const byName = new Map<string, Map<number, T>>();
  for (const thing of things)
    for (const name of namesOf(thing)) {
      const key = fold(name);
      if (key !== '') byName.set(key, (byName.get(key) ?? new Map<number, T>()).set(thing.id, thing));
    }
  return ({ caption, filter }) => {
    const shown = caption ?? '';
    const called = [...(byName.get(fold(shown))?.values() ?? [])];
    const exactly = called.filter((thing) => namesOf(thing).includes(shown));
    const numbers = new Set(numbersIn(readFilter(filter)));
    return (
      only(called) ??
      only(exactly) ??
      only(called.filter(({ id }) => numbers.has(id))) ??
      only(called.filter((thing) => !isGone(thing))) ??
      (called.length > 0 ? undefined : only([...numbers].flatMap((id) => (byName.has(String(id)) ? [] : (byId.get(id) ?? [])))))
    );
  };
}

function only<T>(things: readonly T[]): T | undefined {
  return things.length === 1 ? things[0] : undefined;
}
