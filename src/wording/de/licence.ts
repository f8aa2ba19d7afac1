import type { QuestionWords } from '../words';
import { step } from './links';

export const licenceQuestion: QuestionWords = {
  ask: 'Gibt es in aqua eine gültige Jira-Sync-Lizenz?',
  look: [step('In aqua „Menü ☰ → Benutzerverwaltung“ öffnen und in der Lizenzstatistik „Jira-Sync“ und das Ablaufdatum suchen.')],
  yes: 'Ja, sie ist vorhanden und gültig',
  no: 'Nein',
};

export const why =
  'Für die Synchronisation braucht aqua eine eigene Lizenz. Ist keine gültig, wird der Sync-Benutzer deaktiviert und nichts synchronisiert.';
