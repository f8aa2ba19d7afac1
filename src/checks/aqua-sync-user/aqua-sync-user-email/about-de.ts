import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Die Adresse des Sync-Benutzers in aqua und die Adressen der aktiven Benutzer des geplanten Projekts, ohne Leerzeichen am Rand und ohne Rücksicht auf Groß- und Kleinschreibung.',
  cannotSee: 'Benutzer außerhalb des Projekts mit derselben Adresse, und ob jemand das Postfach liest.',
  mend: '1. Einem der beiden Benutzer in aqua unter „Benutzerverwaltung → Benutzer“ eine andere Adresse geben. 2. Das Jira-Konto, mit dem synchronisiert wird, braucht dieselbe Adresse wie der Sync-Benutzer in aqua.',
};
