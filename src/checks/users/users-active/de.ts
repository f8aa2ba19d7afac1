import { aquaStep, checkAgain, step } from '../../../wording/de/links';
import { findAccount, hideTheirAddress, hit, showAddress, withItems } from '../../../wording/de/people';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { usersActive } from './check';

export const de: WordsOf<typeof usersActive> = {
  name: 'Alle Gegenstücke sind aktiv',
  why: 'Einem deaktivierten Benutzer kann nichts zugewiesen werden, daher werden Elemente, bei denen einer eingetragen ist, nicht übertragen.',
  findings: {
    deactivatedInAqua: ({ people }, say, items) => ({
      text: `Bei ${items > 0 ? say.count(items, 'Vorgang', 'Vorgängen') : 'Vorgängen im Umfang des Plans'} ${people.length === 1 ? 'ist' : 'sind'} ${say.names(
        people.map(({ jira }) => jira),
        2,
      )} eingetragen; in aqua ${people.length === 1 ? 'ist der Benutzer' : 'sind die Benutzer'} deaktiviert`,
      expected: 'Ein aktiver aqua-Benutzer',
      found: `Deaktiviert: ${say.names(
        people.map(({ aqua }) => aqua),
        8,
      )}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua „Menü ☰ → Benutzerverwaltung“ öffnen und den Benutzer aktivieren; das belegt eine Lizenz.'),
          step('Oder die Vorgänge in Jira jemandem zuweisen, der in aqua einen Benutzer hat.'),
          checkAgain,
        ],
      },
    }),
    inactiveInJira: ({ people }, say, items) => ({
      text: `Bei ${items > 0 ? say.count(items, 'Element', 'Elementen') : 'Elementen'} aus aqua ${people.length === 1 ? 'ist' : 'sind'} ${say.names(
        people.map(({ aqua }) => aqua),
        2,
      )} eingetragen; in Jira ${people.length === 1 ? 'ist das Konto' : 'sind die Konten'} deaktiviert`,
      expected: 'Ein aktives Jira-Konto',
      found: `Deaktiviert: ${say.names(
        people.map(({ jira }) => jira),
        8,
      )}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'Die Elemente in aqua jemandem zuweisen, der ein aktives Jira-Konto hat.'), checkAgain],
      },
    }),
    hidden: ({ users, of }, say, items) => ({
      text: `${hideTheirAddress(say, users.length, of, items)}, daher war nicht zu prüfen, ob ${users.length === 1 ? 'ihr aqua-Benutzer' : 'ihre aqua-Benutzer'} aktiv ${users.length === 1 ? 'ist' : 'sind'}`,
      found: `Verborgen: ${say.names(users, 8)}`,
      remedy: showAddress(),
    }),
    noActiveAccount: ({ users }, say, items) => ({
      text: `Zu ${say.names(users, 2)} in aqua${withItems(say, items)} wurde kein aktives Jira-Konto gefunden; vielleicht gibt es ein deaktiviertes`,
      expected: 'Ein aktives Jira-Konto',
      found: `Die Suche von Jira listet nur aktive Konten auf: ${say.names(users, 8)}`,
      remedy: findAccount(),
    }),
    notLookedUp: ({ users }, say, items) => ({
      text: `Zu viele aqua-Benutzer außerhalb des Projekts haben passende Namen, um alle nachzuschlagen: ${say.count(users.length, 'Person', 'Personen')}${hit(say, items)} ${users.length === 1 ? 'hat' : 'haben'} vielleicht einen deaktivierten Benutzer, vielleicht keinen`,
      found: `Kein Benutzer des Projekts: ${say.names(users, 8)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In aqua „Menü ☰ → Benutzerverwaltung“ öffnen und diese Personen unter den deaktivierten suchen.')],
      },
    }),
    active: ({ people }, say) => ({ text: say.count(people, 'Gegenstück, es ist aktiv', 'Gegenstücke, alle aktiv') }),
    nobody: () => ({ text: 'Niemand im Umfang des Plans hat ein Gegenstück, das zu prüfen wäre' }),
    notCarried: () => ({ text: 'Der Plan überträgt weder zugewiesene Person noch Autor' }),
  },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt:
    'Personen ohne Gegenstück unter den aktiven Benutzern des Projekts: Die wenigen aqua-Benutzer, deren Name passt, werden einzeln nachgeschlagen, denn von deaktivierten Benutzern listet aqua keine Adressen auf. Jira-Konten von Personen aus aqua, soweit sie an Vorgängen im Umfang des Plans beteiligt sind.',
  cannotSee:
    'Ein deaktivierter aqua-Benutzer, dessen Name weder zum Namen noch zur Adresse der Person passt, gilt als fehlend, in der Zeile über die Gegenstücke. Ein deaktiviertes Jira-Konto, das an keinem Vorgang im Umfang des Plans beteiligt ist: Die Suche von Jira findet nur aktive, deshalb ist hier offen, wen sie nicht findet. Personen, die ihre Adresse verbergen.',
  mend: 'Den Benutzer aktivieren oder die Vorgänge und Elemente jemand anderem zuweisen.',
};
