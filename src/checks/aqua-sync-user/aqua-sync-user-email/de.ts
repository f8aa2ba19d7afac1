import { aquaStep, checkAgain, step } from '../../../wording/de/links';
import { ask } from '../../../wording/de/questions';
import type { Ref } from '../../../contract';
import type { Say } from '../../../wording/say';
import type { AboutWords, Remedy, WordsOf } from '../../../wording/words';
import type { aquaSyncUserEmail } from './check';

function enterAddress(say: Say, user: Ref): Remedy {
  return {
    owner: 'aquaAdmin',
    steps: [
      aquaStep(
        say,
        `In aqua „Menü ☰ → Benutzerverwaltung“ öffnen, den Benutzer ${say.name(user)} wählen und die Adresse des Jira-Kontos eintragen, mit dem synchronisiert wird.`,
      ),
      checkAgain,
    ],
  };
}

export const de: WordsOf<typeof aquaSyncUserEmail> = {
  name: 'Der Sync-Benutzer in aqua hat eine eigene E-Mail-Adresse',
  why: 'aqua erkennt Personen an der Adresse und schickt jeden Sync-Fehler an diese. Hat ein anderer Benutzer dieselbe Adresse, werden Elemente mal dem einen, mal dem anderen zugeordnet.',
  findings: {
    empty: ({ user }, say) => ({
      text: `Der Sync-Benutzer ${say.name(user)} hat in aqua keine E-Mail-Adresse`,
      expected: 'Eine eigene Adresse mit einem Postfach, das jemand liest',
      found: 'Leer',
      remedy: enterAddress(say, user),
    }),
    noAddress: ({ user }, say) => ({
      text: `Was beim Sync-Benutzer ${say.name(user)} in aqua als E-Mail-Adresse steht, ist keine`,
      expected: 'Eine eigene Adresse mit einem Postfach, das jemand liest',
      found: 'Ein Text, der keine Adresse ist',
      remedy: enterAddress(say, user),
    }),
    shared: ({ user, others }, say) => ({
      text: `Der Sync-Benutzer ${say.name(user)} hat in aqua dieselbe E-Mail-Adresse wie ${say.names(others)}`,
      expected: 'Eine eigene Adresse mit einem Postfach, das jemand liest',
      found: `Dieselbe Adresse: ${say.names(others)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua „Menü ☰ → Benutzerverwaltung“ öffnen und entweder ${others.length === 1 ? 'beim Benutzer' : 'bei den Benutzern'} ${say.names(others)} eine andere Adresse oder beim Benutzer ${say.name(user)} eine eigene eintragen.`,
          ),
          step('Das Jira-Konto, mit dem synchronisiert wird, braucht dieselbe Adresse wie der Sync-Benutzer in aqua.'),
          checkAgain,
        ],
      },
    }),
    blanks: ({ user }, say) => ({
      text: `Die Adresse des Sync-Benutzers ${say.name(user)} beginnt oder endet in aqua mit einem Leerzeichen; ob aqua darüber hinwegsieht, ist nicht bekannt`,
      expected: 'Die Adresse ohne Leerzeichen am Rand',
      found: 'Leerzeichen am Rand der Adresse',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua „Menü ☰ → Benutzerverwaltung“ öffnen, den Benutzer ${say.name(user)} wählen und die Leerzeichen vor und nach der Adresse löschen.`,
          ),
          checkAgain,
        ],
      },
    }),
    own: ({ user }, say) => ({ text: `Kein anderer Benutzer des Projekts hat die Adresse von ${say.name(user)}` }),
    noUser: () => ({ text: 'Es gibt keinen Sync-Benutzer, dessen Adresse zu prüfen wäre' }),
  },
  question: ask(
    'Hat der Sync-Benutzer in aqua eine eigene E-Mail-Adresse?',
    'In aqua „Menü ☰ → Benutzerverwaltung“ öffnen und nach anderen Benutzern mit derselben Adresse suchen.',
  ),
};

export const about: AboutWords = {
  looksAt:
    'Die Adresse des Sync-Benutzers in aqua und die Adressen der aktiven Benutzer des geplanten Projekts, ohne Leerzeichen am Rand und ohne Rücksicht auf Groß- und Kleinschreibung.',
  cannotSee: 'Benutzer außerhalb des Projekts mit derselben Adresse, und ob jemand das Postfach liest.',
  mend: '1. Einem der beiden Benutzer in aqua unter „Menü ☰ → Benutzerverwaltung“ eine andere Adresse geben. 2. Das Jira-Konto, mit dem synchronisiert wird, braucht dieselbe Adresse wie der Sync-Benutzer in aqua.',
};
