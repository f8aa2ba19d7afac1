import { itemTypes } from '../../../wording/de/item-types';
import { aquaStep, checkAgain, step } from '../../../wording/de/links';
import type { AquaItemType } from '../../../contract';
import type { Say } from '../../../wording/say';
import type { AboutWords, Remedy, WordsOf } from '../../../wording/words';
import type { aquaRequiredFields } from './check';

const sharedTemplate = 'Die Konfiguration gehört möglicherweise zu einem anderen Projekt, das dieselbe Vorlage verwendet.';

/** "Elementen vom Typ Fehler": an error is „Fehler“ as well. */
function ofType(itemType: AquaItemType): string {
  return `Elementen vom Typ ${itemTypes[itemType].one}`;
}

function lengthen(say: Say): Remedy {
  return {
    owner: 'aquaAdmin',
    steps: [
      aquaStep(
        say,
        `In aqua das Projekt wählen, „Menü ☰ → Projektkonfiguration → Vorlage“ öffnen und JiraID verlängern. ${sharedTemplate}`,
      ),
      checkAgain,
    ],
  };
}

export const de: WordsOf<typeof aquaRequiredFields> = {
  name: 'In aqua gibt es die Felder, die die Synchronisation schreibt',
  why: 'In JiraID merkt sich aqua den Schlüssel des Vorgangs, zu dem ein Element gehört. Fehlt das Feld oder ist es für den Schlüssel zu kurz, können Elemente nicht verknüpft werden und werden nicht synchronisiert.',
  findings: {
    jiraIdMissing: ({ itemType }, say) => ({
      text: `In aqua fehlt bei ${ofType(itemType)} das Feld JiraID, daher kann keines davon synchronisiert werden`,
      expected: 'Ein benutzerdefiniertes Textfeld JiraID',
      found: 'Kein solches Feld',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua das Projekt wählen, „Menü ☰ → Projektkonfiguration → Vorlage“ öffnen und bei ${ofType(itemType)} ein benutzerdefiniertes Textfeld JiraID hinzufügen.`,
          ),
          checkAgain,
        ],
      },
    }),
    jiraIdInactive: ({ itemType }, say) => ({
      text: `In aqua ist bei ${ofType(itemType)} das Feld JiraID deaktiviert, daher kann keines davon synchronisiert werden`,
      expected: 'Aktiv',
      found: 'Deaktiviert',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua das Projekt wählen, „Menü ☰ → Projektkonfiguration → Vorlage“ öffnen und JiraID aktivieren.'),
          checkAgain,
        ],
      },
    }),
    jiraIdNotText: ({ itemType, type }, say) => ({
      text: `In aqua ist bei ${ofType(itemType)} das Feld JiraID kein Textfeld, daher kann es keinen Schlüssel aufnehmen`,
      expected: 'Ein Textfeld',
      found: type,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            'In aqua das Projekt wählen, „Menü ☰ → Projektkonfiguration → Vorlage“ öffnen und JiraID durch ein benutzerdefiniertes Textfeld gleichen Namens ersetzen.',
          ),
          checkAgain,
        ],
      },
    }),
    jiraIdTooShort: ({ itemType, length, key }, say) => ({
      text: `In aqua fasst JiraID bei ${ofType(itemType)} nur ${say.count(length, 'Zeichen', 'Zeichen')}, zu wenig für ${key} mit ${key.length}`,
      expected: `Mindestens ${key.length} Zeichen, besser 255`,
      found: say.count(length, 'Zeichen', 'Zeichen'),
      remedy: lengthen(say),
    }),
    jiraIdFillsUp: ({ itemType, length, left }, say) => ({
      text: `In aqua fasst JiraID bei ${ofType(itemType)} nur ${say.count(length, 'Zeichen', 'Zeichen')}, und das reicht ${left === 0 ? 'für keinen der nächsten Schlüssel' : `nur noch für ${say.count(left, 'Schlüssel', 'Schlüssel')}`}`,
      expected: 'Genug Zeichen für alle künftigen Schlüssel, besser 255',
      found: say.count(length, 'Zeichen', 'Zeichen'),
      remedy: lengthen(say),
    }),
    jiraIdLengthUnknown: ({ itemType }) => ({
      text: `aqua verrät nicht, wie viele Zeichen JiraID bei ${ofType(itemType)} fasst`,
    }),
    jiraLinkMissing: ({ itemType }, say) => ({
      text: `In aqua fehlt bei ${ofType(itemType)} das Feld JiraLink, daher führt dort kein Klick zu Jira`,
      expected: 'Ein benutzerdefiniertes Textfeld JiraLink',
      found: 'Kein solches Feld',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua das Projekt wählen, „Menü ☰ → Projektkonfiguration → Vorlage“ öffnen und bei ${ofType(itemType)} ein benutzerdefiniertes Textfeld JiraLink hinzufügen.`,
          ),
        ],
      },
    }),
    jiraLinkTooShort: ({ itemType, length, needed }, say) => ({
      text: `In aqua fasst JiraLink bei ${ofType(itemType)} nur ${say.count(length, 'Zeichen', 'Zeichen')}, zu wenig für die Adresse eines Vorgangs mit ${needed}; aqua kann Elemente deswegen abweisen`,
      expected: `Mindestens ${needed} Zeichen, besser 255`,
      found: say.count(length, 'Zeichen', 'Zeichen'),
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua das Projekt wählen, „Menü ☰ → Projektkonfiguration → Vorlage“ öffnen und JiraLink verlängern. ${sharedTemplate}`,
          ),
          checkAgain,
        ],
      },
    }),
    complete: ({ itemTypes: types, length }, say) => ({
      text: `JiraID ist vorhanden (${say.list(types.map((type) => itemTypes[type].many))})${length === undefined ? '' : ` und fasst ${say.count(length, 'Zeichen', 'Zeichen')}`}`,
    }),
  },
  question: {
    ask: 'Haben die synchronisierten Elementtypen ein aktives Textfeld JiraID, das für die Schlüssel des Projekts lang genug ist?',
    look: [step('In aqua das Projekt wählen, „Menü ☰ → Projektkonfiguration → Vorlage“ öffnen und JiraID bei jedem Elementtyp ansehen.')],
    yes: 'Ja',
    no: 'Nein',
  },
};

export const about: AboutWords = {
  looksAt:
    'Die Felder jedes geplanten Elementtyps, auch deaktivierte: JiraID nach ID oder Titel, aktiv, ein Text und mindestens so lang wie der Schlüssel des neuesten Vorgangs im Projekt. Sie warnt, wenn weniger als hundert der nächsten Schlüssel passen, oder weniger als ein Zehntel der bisherigen, oder weniger, als Elemente aus aqua kommen. JiraLink, und ob es für die Adresse des neuesten Vorgangs lang genug ist.',
  cannotSee: 'Das Handbuch spricht von vier Feldern; öffentlich genannt sind nur diese beiden.',
  mend: 'JiraID unter „Menü ☰ → Projektkonfiguration → Vorlage“ hinzufügen, aktivieren oder verlängern. Die Konfiguration gehört möglicherweise zu einem anderen Projekt, das dieselbe Vorlage verwendet.',
};
