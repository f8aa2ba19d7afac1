import { aquaStep, checkAgain } from '../../../wording/de/links';
import { hideTheirAddress, hit, showAddress, withItems } from '../../../wording/de/people';
import type { Say } from '../../../wording/say';
import type { AboutWords, Remedy, WordsOf } from '../../../wording/words';
import type { usersUnambiguous } from './check';

function ownAddresses(say: Say): Remedy {
  return {
    owner: 'aquaAdmin',
    steps: [
      aquaStep(say, 'In aqua jedem dieser Benutzer eine eigene Adresse geben oder die deaktivieren, die niemand verwendet.'),
      checkAgain,
    ],
  };
}

export const de: WordsOf<typeof usersUnambiguous> = {
  name: 'Keine zwei aqua-Benutzer teilen sich eine Adresse, die gebraucht wird',
  why: 'In aqua können beliebig viele Benutzer dieselbe Adresse haben. Welchem davon etwas zugewiesen wird, ist dann Zufall, oder es gibt einen Sync-Fehler.',
  findings: {
    shared: ({ jira, aqua }, say, items) => ({
      text: `${say.count(aqua.length, 'aqua-Benutzer hat', 'aqua-Benutzer haben')} dieselbe Adresse wie ${say.name(jira)}${hit(say, items)}`,
      expected: 'Ein aqua-Benutzer mit dieser Adresse',
      found: say.names(aqua, 8),
      remedy: ownAddresses(say),
    }),
    hidden: ({ users, of }, say, items) => ({
      text: `${hideTheirAddress(say, users.length, of, items)}, daher war nicht zu prüfen, ob mehrere aqua-Benutzer sie haben`,
      found: `Verborgen: ${say.names(users, 8)}`,
      remedy: showAddress(),
    }),
    sharedInAqua: ({ users }, say, items) => ({
      text: `${say.count(users.length, 'aqua-Benutzer', 'aqua-Benutzer')}${withItems(say, items)}, die nach Jira gehen und zurückkommen, teilen sich eine Adresse`,
      expected: 'Für jeden eine eigene Adresse',
      found: `In Jira sind sie eine Person, und einer von ihnen, wenn die Elemente zurückkommen: ${say.names(users, 8)}`,
      remedy: ownAddresses(say),
    }),
    sharedWithUnused: ({ users, others }, say) => ({
      text: `${say.names(users)} hat dieselbe Adresse wie ${say.names(others, 2)}; was aus Jira zurückkommt, kann ${others.length === 1 ? 'dort' : 'bei einem davon'} landen`,
      expected: 'Für jeden eine eigene Adresse',
      found: say.names([...users, ...others], 8),
      remedy: ownAddresses(say),
    }),
    unambiguous: ({ people }, say) => ({
      text: `${say.count(people, 'Person', 'Personen')}, deren Adresse kein anderer Benutzer des aqua-Projekts hat`,
    }),
    nobody: () => ({ text: 'Niemand im Umfang des Plans hat ein Gegenstück unter den Benutzern des aqua-Projekts' }),
    notCarried: () => ({ text: 'Der Plan überträgt weder zugewiesene Person noch Autor' }),
  },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt:
    'Die aktiven Benutzer des aqua-Projekts mit der Adresse einer Person, die im Umfang des Plans beteiligt ist, an Vorgängen in Jira oder an Elementen in aqua; an denen in aqua nur, wenn sie nach Jira gehen und zurückkommen.',
  cannotSee: 'Benutzer außerhalb des Projekts mit derselben Adresse. Personen, die ihre Adresse verbergen.',
  mend: 'Jedem Benutzer eine eigene Adresse geben oder die deaktivieren, die niemand verwendet.',
};
