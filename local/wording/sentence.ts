import type { Language } from '../../src/wording/language';
import { de } from './de';
import { en } from './en';

/** All words of the commands themselves, in one language. English gives the shape: what another language lacks does not compile. */
export type CommandWords = typeof en;

/** Something to be told, before it is known in which language. */
export type Sentence = (words: CommandWords) => string;

const packs: Record<Language, CommandWords> = { en, de };

/** The words of the commands themselves; those of the checklist are the app's. */
export function commandWordsIn(language: Language): CommandWords {
  return packs[language];
}

/** An error for the person at the terminal, told in the language of the command. */
export class ToldError extends Error {
  /** Its message, for whoever looks into it, is English. */
  constructor(
    readonly tell: Sentence,
    options?: ErrorOptions,
  ) {
    super(tell(en), options);
  }
}
