import { createContext, useContext, type ReactNode } from 'react';
import { languageOf, localeFor } from '../../../../src/wording/language';
import type { Words } from '../../../../src/wording/words';
import type { app } from './en/app';
import type { result } from './en/result';
import type { runs } from './en/runs';
import { speak } from './later';

/** Words of the page that are on its first screens. English gives the shape: what another language lacks does not compile. */
export interface PageWords {
  app: typeof app;
  result: typeof result;
  runs: typeof runs;
}

/** All that is said in the reader's language from the beginning, and how the reader writes numbers and dates. */
export interface Pack {
  words: Words;
  page: PageWords;
  /** For `Intl`. */
  locale: string;
  /** The site's address, with which links begin. */
  siteUrl: string;
}

const loaders = {
  en: async (): Promise<Pick<Pack, 'words' | 'page'>> => (await import('./en')).en,
  de: async (): Promise<Pick<Pack, 'words' | 'page'>> => (await import('./de')).de,
};

/** Loads the words for Jira's locale of the reader; English where the app does not speak it. */
export async function loadPack({ locale, siteUrl }: { locale: string; siteUrl: string }): Promise<Pack> {
  const language = languageOf(locale);
  speak(language);
  return { ...(await loaders[language]()), locale: localeFor(language, locale), siteUrl };
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
