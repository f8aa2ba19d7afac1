import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt: 'Beginn und Ende der Jira-Sync-Lizenz. Passen mehrere Lizenzen, zählt die, die am längsten gilt.',
  cannotSee: 'Gibt aqua für eine Lizenz kein Ende an, gilt sie als unbefristet.',
  mend: '1. Die Lizenz verlängern. 2. Ist sie schon abgelaufen, sich einmal als Sync-Benutzer in aqua anmelden: Damit wird die verlängerte Lizenz zugewiesen und der Benutzer wieder aktiviert.',
};
