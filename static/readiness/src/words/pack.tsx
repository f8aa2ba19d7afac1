import { createContext, useContext, type ReactNode } from 'react';
import { languageOf, localeFor } from '../../../../src/wording/language';
import type { Words } from '../../../../src/wording/words';
import type { en } from './en';

/** Words that only the page needs. English gives the shape: what another language lacks does not compile. */
export type PageWords = (typeof en)['page'];

/** All that is said in the reader's language, and how the reader writes numbers and dates. */
export interface Pack {
  words: Words;
  page: PageWords;
  /** For `Intl`. */
  locale: string;
}

const loaders = {
  en: async () => (await import('./en')).en,
  // German comes with its words.
  de: async () => (await import('./en')).en,
};

/** Loads the words for Jira's locale of the reader; English where the app does not speak it. */
export async function loadPack(locale: string | undefined): Promise<Pack> {
  const language = languageOf(locale);
  return { ...(await loaders[language]()), locale: localeFor(language, locale) };
}

const PackContext = createContext<Pack | undefined>(undefined);

export function PackProvider({ pack, children }: { pack: Pack; children: ReactNode }) {
  return <PackContext.Provider value={pack}>{children}</PackContext.Provider>;
}

export function usePack(): Pack {
  const pack = useContext(PackContext);
  if (!pack) throw new Error('there is no PackProvider above');
  return pack;
}
