import { de } from '../../src/wording/de';
import { en } from '../../src/wording/en';
import type { Language } from '../../src/wording/language';
import type { Words } from '../../src/wording/words';

const packs: Record<Language, Words> = { en, de };

/** All words in one language; the command line has no reason to load them late, as the page does. */
export function wordsIn(language: Language): Words {
  return packs[language];
}
