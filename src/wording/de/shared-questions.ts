import type { SharedQuestionId } from '../../checklist/model/questions';
import type { QuestionWords } from '../words';
import { step } from './links';
import { accountSettingsQuestion } from './own-settings';

/** Questions that settle more than one row. */
export const sharedQuestions: Record<SharedQuestionId, QuestionWords> = {
  'connection-tested': {
    ask: 'Meldet „Test Connection“ im SyncConfigurator „Success!“, und steht das Jira-Projekt in der Liste?',
    look: [
      step('Den SyncConfigurator starten und bei aqua anmelden.'),
      step(
        'Die Verbindung vom Typ „Jira Rest“ mit E-Mail-Adresse und API-Token des Sync-Benutzers öffnen, auf „Test Connection“ klicken und das Projekt in der Liste suchen.',
      ),
    ],
    yes: 'Ja, „Success!“',
    no: 'Nein',
  },
  'hidden-addresses': {
    ask: 'Haben die Personen, die ihre E-Mail-Adresse verbergen, in aqua dieselbe Adresse?',
    look: [
      step('In der Atlassian-Administration „Verzeichnis → Benutzer“ öffnen und die Adresse jeder Person suchen, die sie verbirgt.'),
      step(
        'In aqua „Menü ☰ → Benutzerverwaltung“ öffnen und vergleichen: Zu jeder Person gehört ein aktiver Benutzer mit derselben Adresse.',
      ),
    ],
    yes: 'Ja, alle',
    no: 'Nein, nicht alle',
  },
  'account-settings': accountSettingsQuestion,
};
