import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt: 'Die Namen aller Lösungen der Site, in der Sprache der prüfenden Person.',
  cannotSee: 'Namen in anderen Sprachen als Englisch und Deutsch.',
  mend: 'Die Lösung in den Einstellungen von Jira umbenennen oder löschen; Jira fragt, was ihre Vorgänge stattdessen bekommen.',
};
