import { aquaStep, checkAgain } from '../../../wording/de/links';
import { hideTheirAddress, hit, showAddress } from '../../../wording/de/people';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { usersUnambiguous } from './check';

export const de: WordsOf<typeof usersUnambiguous> = {
  name: 'Keine zwei aqua-Benutzer teilen sich eine Adresse, die gebraucht wird',
  why: 'In aqua können beliebig viele Benutzer dieselbe Adresse haben. Welchem davon etwas zugewiesen wird, ist dann Zufall, oder es gibt einen Sync-Fehler.',
  findings: {
    shared: ({ jira, aqua }, say, items) => ({
      text: `${say.count(aqua.length, 'aqua-Benutzer hat', 'aqua-Benutzer haben')} dieselbe Adresse wie ${say.name(jira)}${hit(say, items)}`,
      expected: 'Ein aqua-Benutzer mit dieser Adresse',
      found: say.names(aqua, 8),
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua jedem dieser Benutzer eine eigene Adresse geben oder die deaktivieren, die niemand verwendet.'),
          checkAgain,
        ],
      },
    }),
    hidden: ({ users, of }, say, items) => ({
      text: `${hideTheirAddress(say, users.length, of, items)}, daher war nicht zu prüfen, ob mehrere aqua-Benutzer sie haben`,
      found: `Verborgen: ${say.names(users, 8)}`,
      remedy: showAddress(),
    }),
    unambiguous: ({ people }, say) => ({ text: `${say.count(people, 'Person hat', 'Personen haben')} genau ein Gegenstück` }),
    notCarried: () => ({ text: 'Der Plan überträgt weder zugewiesene Person noch Autor' }),
  },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt: 'Die aktiven Benutzer des aqua-Projekts mit der Adresse einer Person, die an Vorgängen im Umfang des Plans beteiligt ist.',
  cannotSee: 'Benutzer außerhalb des Projekts mit derselben Adresse. Personen, die ihre Adresse verbergen.',
  mend: 'Jedem Benutzer eine eigene Adresse geben oder die deaktivieren, die niemand verwendet.',
};
