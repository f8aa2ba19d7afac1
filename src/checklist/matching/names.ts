import { foldName } from './fold';

/** How people are called: by names that are written in several ways. */

/** A person's name without the order of its parts: "Brandt, Lena" is "Lena Brandt". */
export function nameKey(name: string): string {
  return wordsOf(name).sort().join(' ');
}

/** Whether somebody who is shown by this name may be the one of the other: whoever is shown may bear an addition, such as "(extern)". */
export function mayBeCalled(displayName: string, name: string): boolean {
  const shown = new Set(wordsOf(displayName));
  return wordsOf(name).every((word) => shown.has(word));
}

/** Finds those of some accounts who may be shown to somebody of a name; their own words are gone through once. */
export function peopleCalled<P extends { displayName?: string | undefined }>(people: readonly P[]): (name: string) => P[] {
  const byWord = new Map<string, P[]>();
  for (const person of people)
    for (const word of new Set(wordsOf(person.displayName ?? ''))) {
      const shown = byWord.get(word);
      if (shown) shown.push(person);
      else byWord.set(word, [person]);
    }
  return (name) => {
    const shown = wordsOf(name).map((word) => byWord.get(word) ?? []);
    const [fewest = []] = shown.sort((one, other) => one.length - other.length);
    return fewest.filter(({ displayName = '' }) => mayBeCalled(displayName, name));
  };
}

/**
 * Whether two full names are those of two people: "Maria Müller" is not "Markus Müller", while "Max" may be "Maximilian" and "L." may be
 * "Lena", and titles and additions do not matter. A name of one word, as a nickname, tells nothing.
 */
export function areCalledOtherwise(one: string | undefined, other: string | undefined): boolean {
  const [fewer = [], more = []] = [wordsOf(one ?? ''), wordsOf(other ?? '')].sort((a, b) => a.length - b.length);
  const common = fewer.filter((word) => more.some((longer) => longer.startsWith(word) || word.startsWith(longer)));
  return fewer.length > 1 && common.length < 2;
}

/** How a name may be written as well: with umlauts, or without them. */
export function spellingsOf(name: string): string[] {
  const plain = umlauts.reduce((written, [umlaut, letters]) => written.replaceAll(umlaut, letters), name.normalize('NFC'));
  const withUmlauts = umlauts.reduce((written, [umlaut, letters]) => written.replaceAll(letters, umlaut), name.normalize('NFC'));
  return [...new Set([name, plain, withUmlauts])];
}

/** German letters that keyboards and directories elsewhere write as two. "ss" is left alone: it is far more often just that. */
const umlauts = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['Ä', 'Ae'],
  ['Ö', 'Oe'],
  ['Ü', 'Ue'],
] as const;

/** The words of a name, folded; empty ones are left out. */
function wordsOf(name: string): string[] {
  return name
    .split(/[\s,-]+/u)
    .map((word) => plainLetters(foldName(word)))
    .filter((word) => word !== '');
}

/** A folded word without accents, and with German letters as they are written elsewhere: "müller" and "mueller" are the same. */
function plainLetters(word: string): string {
  return word
    .replace(/[äæ]|ae/g, 'a')
    .replace(/[öøœ]|oe/g, 'o')
    .replace(/ü|ue/g, 'u')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
