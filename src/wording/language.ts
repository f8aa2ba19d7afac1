/** The languages that the app speaks. Every word exists in each of them: a pack that lacks one does not compile. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** The language for a locale such as `de_DE` (Jira’s way of writing) or `de-AT`; English where the app does not speak it. */
export function languageOf(locale: string | undefined): Language {
  const wanted = locale?.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === wanted) ?? 'en';
}

/** How numbers and dates are written where nothing tells the reader’s own way. */
const usual: Record<Language, string> = { en: 'en-GB', de: 'de-DE' };

/** The locale in which numbers and dates are written: the reader’s own where it is of the language that is shown. */
export function localeFor(language: Language, locale: string | undefined): string {
  const own = locale?.replace('_', '-');
  if (own === undefined || languageOf(own) !== language || !own.toLowerCase().startsWith(language)) return usual[language];
  try {
    return Intl.getCanonicalLocales(own)[0] ?? usual[language];
  } catch {
    return usual[language];
  }
}
