import type { FastifyRequest } from 'fastify';
import type { Someone } from './access';
import { askerOf } from './http';
import type { Translated } from './model/languages';
import type { JiraSite } from './site';

/** A site as somebody reads it: what is seen depends on the account, names depend on the language. */
export interface Reading {
  site: JiraSite;
  viewer: Someone;
  /** The name that something shipped with Jira has in the reader's language, by its English name; other names stay as they are. */
  nameOf(kind: Translated, name: string): string;
}

/**
 * The reading of a request. The language is the account's, or the site's for strangers, and `Accept-Language` counts only together with
 * `X-Force-Accept-Language: true` (docs/platform/jira.md#language-of-names).
 */
export function readingOf(site: JiraSite, request: FastifyRequest): Reading {
  const viewer = askerOf(site, request).account;
  const { translations = {}, ignoresForcedLanguage = false } = site;
  const forced = !ignoresForcedLanguage && request.headers['x-force-accept-language'] === 'true';
  const locale = forced ? firstLanguage(request.headers['accept-language']) : (viewer?.locale ?? site.locale);
  const names = translations[locale ?? site.locale];
  return { site, viewer, nameOf: (kind, name) => names?.[kind]?.[name] ?? name };
}

/** The first language of a header such as `en-US,en;q=0.8`, in Jira's spelling. */
function firstLanguage(header: string | undefined): string | undefined {
  return /^\s*([a-z]{2})[-_]([a-z]{2})/i
    .exec(header ?? '')
    ?.slice(1)
    .join('_');
}

/** What some answers carry beside a name; the English one, where the site tells it. */
export function untranslated({ site }: Reading, name: string): { untranslatedName?: string } {
  return site.tellsUntranslatedNames ? { untranslatedName: name } : {};
}
