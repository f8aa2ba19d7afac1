import { fieldSettings } from '../../../wording/de/fields';
import { step } from '../../../wording/de/links';
import { lacksOnScreen, outOfSightOnScreen, thingOnScreen } from '../../../wording/de/on-screens';
import type { Say } from '../../../wording/say';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraFieldsOnEditScreen } from './check';

/** What comes of it, as the end of a sentence. */
function stuck(say: Say, items: number): string {
  return items ? `, daher kommen Änderungen daran bei ${say.count(items, 'Vorgang', 'Vorgängen')} im Umfang des Plans nicht an` : '';
}

export const de: WordsOf<typeof jiraFieldsOnEditScreen> = {
  name: 'Was nach Jira übertragen wird, steht auf dem Bildschirm zum Bearbeiten',
  why: 'Jira weist die Änderung eines Feldes ab, das auf dem Bildschirm zum Bearbeiten fehlt. Die Vorgänge behalten dann den alten Wert, und im Sync-Log bleibt eine Fehlermeldung.',
  findings: {
    thingMissing: ({ thing, issueType }, say, items) => lacksOnScreen('Edit', thingOnScreen(thing), issueType, stuck(say, items), say),
    fieldMissing: ({ field, issueType }, say, items) =>
      lacksOnScreen('Edit', `das Feld „${say.name(field)}“`, issueType, stuck(say, items), say),
    outOfSight: ({ thing, issueType, permission }, say) => outOfSightOnScreen('Edit', thingOnScreen(thing), permission, issueType, say),
    fieldOutOfSight: ({ field, issueType, permission }, say) =>
      outOfSightOnScreen('Edit', `das Feld „${say.name(field)}“`, permission, issueType, say),
    noItem: ({ issueType }, say) => ({
      text: `Der Bildschirm zum Bearbeiten für den Vorgangstyp „${say.name(issueType)}“ ist nicht zu sehen, denn noch liegt kein solcher Vorgang im Umfang des Plans`,
      expected: 'Auf dem Bildschirm zum Bearbeiten alles, was der Plan überträgt',
      found: 'Jira zeigt einen Bildschirm zum Bearbeiten nur zu einem Vorgang, den es gibt',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          fieldSettings(
            say,
            'In den Projekteinstellungen von Jira den Bildschirm öffnen, der für diesen Vorgangstyp bei „Vorgang bearbeiten“ verwendet wird.',
          ),
        ],
      },
    }),
    complete: () => ({ text: 'Alles, was der Plan überträgt, steht auf dem Bildschirm zum Bearbeiten' }),
    nothingToEdit: () => ({ text: 'In Jira liegt kein Vorgang im Umfang des Plans, der bearbeitet werden könnte' }),
    notTowardsJira: () => ({ text: 'Der Plan ändert in Jira nichts' }),
  },
  question: {
    ask: 'Stehen auf dem Bildschirm zum Bearbeiten alle Felder, die nach Jira übertragen werden?',
    look: [
      step(
        'In den Projekteinstellungen von Jira den Bildschirm öffnen, der bei „Vorgang bearbeiten“ verwendet wird, und mit dem vergleichen, was der Plan überträgt.',
      ),
    ],
    yes: 'Ja, alle',
    no: 'Nein',
  },
};

export const about: AboutWords = {
  looksAt:
    'Der Bildschirm zum Bearbeiten jedes geplanten Vorgangstyps, wie ihn der neueste Vorgang im Umfang des Plans zeigt: Beschreibung, Priorität, zugewiesene Person, Autor, Fälligkeitsdatum, Sprint, Sicherheitsstufe und Lösungsversion, soweit der Plan sie überträgt, und die Jira-Felder der Feldpaare.',
  cannotSee:
    'Jira lässt weg, was das lesende Konto nicht setzen darf, und zeigt einem Konto, das nichts bearbeiten darf, gar nichts: Dann nennt die Zeile die Berechtigung, mit der es zu sehen wäre. Ein Vorgangstyp, von dem noch nichts im Umfang liegt. Was andere Status verbieten, beurteilt eine eigene Zeile.',
  mend: 'Das Feld zu dem Bildschirm hinzufügen, den das Bildschirmschema des Projekts bei „Vorgang bearbeiten“ verwendet, oder im SyncConfigurator und im Plan darauf verzichten.',
};
