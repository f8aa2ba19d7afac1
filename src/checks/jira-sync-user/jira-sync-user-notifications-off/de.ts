import { noSeparateUser, syncUser } from '../../../wording/de/jira-accounts';
import { ownMailFindings, whyMail } from '../../../wording/de/own-settings';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraSyncUserNotificationsOff } from './check';

export const de: WordsOf<typeof jiraSyncUserNotificationsOff> = {
  name: 'Jira schickt dem Sync-Benutzer keine E-Mails über eigene Änderungen',
  why: whyMail,
  findings: { ...ownMailFindings(syncUser), noSeparateUser },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt: `Was das Konto in den letzten 30 Tagen selbst nachgewiesen hat: seine Einstellung zu E-Mails über eigene Änderungen; nicht eingestellt bedeutet ausgeschaltet. Ohne Nachweis ist die Zeile eine Frage.
 Hat das Projekt kein Benachrichtigungsschema, verschickt Jira keine E-Mails, und die Zeile ist erfüllt.`,
  cannotSee:
    'E-Mails über das, was andere tun: Darüber gibt Jira keiner App Auskunft, auch nicht im Namen dieses Kontos. Ausschalten lassen sie sich an derselben Stelle.',
  mend: 'Mit diesem Konto in Jira anmelden, _Persönliche Einstellungen → Benachrichtigungseinstellungen_ öffnen und die E-Mails ausschalten. Mit einem Dienstkonto kann sich niemand anmelden: Sein Token setzt die Einstellung über die Schnittstelle von Jira.',
};
