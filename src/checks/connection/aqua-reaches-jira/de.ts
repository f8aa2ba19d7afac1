import { aquaStep, step } from '../../../wording/de/links';
import type { WordsOf } from '../../../wording/words';
import type { aquaReachesJira } from './check';

export const de: WordsOf<typeof aquaReachesJira> = {
  name: 'aqua erreicht Jira',
  why: 'Der aqua-Server meldet sich selbst in Jira an. Ob Adresse, Konto, Token und Netzwerk stimmen, zeigt nur der Test im SyncConfigurator.',
  findings: {
    asked: (_args, say) => ({
      text: 'Ob aqua Jira erreicht, zeigt nur „Test Connection“ im SyncConfigurator',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            'Im SyncConfigurator eine Verbindung vom Typ „Jira Rest“ anlegen: die Adresse von Jira, die E-Mail-Adresse des Kontos als Benutzername und sein API-Token als Passwort.',
          ),
          step('Auf „Test Connection“ klicken.'),
        ],
      },
    }),
  },
  question: 'shared',
};
