import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Die Zahl der Vorgänge ohne Lösung im Umfang des Plans, und ob das aqua-Feld einen Wert hat, der dafür steht (_Unresolved_, _Nicht erledigt_ und Ähnliches, oder eine Entscheidung). Gelöschte Werte zählen nicht.',
  cannotSee: 'Ob die leere Lösung im SyncConfigurator zugeordnet ist.',
  mend: 'In aqua den Wert _Unresolved_ hinzufügen oder wiederherstellen und ihm im SyncConfigurator die leere Lösung aus Jira zuordnen.',
};
