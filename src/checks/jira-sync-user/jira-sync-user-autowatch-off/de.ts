import { noSeparateUser, syncUser } from '../../../wording/de/jira-accounts';
import { autowatchFindings, whyAutowatch } from '../../../wording/de/own-settings';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraSyncUserAutowatchOff } from './check';

export const de: WordsOf<typeof jiraSyncUserAutowatchOff> = {
  name: 'Der Sync-Benutzer beobachtet nicht, was er anlegt oder kommentiert',
  why: whyAutowatch,
  findings: { ...autowatchFindings(syncUser), noSeparateUser },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt:
    'Was das Konto in den letzten 30 Tagen selbst nachgewiesen hat: Autowatch aktiviert, deaktiviert oder nie eingestellt. Ohne Nachweis ist die Zeile eine Frage.',
  cannotSee: 'Die Einstellung der Site. Sie gilt für ein Konto, das Autowatch nie eingestellt hat; dann bleibt die Zeile eine Frage.',
  mend: 'Mit diesem Konto in Jira anmelden, _Persönliche Einstellungen_ öffnen und _Deine Vorgänge beobachten_ auf „Deaktiviert“ stellen. Mit einem Dienstkonto kann sich niemand anmelden: Sein Token setzt die Einstellung über die Schnittstelle von Jira.',
};
