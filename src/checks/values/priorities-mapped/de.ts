import { aquaStep } from '../../../wording/de/links';
import { mappedWords, nouns } from '../../../wording/de/mapped-values';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { prioritiesMapped } from './check';

const mapped = mappedWords({
  noun: nouns.priority,
  use: ({ items, single, value }) => `${items} ${single ? 'hat' : 'haben'} die Priorität ${value}`,
  field: '„Priorität“',
  why: 'Der SyncConfigurator ordnet Prioritäten gleichen Namens einander zu, wenn eine Synchronisation angelegt wird. Ein Element, dessen Priorität keine Entsprechung hat, wird nicht übertragen.',
});

export const de: WordsOf<typeof prioritiesMapped> = {
  ...mapped,
  findings: {
    ...mapped.findings,
    offered: ({ values, issueType, project }, say) => ({
      text: `${values.length === 1 ? 'Die Priorität' : 'Die Prioritäten'} ${say.list(values.map((value) => `„${say.name(value)}“`))} ${values.length === 1 ? 'hat' : 'haben'} in aqua keine Entsprechung; heute ${values.length === 1 ? 'kommt sie' : 'kommen sie'} bei Vorgängen vom Typ „${say.name(issueType)}“ nicht vor`,
      expected: 'Eine Entsprechung für jede Priorität, die Jira für diese Vorgänge anbietet',
      found: 'Noch keine',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua das Projekt ${say.name(project)} wählen, „Menü ☰ → Projektkonfiguration → Vorlage“ öffnen und sie im Feld „Priorität“ hinzufügen, oder sie im SyncConfigurator einer anderen zuordnen.`,
          ),
        ],
      },
    }),
  },
};

export const about: AboutWords = {
  looksAt:
    'Die Prioritäten im Umfang des Plans, Paar für Paar und in beide Richtungen. Jede braucht auf der anderen Seite eine Priorität gleichen Namens (Großschreibung, Leerzeichen am Rand und mehrfache Leerzeichen zählen nicht) oder eine Entscheidung im Plan. Werte, die der SyncConfigurator in aqua selbst anlegt, gelten in Richtung aqua als zugeordnet. Eine Priorität, die der Bildschirm zum Erstellen anbietet, die in aqua fehlt und heute im Umfang des Plans nicht vorkommt, ist nur ein Risiko; andere der Site sind kein Befund.',
  cannotSee:
    'Die Zuordnung selbst: Die Schnittstelle von aqua zeigt sie nicht. Welche Prioritäten der Site das Schema des Projekts anbietet, wenn der Bildschirm zum Erstellen nicht zu sehen ist: In Richtung Jira zählt dann jede Priorität der Site.',
  mend: 'Die Priorität in aqua in der Projektkonfiguration zum Feld „Priorität“ hinzufügen (oder in dem Projekt, dem die Vorlage gehört), oder sie im SyncConfigurator einer anderen zuordnen und die Entscheidung im Plan festhalten.',
};
