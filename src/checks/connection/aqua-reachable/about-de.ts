import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Ob Adresse und Anmeldung der Verbindung stimmen, und welche Version der Server nennt (`System/Settings`). Im August 2025 hat Jira Cloud die alte Suche abgeschaltet; ein Server aus diesem Jahr oder davor ruft sie vielleicht noch auf.',
  cannotSee:
    'Ob aqua selbst Jira erreicht: Dafür gibt es eine eigene Zeile. Ab welcher Version aqua die neue Suche von Jira kennt, gibt der Hersteller nicht an.',
  mend: 'Dem Grund nachgehen, den die Zeile nennt: Adresse, Anmeldung, Lizenz, Zustimmung oder der Server selbst. Ist die Version zweifelhaft, beim aqua-Support nachfragen, ob sie die neue Suche von Jira kennt.',
};
