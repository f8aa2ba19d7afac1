import { noSeparateUser, syncUser } from '../../../wording/de/jira-accounts';
import { languageFindings, whyLanguage } from '../../../wording/de/own-settings';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraSyncUserLanguage } from './check';

export const de: WordsOf<typeof jiraSyncUserLanguage> = {
  name: 'Die Sprache des Sync-Benutzers ist „English (US)“',
  why: whyLanguage,
  findings: { ...languageFindings(syncUser), noSeparateUser },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt:
    'Die Sprache des Kontos, sofern Jira sie anzeigt; das ist selten. Sonst, was das Konto in den letzten 30 Tagen selbst nachgewiesen hat: auf der Seite der Selbstprüfung oder auf der Kommandozeile mit dem eigenen Token. Gespeichert wird davon nur, ob es „English (US)“ oder eine andere ist.',
  cannotSee:
    'Eine Sprache, die Jira verbirgt und die das Konto noch nicht nachgewiesen hat. Dann ist die Zeile offen, bis das Konto es nachholt oder jemand die Frage beantwortet.',
  mend: 'Mit diesem Konto bei Atlassian anmelden und die Sprache unter _Kontoeinstellungen_ umstellen. Mit einem Dienstkonto kann sich niemand anmelden: Stimmt es nicht, ein Konto wählen, mit dem sich eine Person anmelden kann.',
};
