import { ask } from '../../../wording/de/questions';
import { aquaStep, checkAgain, step } from '../../../wording/de/links';
import { findAccount, showAddress } from '../../../wording/de/people';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { usersNext } from './check';

const nothingToDo = step('Wird diesen Personen nie etwas zugewiesen, ist nichts zu tun.');

export const de: WordsOf<typeof usersNext> = {
  name: 'Auch alle, denen als Nächstes etwas zugewiesen werden kann, haben ein Gegenstück',
  why: 'Heute ist keine dieser Personen an etwas im Umfang des Plans beteiligt. Die erste Übertragung, in der jemand ohne Gegenstück vorkommt, endet mit einer Fehlermeldung im Sync-Log.',
  findings: {
    aquaEmpty: ({ users }, say) => ({
      text: `${say.names(users, 2)} in aqua ${users.length === 1 ? 'hat' : 'haben'} keine E-Mail-Adresse, daher würde das erste zugewiesene Element scheitern`,
      expected: 'Eine Adresse für alle Benutzer des aqua-Projekts',
      found: `Ohne Adresse: ${say.names(users, 8)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua „Menü ☰ → Benutzerverwaltung“ öffnen und die Adresse eintragen, die die Person in Jira hat.'),
          checkAgain,
        ],
      },
    }),
    notInJira: ({ users }, say) => ({
      text: `${say.count(users.length, 'Benutzer', 'Benutzer')} des aqua-Projekts ${users.length === 1 ? 'hat' : 'haben'} kein Jira-Konto mit derselben Adresse, daher würde das erste zugewiesene Element scheitern`,
      expected: 'Ein Jira-Konto mit derselben Adresse für alle, denen etwas zugewiesen wird',
      found: `Keines für ${say.names(users, 8)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'Die Adressen in aqua („Menü ☰ → Benutzerverwaltung“) mit denen in Jira vergleichen und in aqua korrigieren.'),
          nothingToDo,
        ],
      },
    }),
    mayHide: ({ users }, say) => ({
      text: `Zu ${say.count(users.length, 'Benutzer', 'Benutzern')} des aqua-Projekts findet Jira niemanden über die Adresse; vielleicht ${users.length === 1 ? 'verbirgt das Konto' : 'verbergen die Konten'} sie`,
      found: `Dass die Jira-Suche verborgene Adressen findet, hat sich nicht gezeigt: ${say.names(users, 8)}`,
      remedy: findAccount(),
    }),
    notInAqua: ({ users }, say) => ({
      text: `${say.count(users.length, 'Person', 'Personen')} aus den Rollen des Jira-Projekts ${users.length === 1 ? 'hat' : 'haben'} im aqua-Projekt keinen Benutzer, daher würde der erste Vorgang scheitern, der ${users.length === 1 ? 'sie' : 'eine davon'} nennt`,
      expected: 'Ein Benutzer des aqua-Projekts mit derselben Adresse',
      found: `Keiner für ${say.names(users, 8)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In aqua die Personen mit ihren Adressen aus Jira zum Projekt hinzufügen.'), nothingToDo],
      },
    }),
    partly: ({ looked, of }, say) => ({ text: `${say.number(looked)} von ${say.count(of, 'Person', 'Personen')} wurden nachgeschlagen` }),
    known: ({ people }, say) => ({
      text: `${say.count(people, 'bisher unbeteiligte Person hat', 'bisher unbeteiligte Personen haben')} ein Gegenstück`,
    }),
    allHide: ({ people }, say) => ({
      text: `${say.count(people, 'Person', 'Personen')} aus den Rollen des Jira-Projekts ${people === 1 ? 'verbirgt ihre' : 'verbergen ihre'} Adresse, und sonst ist niemand nachzuschlagen`,
      remedy: showAddress(),
    }),
    nobodyElse: () => ({ text: 'Außer den Beteiligten im Umfang des Plans ist niemand nachzuschlagen' }),
    notCarried: () => ({ text: 'Der Plan überträgt weder zugewiesene Person noch Autor' }),
  },
  question: ask(
    'Haben alle, denen als Nächstes etwas zugewiesen werden kann, in Jira und in aqua dieselbe Adresse?',
    'Die Benutzer des aqua-Projekts mit den Personen des Jira-Projekts vergleichen.',
  ),
};

export const about: AboutWords = {
  looksAt:
    'Benutzer des aqua-Projekts und Personen, die in den Rollen des Jira-Projekts stehen, soweit sie an nichts im Umfang des Plans beteiligt sind; für die Beteiligten gibt es eigene Zeilen. Die Zeile nennt aqua-Benutzer ohne Adresse, aqua-Benutzer, die Jira nicht über die Adresse findet, und Personen aus den Rollen, die dem aqua-Projekt fehlen. Auf jeder Seite werden höchstens 50 Personen nachgeschlagen; die Zeile sagt, wie viele es waren.',
  cannotSee:
    'Mitglieder von Gruppen, die eine Rolle haben: Eine Gruppe kann die ganze Firma umfassen. Personen, die ihre Adresse verbergen. Alle Übrigen kommen nicht vor.',
  mend: 'Die Adresse in aqua eintragen oder die Person zum aqua-Projekt hinzufügen. Wird ihr nie etwas zugewiesen, ist nichts zu tun.',
};
