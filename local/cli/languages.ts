import { en } from '../../src/wording/en';
import type { Words } from '../../src/wording/words';

/** The words of each language that the command line speaks. */
const packs = { en } satisfies Record<string, Words>;

export type Spoken = keyof typeof packs;
export const spokenLanguages: readonly Spoken[] = ['en'];

export function wordsIn(language: Spoken): Words {
  return packs[language];
}
