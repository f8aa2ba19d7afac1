import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Der Bildschirm zum Erstellen jedes geplanten Vorgangstyps: Beschreibung, Priorität, zugewiesene Person, Autor, Fälligkeitsdatum, Sprint, Sicherheitsstufe und Lösungsversion, soweit der Plan sie überträgt, und die Jira-Felder der Feldpaare. Kommentare, Anhänge und Verknüpfungen kommen erst danach hinzu und brauchen dort keinen Platz. Fehlt etwas, scheitern die Elemente, die in aqua beginnen; die Zeile zählt sie.',
  cannotSee:
    'Jira lässt weg, was das lesende Konto nicht setzen darf, zum Beispiel das Fälligkeitsdatum ohne „Vorgänge planen“: Dann nennt die Zeile die Berechtigung, mit der es zu sehen wäre. Was der Sync-Benutzer setzen darf, beurteilen die Zeilen zu seinen Berechtigungen.',
  mend: 'Das Feld zu dem Bildschirm hinzufügen, den das Bildschirmschema des Projekts bei „Vorgang erstellen“ verwendet, oder im SyncConfigurator und im Plan darauf verzichten.',
};
