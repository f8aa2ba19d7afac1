import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt: 'Die Lizenzen, die dem Sync-Benutzer zugewiesen sind. Verglichen werden die Codes mit dem der Jira-Sync-Lizenz.',
  cannotSee: 'Solange es den Benutzer oder die Lizenz nicht gibt, trifft die Zeile nicht zu; beides prüfen eigene Zeilen.',
  mend: 'Die Lizenz in aqua unter „Benutzerverwaltung → Benutzer“ zuweisen.',
};
