import { aquaStep, checkAgain, step } from '../../../wording/de/links';
import { giveRole } from '../../../wording/de/fields';
import type { Ref } from '../../../contract';
import type { Say } from '../../../wording/say';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaRequiredFieldsReadOnly } from './check';

function rulesOfReader(say: Say, reader: Ref): string {
  return `aqua zeigt die Regeln, die für das Konto ${say.name(reader)} gelten; es hat eine andere Rolle`;
}

export const de: WordsOf<typeof aquaRequiredFieldsReadOnly> = {
  name: 'Der Sync-Benutzer kann JiraID und JiraLink schreiben',
  why: 'Die Synchronisation schreibt diese Felder in jedes Element. Eine Regel darf und soll alle anderen daran hindern, sie zu ändern, aber nicht den Sync-Benutzer.',
  findings: {
    readOnly: ({ fields, role }, say) => ({
      text: `Für die Rolle „${say.name(role)}“ des Sync-Benutzers ${fields.length === 1 ? 'ist' : 'sind'} ${say.names(fields)} schreibgeschützt, daher können Elemente nicht verknüpft werden`,
      expected: 'Schreibbar für die Rolle des Sync-Benutzers',
      found: 'Schreibgeschützt',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua das Projekt wählen, „Menü ☰ → Projektkonfiguration → Workflow → Globale Regeln“ öffnen und die Rolle „${say.name(role)}“ von der Regel ausnehmen.`,
          ),
          checkAgain,
        ],
      },
    }),
    readOnlyForReader: ({ fields, reader, role }, say) => ({
      text: `Für das Konto, mit dem diese App liest, ${fields.length === 1 ? 'ist' : 'sind'} ${say.names(fields)} schreibgeschützt; ob das auch für den Sync-Benutzer gilt, ist nicht zu sehen`,
      expected: 'Schreibbar für die Rolle des Sync-Benutzers',
      found: rulesOfReader(say, reader),
      remedy: { owner: 'aquaAdmin', steps: giveRole(say, reader, role) },
    }),
    notTold: ({ fields }, say) => ({
      text: `aqua gibt nicht an, ob ${say.names(fields)} schreibbar ${fields.length === 1 ? 'ist' : 'sind'}`,
      expected: 'Schreibbar für die Rolle des Sync-Benutzers',
      found: 'Die Antwort von aqua enthält nichts dazu',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            'In aqua das Projekt wählen, „Menü ☰ → Projektkonfiguration → Workflow → Globale Regeln“ öffnen und nach Regeln zu diesen Feldern suchen.',
          ),
          checkAgain,
        ],
      },
    }),
    otherRole: ({ reader, role }, say) => ({
      text: 'Ob der Sync-Benutzer JiraID und JiraLink schreiben kann, ist nicht zu sehen',
      expected: 'Schreibbar für die Rolle des Sync-Benutzers',
      found: rulesOfReader(say, reader),
      remedy: { owner: 'aquaAdmin', steps: giveRole(say, reader, role) },
    }),
    writable: () => ({ text: 'Für die Rolle des Sync-Benutzers sind sie schreibbar' }),
    noFields: () => ({ text: 'In aqua gibt es keines der beiden Felder' }),
  },
  question: {
    ask: 'Kann der Sync-Benutzer in aqua JiraID und JiraLink schreiben?',
    look: [
      step(
        'In aqua das Projekt wählen, „Menü ☰ → Projektkonfiguration → Workflow → Globale Regeln“ öffnen und nach Regeln zu diesen Feldern suchen.',
      ),
    ],
    yes: 'Ja',
    no: 'Nein, eine Regel verbietet es',
  },
};

export const about: AboutWords = {
  looksAt:
    'Ob eine Regel JiraID oder JiraLink schreibschützt. aqua zeigt die Regeln, die für das lesende Konto gelten; entscheidend ist das nur, wenn dieses Konto im Projekt die Rolle des Sync-Benutzers hat, sonst ist es ein Hinweis.',
  cannotSee: 'Regeln, die nur für einen bestimmten Status gelten, und wen eine Regel sonst noch ausnimmt.',
  mend: 'Die Rolle des Sync-Benutzers von der Regel ausnehmen, unter „Menü ☰ → Projektkonfiguration → Workflow → Globale Regeln“. Steht in der Zeile, dass nichts zu sehen ist: dem lesenden Konto die Rolle geben, die sie nennt.',
};
