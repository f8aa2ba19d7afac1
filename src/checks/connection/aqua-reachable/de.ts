import { aquaStep, step } from '../../../wording/de/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaReachable } from './check';

export const de: WordsOf<typeof aquaReachable> = {
  name: 'Diese App erreicht aqua',
  why: 'Die Hälfte der Checkliste betrifft aqua. Was diese App nicht erreicht, kann sie nicht beurteilen; die Synchronisation selbst hängt nicht davon ab. Ein aqua-Server, der älter ist als die neue Suche von Jira, kann sich vielleicht mit Jira verbinden und findet dort trotzdem nichts.',
  findings: {
    reached: ({ reader, version }, say) => ({
      text: `Gelesen wird als ${say.name(reader)}; ${version === undefined ? 'der Server nennt seine Version nicht' : `der Server hat die Version ${version}`}`,
    }),
    mayBeTooOld: ({ reader, version }, say) => ({
      text: `Die Version ${version} des aqua-Servers ist möglicherweise älter als die neue Suche von Jira vom August 2025`,
      expected: 'Eine Version, die die neue Suche von Jira kennt',
      found: `${version}; diese App liest als ${say.name(reader)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          step(
            `Beim aqua-Support nachfragen: „Verwendet die Synchronisation der Version ${version} die Suche, die Jira Cloud seit 2025 anbietet (search/jql), nachdem die alte abgeschaltet ist?“`,
          ),
          aquaStep(say, 'Falls nicht, den aqua-Server aktualisieren lassen, bevor die Synchronisation startet.'),
        ],
      },
    }),
  },
  question: 'none',
};

export const about: AboutWords = {
  looksAt:
    'Ob Adresse und Anmeldung der Verbindung stimmen, und welche Version der Server nennt (`System/Settings`). Im August 2025 hat Jira Cloud die alte Suche abgeschaltet; ein Server aus diesem Jahr oder davor ruft sie vielleicht noch auf.',
  cannotSee:
    'Ob aqua selbst Jira erreicht: Dafür gibt es eine eigene Zeile. Ab welcher Version aqua die neue Suche von Jira kennt, gibt der Hersteller nicht an.',
  mend: 'Dem Grund nachgehen, den die Zeile nennt: Adresse, Anmeldung, Lizenz, Zustimmung oder der Server selbst. Ist die Version zweifelhaft, beim aqua-Support nachfragen, ob sie die neue Suche von Jira kennt.',
};
