import type { AquaItemType, Ref } from '../../../contract';
import type { Say } from '../../../wording/say';
import type { AboutWords, FindingWords, RemedyStep } from '../../../wording/words';
import { itemTypes } from '../../../wording/de/item-types';
import { aquaStep, checkAgain, step } from '../../../wording/de/links';
import { record, unusable } from '../../../wording/de/mapped-values';
import type { WordsOf } from '../../../wording/words';
import type { unresolvedMapped } from './check';

function fieldUnusable(
  { itemType, fieldId, why }: { itemType: AquaItemType; fieldId: string; why: keyof typeof unusable },
  say: Say,
  items: number,
): FindingWords {
  const ofType = `Elementen vom Typ ${itemTypes[itemType].one}`;
  return {
    text: `Das aqua-Feld „${fieldId}“ kann die Lösung von ${items > 0 ? say.count(items, 'Vorgang', 'Vorgängen') : ofType} nicht aufnehmen`,
    expected: `Eine aktive Auswahlliste bei ${ofType}`,
    found: unusable[why],
    remedy: {
      owner: 'aquaAdmin',
      steps: [
        step('Im Plan unter „Was wohin geht“ ein anderes Feld wählen.'),
        aquaStep(say, 'Oder in aqua das Projekt wählen, „Menü ☰ → Projektkonfiguration → Vorlage“ öffnen und das Feld aktivieren.'),
        checkAgain,
      ],
    },
  };
}

function addUnresolved(say: Say, project: Ref): RemedyStep {
  return aquaStep(
    say,
    `In aqua das Projekt ${say.name(project)} wählen, „Menü ☰ → Projektkonfiguration → Vorlage“ öffnen und im Feld für die Lösung den Wert „Unresolved“ hinzufügen.`,
  );
}

const mapTheEmptyOne = step('Im SyncConfigurator die leere Lösung aus Jira diesem Wert zuordnen.');

export const de: WordsOf<typeof unresolvedMapped> = {
  name: 'Für Vorgänge ohne Lösung gibt es in aqua einen Wert',
  why: 'Ein offener Vorgang hat in Jira gar keine Lösung; aqua braucht dafür einen eigenen Wert, zum Beispiel „Unresolved“. Ohne ihn kann kein offener Vorgang übertragen werden.',
  findings: {
    missing: ({ issueType, project }, say, items) => ({
      text: `${say.items(items, issueType)} ${items === 1 ? 'hat' : 'haben'} keine Lösung, und in aqua gibt es dafür keinen Wert`,
      expected: 'Ein Wert wie „Unresolved“',
      found: 'Kein solcher Wert',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          addUnresolved(say, project),
          mapTheEmptyOne,
          step(`Oder, wenn ein anderer Wert dafür steht, die leere Lösung aus Jira diesem zuordnen, ${record}.`),
          checkAgain,
        ],
      },
    }),
    deleted: ({ issueType, entry, project }, say, items) => ({
      text: `${say.items(items, issueType)} ${items === 1 ? 'hat' : 'haben'} keine Lösung, und der Wert dafür in aqua, „${say.name(entry)}“, ist gelöscht`,
      expected: `„${say.name(entry)}“ als wählbarer Wert`,
      found: 'Gelöscht: Nur alte Elemente zeigen ihn noch',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua das Projekt ${say.name(project)} wählen, „Menü ☰ → Projektkonfiguration → Vorlage“ öffnen und den Wert „${say.name(entry)}“ wiederherstellen oder hinzufügen.`,
          ),
          mapTheEmptyOne,
          checkAgain,
        ],
      },
    }),
    toBeAdded: ({ issueType, project }, say, items) => ({
      text: `${say.items(items, issueType)} ${items === 1 ? 'hat' : 'haben'} keine Lösung, und in aqua fehlt der Wert dafür noch`,
      expected: 'Ein Wert wie „Unresolved“',
      found: 'Laut Entscheidung wird er hinzugefügt; noch ist er nicht da',
      remedy: { owner: 'aquaAdmin', steps: [addUnresolved(say, project), mapTheEmptyOne, checkAgain] },
    }),
    missingUnused: (_args, say) => ({
      text: 'In aqua gibt es keinen Wert für Vorgänge ohne Lösung; heute ist im Umfang des Plans keiner offen',
      expected: 'Ein Wert wie „Unresolved“',
      found: 'Kein solcher Wert',
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In aqua im Feld für die Lösung den Wert „Unresolved“ hinzufügen.'), checkAgain],
      },
    }),
    fieldUnusable,
    mapped: ({ entry }, say) => ({ text: `Dafür steht der Wert „${say.name(entry)}“` }),
    mappedByWord: () => ({ text: 'Laut Auskunft im SyncConfigurator schon zugeordnet' }),
    notCarried: () => ({ text: 'Der Plan überträgt die Lösung nicht nach aqua' }),
  },
  question: {
    ask: 'Gibt es in aqua einen Wert für Vorgänge ohne Lösung?',
    look: [
      step(
        'In aqua das Projekt wählen, „Menü ☰ → Projektkonfiguration → Vorlage“ öffnen und die Werte des Feldes für die Lösung ansehen.',
      ),
    ],
    yes: 'Ja',
    no: 'Nein',
  },
};

export const about: AboutWords = {
  looksAt:
    'Die Zahl der Vorgänge ohne Lösung im Umfang des Plans, und ob das aqua-Feld einen Wert hat, der dafür steht (_Unresolved_, _Nicht erledigt_ und Ähnliches, oder eine Entscheidung). Gelöschte Werte zählen nicht.',
  cannotSee: 'Ob die leere Lösung im SyncConfigurator zugeordnet ist.',
  mend: 'In aqua den Wert _Unresolved_ hinzufügen oder wiederherstellen und ihm im SyncConfigurator die leere Lösung aus Jira zuordnen.',
};
