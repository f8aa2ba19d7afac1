import { PlanFileError } from './read';

/** A thing that a plan file may name. */
export interface Named {
  id: string | number;
  /** Everything that it may be called; the first is shown. */
  names: string[];
}

/** How many of those that there are an error names. */
const mostNamed = 10;

/** The id of what is called so, in any case of letters. */
export function pick(what: string, wanted: string | number, things: readonly Named[]): string | number {
  const name = String(wanted).toLowerCase();
  const found = [...new Set(things.filter(({ names }) => names.some((one) => one.toLowerCase() === name)).map(({ id }) => id))];
  const [only, second] = found;
  if (only !== undefined && second === undefined) return only;
  const known = [...new Set(things.map(({ names }) => names[0] ?? ''))];
  const named = String(wanted);
  throw new PlanFileError([
    ({ planFile }) =>
      second === undefined
        ? planFile.noneOfThese(what, named, known.slice(0, mostNamed), Math.max(0, known.length - mostNamed))
        : planFile.several(what, named, found.map(String)),
  ]);
}

/** Reads at the first call, and never again. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => (reading ??= read());
}
