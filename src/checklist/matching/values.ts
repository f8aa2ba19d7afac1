import { foldName, foldValue } from './fold';

/** A value on either side. */
export interface Entry {
  name: string;
}

/**
 * Words for the same thing, English and German, folded. What is only similar is a proposal and never a match: whether "Rejected" means
 * "Won't Do" is for people to decide.
 */
const synonyms: readonly (readonly string[])[] = [
  [
    "Won't Do",
    "Won't Fix",
    'Wont Fix',
    'Rejected',
    'Declined',
    'Abgelehnt',
    'Zurückgewiesen',
    'Verworfen',
    'Wird nicht umgesetzt',
    'Wird nicht behoben',
  ],
  ['Done', 'Fixed', 'Resolved', 'Completed', 'Erledigt', 'Behoben', 'Gelöst', 'Fertig', 'Abgeschlossen', 'Umgesetzt'],
  ['Duplicate', 'Duplikat', 'Doppelt', 'Dublette'],
  ['Cannot Reproduce', 'Not Reproducible', "Can't Reproduce", 'Nicht reproduzierbar', 'Nicht nachvollziehbar'],
  ['Incomplete', 'Unvollständig'],
  ['Known Error', 'Bekannter Fehler'],
  ['Deferred', 'Postponed', 'Later', 'Zurückgestellt', 'Verschoben', 'Später'],
  ['Works as Designed', 'Not a Bug', 'As Designed', 'Kein Fehler', 'Wie vorgesehen', 'Funktioniert wie vorgesehen'],
  ['Obsolete', 'Outdated', 'Hinfällig', 'Veraltet', 'Überholt'],
  ['To Do', 'Open', 'New', 'Backlog', 'Offen', 'Neu', 'Zu erledigen', 'Aufgaben'],
  ['In Progress', 'In Work', 'Doing', 'In Arbeit', 'In Bearbeitung'],
  ['In Review', 'Review', 'In Prüfung', 'Zu prüfen', 'In Überprüfung'],
  ['Ready for Test', 'Ready for Retest', 'To Test', 'Bereit zum Test', 'Bereit für Retest', 'Bereit zum Nachtest', 'Nachtest'],
  ['In Test', 'Testing', 'Im Test'],
  ['Blocked', 'On Hold', 'Blockiert', 'Angehalten', 'Wartet'],
  ['Reopened', 'Wieder geöffnet', 'Wiedereröffnet'],
  ['Closed', 'Geschlossen'],
  ['Highest', 'Blocker', 'Höchste', 'Sehr hoch'],
  ['High', 'Hoch'],
  ['Medium', 'Normal', 'Mittel'],
  ['Low', 'Niedrig', 'Gering'],
  ['Lowest', 'Trivial', 'Niedrigste', 'Sehr niedrig'],
  ['Unresolved', 'Unerledigt', 'Nicht erledigt', 'Ungelöst', 'Nicht gelöst'],
];

const groupOf = new Map(synonyms.flatMap((group, index) => group.map((word) => [foldName(word), index] as const)));

/** Names that say "no resolution yet" in a value of its own, folded. */
const unresolvedNames = new Set((synonyms[synonyms.length - 1] ?? []).map(foldName));

export function meansUnresolved(name: string): boolean {
  return unresolvedNames.has(foldName(name));
}

/** Names that say so of a resolution, too, though an entry of aqua called so need not stand for Jira's empty one. Folded. */
const alsoUnresolved = new Set(['None', 'No Resolution', 'Open', 'Keine', 'Keine Lösung', 'Offen'].map(foldName));

/** Whether people would take a resolution of this name for none. */
export function soundsUnresolved(name: string): boolean {
  return meansUnresolved(name) || alsoUnresolved.has(foldName(name));
}

/** Entries by folded name: looked up once for each value, so that matching is linear. */
export function entriesByName<E extends Entry>(entries: readonly E[]): ReadonlyMap<string, E> {
  const byName = new Map<string, E>();
  for (const entry of entries) {
    const name = foldValue(entry.name);
    if (!byName.has(name)) byName.set(name, entry);
  }
  return byName;
}

/**
 * Proposes an entry whose name differs in punctuation only, or else one that means the same in other words; the first of several. Entries are
 * sorted once, so that it is linear.
 */
export function similarEntries<E extends Entry>(entries: readonly E[]): (name: string) => E | undefined {
  const byLetters = new Map<string, E>();
  const byGroup = new Map<number, E>();
  for (const entry of entries) {
    const letters = foldName(entry.name);
    const group = groupOf.get(letters);
    if (!byLetters.has(letters)) byLetters.set(letters, entry);
    if (group !== undefined && !byGroup.has(group)) byGroup.set(group, entry);
  }
  return (name) => {
    const letters = foldName(name);
    const group = groupOf.get(letters);
    return byLetters.get(letters) ?? (group === undefined ? undefined : byGroup.get(group));
  };
}
