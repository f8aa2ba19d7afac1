import { noSeparateUser, syncUser, timeZoneFindings, whyTimeZone } from '../../../wording/de/jira-accounts';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraSyncUserTimeZone } from './check';

export const de: WordsOf<typeof jiraSyncUserTimeZone> = {
  name: 'Die Zeitzone des Sync-Benutzers ist die des aqua-Servers',
  why: whyTimeZone,
  findings: { ...timeZoneFindings(syncUser), noSeparateUser },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt:
    'Die Zeitzone des Kontos, wie Jira sie anzeigt, die der Site und die des aqua-Servers aus dem Plan, wie beim Konfigurationsbenutzer.',
  cannotSee:
    'Eine Zeitzone, die verborgen ist oder mit der Site übereinstimmt: Statt einer verborgenen zeigt Jira die der Site. Die Zeile bleibt daher offen, bis das Konto seine Zeitzone nachweist (auf der Seite der Selbstprüfung oder auf der Kommandozeile mit dem eigenen Token; das gilt 30 Tage) oder jemand die Frage beantwortet.',
  mend: 'Mit diesem Konto bei Atlassian anmelden und die Zeitzone unter _Kontoeinstellungen_ umstellen. Mit einem Dienstkonto kann sich niemand anmelden: Stimmt es nicht, ein Konto wählen, mit dem sich eine Person anmelden kann.',
};
