import { checkAgain, step } from '../../../wording/de/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { resolutionNamedUnresolved } from './check';

export const de: WordsOf<typeof resolutionNamedUnresolved> = {
  name: 'Keine Lösung in Jira heißt „Nicht erledigt“',
  why: 'In Jira bedeutet jede Lösung, dass ein Vorgang erledigt ist. Wer eine namens „Nicht erledigt“ oder „Unresolved“ wählt, erledigt den Vorgang, und aqua zeigt ihn als offen.',
  findings: {
    named: ({ resolution }, say) => ({
      text: `In Jira gibt es eine Lösung „${say.name(resolution)}“: Wer sie wählt, erledigt den Vorgang`,
      expected: 'Keine solche Lösung: Ein offener Vorgang hat gar keine',
      found: `„${say.name(resolution)}“`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step('Die Lösung in den Einstellungen von Jira umbenennen oder löschen; Jira fragt, was ihre Vorgänge stattdessen bekommen.', {
            text: 'Lösungen',
            href: say.jira('/secure/admin/ViewResolutions.jspa'),
          }),
          checkAgain,
        ],
      },
    }),
    none: () => ({ text: 'Keine Lösung heißt so' }),
    notCarried: () => ({ text: 'Der Plan überträgt keine Lösung' }),
  },
  question: {
    ask: 'Heißt in Jira keine Lösung „Nicht erledigt“ oder „Unresolved“?',
    look: [step('In den Einstellungen von Jira die Liste der Lösungen ansehen.')],
    yes: 'Keine heißt so',
    no: 'Eine heißt so',
  },
};

export const about: AboutWords = {
  looksAt:
    'Nur wenn der Plan die Lösung überträgt: die Namen aller Lösungen der Site. Gemeldet werden solche, die besagen, dass es keine gibt, etwa „Nicht erledigt“, „Keine“ oder „Offen“.',
  cannotSee: 'Namen in anderen Sprachen als Englisch und Deutsch.',
  mend: 'Die Lösung in den Einstellungen von Jira umbenennen oder löschen; Jira fragt, was ihre Vorgänge stattdessen bekommen.',
};
