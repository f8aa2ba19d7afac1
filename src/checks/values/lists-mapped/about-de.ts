import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Die Feldpaare des Plans, in denen beide Seiten Listen sind, jeweils in den Richtungen des Plans: in Jira Listen für einen oder mehrere Werte, Komponenten und Versionen, in aqua Auswahllisten. Jeder Wert im Umfang des Plans braucht auf der anderen Seite einen wählbaren gleichen Namens (Großschreibung, Leerzeichen am Rand und mehrfache Leerzeichen zählen nicht) oder eine Entscheidung im Plan. In Richtung aqua gelten Werte, die der SyncConfigurator selbst anlegt, als zugeordnet. Gemeldet werden auch zwei Werte gleichen Namens.',
  cannotSee:
    'Listen mit mehreren Ebenen. Listen anderer Apps. In Richtung Jira: Listen, die nicht auf dem Bildschirm zum Erstellen stehen. Werte, die in einer Liste für mehrere Werte immer nur neben anderen stehen, wenn dieser Bildschirm nicht zu sehen war.',
  mend: 'Den Wert in aqua in der Projektkonfiguration zur Liste hinzufügen, oder ihn im SyncConfigurator einem anderen zuordnen und die Entscheidung im Plan festhalten. Haben zwei Listen wenig gemeinsam, das Jira-Feld stattdessen mit einem Textfeld in aqua paaren.',
};
