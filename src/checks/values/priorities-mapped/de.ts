import { mappedWords, nouns } from '../../../wording/de/mapped-values';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { prioritiesMapped } from './check';

export const de: WordsOf<typeof prioritiesMapped> = mappedWords({
  noun: nouns.priority,
  use: ({ items, single, value }) => `${items} ${single ? 'hat' : 'haben'} die Priorität ${value}`,
  field: '„Priorität“',
  why: 'Der SyncConfigurator ordnet Prioritäten gleichen Namens einander zu, wenn eine Synchronisation angelegt wird. Ein Element, dessen Priorität keine Entsprechung hat, wird nicht übertragen.',
});

export const about: AboutWords = {
  looksAt:
    'Die Prioritäten im Umfang des Plans, Paar für Paar und in beide Richtungen. Jede braucht auf der anderen Seite eine Priorität gleichen Namens (Großschreibung, Leerzeichen am Rand und mehrfache Leerzeichen zählen nicht) oder eine Entscheidung im Plan. Werte, die der SyncConfigurator in aqua selbst anlegt, gelten in Richtung aqua als zugeordnet. Prioritäten, die im Umfang des Plans nicht vorkommen, sind kein Befund.',
  cannotSee:
    'Die Zuordnung selbst: Die Schnittstelle von aqua zeigt sie nicht. Welche Prioritäten der Site das Schema des Projekts anbietet, wenn der Bildschirm zum Erstellen nicht zu sehen ist: In Richtung Jira zählt dann jede Priorität der Site.',
  mend: 'Die Priorität in aqua in der Projektkonfiguration zum Feld „Priorität“ hinzufügen (oder in dem Projekt, dem die Vorlage gehört), oder sie im SyncConfigurator einer anderen zuordnen und die Entscheidung im Plan festhalten.',
};
