import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Ob die Lizenzen des Sync-Benutzers E-Mails überhaupt zulassen und was das Projekt für die geplanten Elementtypen standardmäßig verschickt. Entscheidet beides nicht, wird eine Person gefragt.',
  cannotSee: 'Die eigenen Regeln des Benutzers, die nur er selbst sieht. Sie können vom Standard des Projekts abweichen.',
  mend: 'Als Sync-Benutzer in aqua anmelden, „Meine Benachrichtigungen“ öffnen und alle ausschalten. Möglicherweise braucht der Benutzer dafür vorübergehend eine andere Lizenz.',
};
