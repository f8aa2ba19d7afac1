import { localeFor } from './language';
import type { Say, Words } from './words';

export type { Say };
import { refKey } from '../checklist/model/refs';

/** Where the words go: the language, the names of what is on screen, and the two systems' addresses for links. */
export interface SayOptions {
  words: Words;
  /** The reader's locale, for numbers and dates; absent: the usual one of the language. */
  locale?: string;
  /** Names by `refKey`; what is missing is shown by its id. */
  names: Readonly<Record<string, string>>;
  /** For example https://nordlicht.atlassian.net; empty where it is not known. */
  siteUrl: string;
  /** For example https://app.aqua-cloud.io/aquaWebNG; absent where nothing is connected. */
  aquaAddress?: string;
  /** The plan's Jira project, for links to its settings. */
  jiraProjectId?: string;
}

export function makeSay({ words, locale, names, siteUrl, aquaAddress, jiraProjectId }: SayOptions): Say {
  const { kinds, and, more, workItems, plurals, ofType } = words.naming;
  const written = localeFor(words.language, locale);
  const numbers = new Intl.NumberFormat(written);
  const days = new Intl.DateTimeFormat(written, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(written, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  const say: Say = {
    words,
    seenBy: 'reader',
    number: (value) => numbers.format(value),
    name: (ref) => say.known(ref) ?? `${kinds[ref.ref]} ${ref.id}`,
    known: (ref) => names[refKey(ref)],
    names: (refs, most) =>
      say.list(
        refs.map((ref) => say.name(ref)),
        most,
      ),
    list(some, most = 5) {
      const shown = some.slice(0, some.length === most + 1 ? most + 1 : most);
      const left = some.length - shown.length;
      const parts = left > 0 ? [...shown, more(numbers.format(left))] : shown;
      return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts[parts.length - 1]}`;
    },
    items(count, type) {
      const plain = say.count(count, ...workItems);
      if (!type) return plain;
      const plural = plurals[say.name(type)];
      return plural ? say.count(count, ...plural) : ofType(plain, say.name(type));
    },
    type: (type) => plurals[say.name(type)]?.[1] ?? ofType(workItems[1], say.name(type)),
    count: (count, one, many) => `${numbers.format(count)} ${count === 1 ? one : many}`,
    moment: (iso) => moments.format(new Date(iso)),
    date: (iso) => days.format(new Date(iso)),
    jira: (path) => `${siteUrl}${path}`,
    jiraProjectSettings: () => say.jira(`/secure/project/EditProject!default.jspa?pid=${jiraProjectId ?? ''}`),
    aqua: () => aquaAddress,
  };
  return say;
}
