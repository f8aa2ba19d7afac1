import type { support as en } from '../en/support';

const some = (count: number, shown: string, one: string, many: string): string => `${shown} ${count === 1 ? one : many}`;

export const support: typeof en = {
  lead: 'Zwei Dateien für alle, die einer Frage zu dieser App nachgehen. Beide entstehen jetzt, aus dem, was Sie sehen, und werden nirgends aufbewahrt. Was darin steht, sehen Sie vor dem Speichern.',
  save: 'Als Datei speichern',
  saved: (file) => `${file} wurde gespeichert.`,
  makeAnew: 'Neu erstellen',
  preview: 'Die Datei, von Anfang an',
  cut: (shown) => `… und ${shown} weitere Zeichen.`,
  bundle: {
    title: 'Faktenpaket',
    what: 'Worauf die Zeilen dieses Plans beruhen, mit Platzhaltern für alle Namen, Adressen, IDs, Werte und die Adressen Ihrer Server. Damit lassen sich Ihre Zeilen anderswo erneut beurteilen, ohne dass jemand Sie darin erkennt. Das dauert etwa 20 Sekunden.',
    make: 'Faktenpaket erstellen',
    making: 'Fakten werden gesammelt …',
    made: 'Das Faktenpaket ist erstellt, aber noch nicht gespeichert.',
    holds: 'Was darin steht',
    facts: (facts, rows) => `${facts} Fakten und das Ergebnis von ${rows} Zeilen`,
    replaced: (texts, ids) => `Platzhalter für ${texts} Namen, Adressen und andere Texte sowie für ${ids} IDs, die Zahlen sind`,
    stays: 'Im Klartext: Anzahlen, Daten, Zeitzonen, Sprachen, Versionen sowie Codes und Wörter von Jira, aqua und dieser App',
    clear: (count, shown) => `${some(count, shown, 'Wort', 'Wörter')} im Klartext, die ein Name sein könnten`,
    same: 'Mit den Platzhaltern kommt jede Zeile zum selben Ergebnis.',
    differs: (rows) =>
      `Mit den Platzhaltern kommen diese Zeilen zu einem anderen Ergebnis: ${rows.map((row) => `„${row}“`).join(', ')}. Geben Sie das mit an.`,
  },
  probe: {
    title: 'Wie Jira und aqua antworten',
    what: 'Fragt beide Systeme einmal nach allem, was diese App liest, und hält fest, was wie antwortet: Status, Namen von Feldern der Antwort, Arten und Anzahlen, aber keinen Namen, keine Adresse und keinen Wert. Nichts wird geändert. Der Bericht ist auf Englisch; das dauert etwa 20 Sekunden.',
    make: 'Beide Systeme befragen',
    making: 'Beide Systeme werden befragt …',
    made: 'Der Bericht ist erstellt, aber noch nicht gespeichert.',
    answered: (count, shown) => `${some(count, shown, 'Abfrage wurde', 'Abfragen wurden')} wie erwartet beantwortet`,
    unexpected: (count, shown) => `${some(count, shown, 'Abfrage wurde', 'Abfragen wurden')} anders als erwartet beantwortet`,
    refused: (count, shown) => `${some(count, shown, 'Abfrage wurde', 'Abfragen wurden')} abgelehnt oder fanden nichts`,
    notTried: (count, shown) =>
      `${some(count, shown, 'Abfrage wurde', 'Abfragen wurden')} nicht gestellt: Es fehlte etwas dazu oder die Zeit`,
  },
};
