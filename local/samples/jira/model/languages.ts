/** What Jira ships with names of its own, which it shows in the reader's language (docs/platform/jira.md#language-of-names). */
export type Translated = 'status' | 'statusCategory' | 'priority' | 'resolution' | 'issueType' | 'field';

/** Names in one language, by the English name. */
export type Translations = Partial<Record<Translated, Readonly<Record<string, string>>>>;

export interface SiteLanguages {
  /** By locale, for example `ja_JP`. A site without any shows everybody the English names. */
  translations?: Record<string, Translations>;
  /** Whether `X-Force-Accept-Language: true` makes `Accept-Language` count; absent: it does, as documented. */
  ignoresForcedLanguage?: boolean;
  /** Whether statuses and fields carry their English name as `untranslatedName`, which no document names. */
  tellsUntranslatedNames?: boolean;
}
