import { configurationUser, timeZoneFindings, whyTimeZone } from '../../../wording/de/jira-accounts';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraConfigurationUserTimeZone } from './check';

export const de: WordsOf<typeof jiraConfigurationUserTimeZone> = {
  name: 'Die Zeitzone des Konfigurationsbenutzers ist die des aqua-Servers',
  why: whyTimeZone,
  findings: timeZoneFindings(configurationUser),
  question: 'shared',
};

export const about: AboutWords = {
  looksAt:
    'Die Zeitzone des Kontos, wie Jira sie anzeigt, die der Site und die des aqua-Servers aus dem Plan. Zeitzonen stimmen überein, wenn ihre Uhren das ganze kommende Jahr hindurch dieselbe Zeit zeigen.',
  cannotSee:
    'Ist die Zeitzone verborgen oder nicht gesetzt, zeigt Jira statt ihrer die der Site. Die Zeitzone der Site beweist daher nichts: Die Zeile bleibt offen, bis das Konto seine Zeitzone nachweist (auf der Seite der Selbstprüfung oder auf der Kommandozeile mit dem eigenen Token) oder jemand die Frage beantwortet.',
  mend: 'Mit diesem Konto bei Atlassian anmelden und die Zeitzone unter _Kontoeinstellungen_ umstellen. Mit einem Dienstkonto kann sich niemand anmelden: Stimmt es nicht, ein Konto wählen, mit dem sich eine Person anmelden kann.',
};
