import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt: 'Nichts: Nur der aqua-Server kann es ausprobieren. Die Frage zu _Test Connection_ entscheidet die Zeile.',
  cannotSee: 'Alles: Die Zeile ist eine Frage.',
  mend: '1. Im SyncConfigurator eine Verbindung vom Typ _Jira Rest_ anlegen: die Adresse von Jira, die E-Mail-Adresse des Kontos als Benutzername, sein API-Token als Passwort. 2. Auf _Test Connection_ klicken: Es muss _Success!_ erscheinen und das Projekt in der Liste stehen.',
};
