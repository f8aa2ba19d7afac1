import type { Random } from '../../random';
import { issueTypes } from './jira-values';
import type { IssueType } from '../../jira/model/project';
import { names } from './words';

const places = names(
  'Warenkorb, Kasse, Kundenkonto, Suche, Produktseite, Gutscheine, Versandkosten, Zahlung, Merkzettel, Retouren, Newsletter',
);
const faults = names(`
  Summe stimmt nach Rabatt nicht, Seite bleibt weiß, Knopf reagiert nicht, Umlaute werden falsch angezeigt, Fehler 500 beim Speichern,
  Bestätigung kommt doppelt, Sortierung springt zurück, Eingabe geht beim Zurückgehen verloren, Layout bricht auf dem Telefon,
  falscher Mehrwertsteuersatz, Anmeldung läuft in eine Schleife, Artikelbild fehlt
`);
const wishes = names(`
  Als Gast bestellen, Lieferadresse nachträglich ändern, Lieferung in die Filiale wählen, Artikel vergleichen, Bestellung wiederholen,
  Teilretoure anmelden, Rechnung herunterladen, Wunschtermin angeben, Punkte einlösen
`);

// Put together once, so that issues share the strings.
const bugSummaries = places.flatMap((place) => faults.map((fault) => `${place}: ${fault}`));
const otherSummaries = places.flatMap((place) => wishes.map((wish) => `${place}: ${wish}`));

export function summaryFor(type: IssueType, random: Random): string {
  return random.pick(type === issueTypes.bug || type === issueTypes.incident ? bugSummaries : otherSummaries);
}
