import { step } from '../../../wording/de/links';
import { ofFirstLoad } from '../../../wording/de/first-load';
import { lacksOnScreen, outOfSightOnScreen, thingOnScreen } from '../../../wording/de/on-screens';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraFieldsOnCreateScreen } from './check';

const fieldScreens = step(
  'In den Projekteinstellungen von Jira den Bildschirm öffnen, der bei „Vorgang erstellen“ verwendet wird, und mit dem vergleichen, was der Plan überträgt.',
);

export const de: WordsOf<typeof jiraFieldsOnCreateScreen> = {
  name: 'Was nach Jira übertragen wird, steht auf dem Bildschirm zum Erstellen',
  why: 'Jira weist einen neuen Vorgang ab, der ein Feld setzt, das auf dem Bildschirm zum Erstellen fehlt.',
  findings: {
    thingMissing: ({ thing, issueType }, say, items) =>
      lacksOnScreen('Create', thingOnScreen(thing), issueType, ofFirstLoad(say, items), say),
    fieldMissing: ({ field, issueType }, say, items) =>
      lacksOnScreen('Create', `das Feld „${say.name(field)}“`, issueType, ofFirstLoad(say, items), say),
    outOfSight: ({ thing, issueType, permission }, say) => outOfSightOnScreen('Create', thingOnScreen(thing), permission, issueType, say),
    fieldOutOfSight: ({ field, issueType, permission }, say) =>
      outOfSightOnScreen('Create', `das Feld „${say.name(field)}“`, permission, issueType, say),
    complete: () => ({ text: 'Alles, was der Plan überträgt, steht auf dem Bildschirm zum Erstellen' }),
    notTowardsJira: () => ({ text: 'Der Plan legt in Jira nichts an' }),
  },
  question: {
    ask: 'Stehen auf dem Bildschirm zum Erstellen alle Felder, die nach Jira übertragen werden?',
    look: [fieldScreens],
    yes: 'Ja, alle',
    no: 'Nein',
  },
};

export const about: AboutWords = {
  looksAt:
    'Der Bildschirm zum Erstellen jedes geplanten Vorgangstyps: Beschreibung, Priorität, zugewiesene Person, Autor, Fälligkeitsdatum, Sprint, Sicherheitsstufe und Lösungsversion, soweit der Plan sie überträgt, und die Jira-Felder der Feldpaare. Kommentare, Anhänge und Verknüpfungen kommen erst danach hinzu und brauchen dort keinen Platz. Fehlt etwas, scheitern die Elemente, die in aqua beginnen; die Zeile zählt sie.',
  cannotSee:
    'Jira lässt weg, was das lesende Konto nicht setzen darf, zum Beispiel das Fälligkeitsdatum ohne „Vorgänge planen“: Dann nennt die Zeile die Berechtigung, mit der es zu sehen wäre. Was der Sync-Benutzer setzen darf, beurteilen die Zeilen zu seinen Berechtigungen.',
  mend: 'Das Feld zu dem Bildschirm hinzufügen, den das Bildschirmschema des Projekts bei „Vorgang erstellen“ verwendet, oder im SyncConfigurator und im Plan darauf verzichten.',
};
