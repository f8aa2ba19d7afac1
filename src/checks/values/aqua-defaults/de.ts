import { itemTypes } from '../../../wording/de/item-types';
import { aquaStep, checkAgain, step } from '../../../wording/de/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaDefaults } from './check';

const sharedTemplate = 'Die Konfiguration gehört möglicherweise zu einem anderen Projekt, das dieselbe Vorlage verwendet.';

export const de: WordsOf<typeof aquaDefaults> = {
  name: 'Die zugeordneten Listen in aqua haben einen Standardwert',
  why: 'Fehlt einem Element der Wert, nimmt aqua den Standardwert der Liste. Gibt es keinen, muss auch der fehlende Wert zugeordnet werden, und ein Element, das ohne ihn ankommt, wird vielleicht abgewiesen.',
  findings: {
    missing: ({ field, itemType, project }, say) => ({
      text: `In aqua hat die Liste „${say.name(field)}“ bei Elementen vom Typ ${itemTypes[itemType].one} keinen Standardwert`,
      expected: 'Ein als Standardwert markierter Wert oder eine Regel, die einen setzt',
      found: 'Keiner',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua das Projekt ${say.name(project)} wählen, „Menü ☰ → Projektkonfiguration → Vorlage“ öffnen und einen Wert von „${say.name(field)}“ als Standardwert markieren. ${sharedTemplate}`,
          ),
          checkAgain,
        ],
      },
    }),
    set: ({ fields }, say) => ({
      text: `${say.count(fields, 'zugeordnete Liste hat', 'zugeordnete Listen haben')} einen Standardwert`,
    }),
    noDictionary: () => ({ text: 'Es ist keine Liste zugeordnet' }),
  },
  question: {
    ask: 'Hat in aqua jede zugeordnete Liste einen Standardwert?',
    look: [
      step(
        'In aqua das Projekt wählen, „Menü ☰ → Projektkonfiguration → Vorlage“ öffnen und die Werte von Status, Priorität, Lösung und den gepaarten Listen ansehen.',
      ),
    ],
    yes: 'Ja',
    no: 'Nein',
  },
};

export const about: AboutWords = {
  looksAt:
    'Die Listen, denen Status, Priorität und Lösung jedes Paares zugeordnet sind, und die der Feldpaare, in denen beide Seiten Listen sind, außer Listen für mehrere Werte: ob einer ihrer Werte als Standardwert markiert ist oder eine Regel des Projekts bei neuen Elementen einen setzt.',
  cannotSee:
    'Regeln, die für andere Rollen als die des lesenden Kontos einen Wert setzen. Listen, die mit einem Feld gepaart sind, das Jira nicht aufführt.',
  mend: 'In aqua das Projekt wählen, „Menü ☰ → Projektkonfiguration → Vorlage“ öffnen und einen Wert als Standardwert markieren. Die Konfiguration gehört möglicherweise zu einem anderen Projekt, das dieselbe Vorlage verwendet.',
};
