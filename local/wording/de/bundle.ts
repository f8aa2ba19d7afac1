import type { BundleFault } from '../../../src/support/bundle/format';
import type { bundle as en } from '../en/bundle';

const faults: Record<BundleFault, string> = {
  notJson: 'ist kein JSON',
  notABundle: 'ist kein Faktenpaket, das mit --record oder auf der Seite entstanden ist',
  otherVersion: 'ist ein Faktenpaket einer anderen Version dieser App; diese Version verwenden oder neu aufzeichnen',
  broken: 'ist ein unvollständiges Faktenpaket',
};

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const bundle: typeof en = {
  holds: (facts, rows) =>
    `Das Faktenpaket enthält den Plan mit seinen Antworten, ${plural(facts, 'Fakt', 'Fakten')} und das Ergebnis von ${plural(rows, 'Zeile', 'Zeilen')}.`,
  standIns: (texts, ids) => `Durch Platzhalter ersetzt wurden ${texts} Namen, Adressen und andere Texte sowie ${ids} IDs, die Zahlen sind.`,
  clear: 'Datumsangaben, Anzahlen und Wörter, die im Quelltext dieser App stehen, bleiben, wie sie sind. Darunter könnten Namen sein:',
  noneClear: 'keine',
  judgedAlike: 'Mit den Platzhaltern erneut beurteilt, kommt jede Zeile zum selben Ergebnis.',
  judgedOtherwise: (rows) => `Mit den Platzhaltern erneut beurteilt, kommen diese Zeilen zu einem anderen Ergebnis: ${rows}.`,
  replayedAlike: (rows) =>
    rows === 1
      ? 'Die Zeile kommt zu demselben Ergebnis wie bei der Aufzeichnung.'
      : `Alle ${rows} Zeilen kommen zu demselben Ergebnis wie bei der Aufzeichnung.`,
  replayedOtherwise: (rows) => `Diese Zeilen kommen zu einem anderen Ergebnis als bei der Aufzeichnung: ${rows}.`,
  noFacts: (rows) => `Keine Fakten enthält das Faktenpaket für: ${rows}.`,
  unusable: (file, why, where) => `${file} ${faults[why]}${where === '' ? '' : ` (${where})`}.`,
  unreadable: (file) => `${file} lässt sich nicht lesen. Mit --replay ein Faktenpaket nennen.`,
};
