import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Die Prioritäten im Umfang des Plans, Paar für Paar und in beide Richtungen. Jede braucht auf der anderen Seite eine Priorität gleichen Namens (Großschreibung, Leerzeichen am Rand und mehrfache Leerzeichen zählen nicht) oder eine Entscheidung im Plan. Werte, die der SyncConfigurator in aqua selbst anlegt, gelten in Richtung aqua als zugeordnet. Prioritäten, die im Umfang des Plans nicht vorkommen, sind kein Befund.',
  cannotSee:
    'Die Zuordnung selbst: Die Schnittstelle von aqua zeigt sie nicht. Welche Prioritäten der Site das Schema des Projekts anbietet, wenn der Bildschirm zum Erstellen nicht zu sehen ist: In Richtung Jira zählt dann jede Priorität der Site.',
  mend: 'Die Priorität in aqua in der Projektkonfiguration zum Feld „Priorität“ hinzufügen (oder in dem Projekt, dem die Vorlage gehört), oder sie im SyncConfigurator einer anderen zuordnen und die Entscheidung im Plan festhalten.',
};
