import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Wie viele Vorgänge der Umfang der Paare nach aqua in Jira findet und wie viele Elemente der geplanten Typen für die Paare nach Jira im aqua-Ordner liegen. Bleibt mit der JQL-Klausel keiner übrig, wird zum Vergleich ohne sie gezählt.',
  cannotSee:
    'Ob es die gewünschten Vorgänge und Elemente sind. Die Zahl aus Jira ist eine Schätzung: Änderungen der letzten Minuten können fehlen. Vorgänge, die eine Sicherheitsstufe vor der prüfenden Person verbirgt, sind nicht mitgezählt; dazu gibt es eine eigene Zeile.',
  mend: 'Die JQL-Klausel im Plan korrigieren: zusammen mit dem Projekt in der Suche von Jira ausprobieren. Ein Tippfehler in einem Stichwort, einer Komponente oder einer Version genügt, und die Suche findet nichts.',
};
