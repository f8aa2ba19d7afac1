import { aquaStep, step } from '../../../wording/de/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
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

export const about: AboutWords = {
  looksAt: 'Nichts: Nur der aqua-Server kann es ausprobieren. Die Frage zu _Test Connection_ entscheidet die Zeile.',
  cannotSee: 'Alles: Die Zeile ist eine Frage.',
  mend: '1. Im SyncConfigurator eine Verbindung vom Typ _Jira Rest_ anlegen: die Adresse von Jira, die E-Mail-Adresse des Kontos als Benutzername, sein API-Token als Passwort. 2. Auf _Test Connection_ klicken: Es muss _Success!_ erscheinen und das Projekt in der Liste stehen.',
};
