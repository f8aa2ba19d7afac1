import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Der Bildschirm zum Bearbeiten jedes geplanten Vorgangstyps, wie ihn der neueste Vorgang im Umfang des Plans zeigt: Beschreibung, Priorität, zugewiesene Person, Autor, Fälligkeitsdatum, Sprint, Sicherheitsstufe und Lösungsversion, soweit der Plan sie überträgt, und die Jira-Felder der Feldpaare.',
  cannotSee:
    'Jira lässt weg, was das lesende Konto nicht setzen darf, und zeigt einem Konto, das nichts bearbeiten darf, gar nichts: Dann nennt die Zeile die Berechtigung, mit der es zu sehen wäre. Ein Vorgangstyp, von dem noch nichts im Umfang liegt. Was andere Status verbieten, beurteilt eine eigene Zeile.',
  mend: 'Das Feld zu dem Bildschirm hinzufügen, den das Bildschirmschema des Projekts bei „Vorgang bearbeiten“ verwendet, oder im SyncConfigurator und im Plan darauf verzichten.',
};
