import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Was das Konto in den letzten 30 Tagen selbst nachgewiesen hat: Autowatch aktiviert, deaktiviert oder nie eingestellt. Ohne Nachweis ist die Zeile eine Frage.',
  cannotSee: 'Die Einstellung der Site. Sie gilt für ein Konto, das Autowatch nie eingestellt hat; dann bleibt die Zeile eine Frage.',
  mend: 'Mit diesem Konto in Jira anmelden, _Persönliche Einstellungen_ öffnen und _Deine Vorgänge beobachten_ auf „Deaktiviert“ stellen.',
};
