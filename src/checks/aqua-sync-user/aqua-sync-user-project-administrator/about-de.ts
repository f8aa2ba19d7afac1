import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Die Rollen des Sync-Benutzers im geplanten Projekt und in den Ordnern, die der Plan berührt (`UserAssignment`), und die Rechte jeder Rolle (`System/Role/{id}`). Die mitgelieferte Rolle genügt, wie auch immer ihr Name übersetzt ist; eine andere genügt, wenn sie alles erlaubt, was die Synchronisation mit den geplanten Elementtypen tut. Auch ein Serveradministrator genügt.',
  cannotSee:
    'Welche Rechte die Synchronisation braucht, hat der Hersteller nicht veröffentlicht; die Liste folgt aus dem, was sie nachweislich tut. Rechte, die eine Lizenz entzieht, sind an einer Rolle nicht zu erkennen.',
  mend: '1. Dem Benutzer im Projekt die Rolle „Projektadministrator“ geben. 2. Rollen in Ordnern entfernen, die weniger erlauben.',
};
