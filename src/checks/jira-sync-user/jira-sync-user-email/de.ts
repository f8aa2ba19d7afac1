import type { AboutWords, FindingWords, Say, WordsOf } from '../../../wording/words';
import { atlassianAdministration, atlassianVisibility, aquaStep, checkAgain, step } from '../../../wording/de/links';
import { ask } from '../../../wording/de/questions';
import type { jiraSyncUserEmail } from './check';

function differs(say: Say, aqua: string, jira: string, text: string, found: string): FindingWords {
  return {
    text,
    expected: `Dieselbe Adresse für ${jira} in Jira und ${aqua} in aqua`,
    found,
    remedy: {
      owner: 'aquaAdmin',
      steps: [
        aquaStep(
          say,
          `In aqua „Menü ☰ → Benutzerverwaltung“ öffnen, den Benutzer ${aqua} wählen und die Adresse des Jira-Kontos ${jira} eintragen.`,
        ),
        checkAgain,
      ],
    },
  };
}

const unrecognised = 'daher erkennt die Synchronisation ihre eigenen Änderungen nicht';

export const de: WordsOf<typeof jiraSyncUserEmail> = {
  name: 'Beide Sync-Benutzer haben dieselbe E-Mail-Adresse',
  why: 'An dieser Adresse erkennt aqua in Jira seine eigenen Änderungen. Ist es eine andere, hält aqua sie für die Änderungen von jemand anderem und überträgt sie hin und her.',
  findings: {
    aquaEmpty: ({ aqua }, say) => ({
      text: `Der Sync-Benutzer ${say.name(aqua)} hat in aqua keine E-Mail-Adresse, ${unrecognised}`,
      expected: 'Die Adresse des Jira-Kontos, mit dem synchronisiert wird',
      found: 'Leer',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua „Menü ☰ → Benutzerverwaltung“ öffnen, den Benutzer ${say.name(aqua)} wählen und die Adresse des Jira-Kontos eintragen.`,
          ),
          checkAgain,
        ],
      },
    }),
    differs: ({ jira, aqua }, say) =>
      differs(
        say,
        say.name(aqua),
        say.name(jira),
        `${say.name(jira)} hat in Jira eine andere Adresse als ${say.name(aqua)} in aqua, ${unrecognised}`,
        'Eine andere Adresse',
      ),
    nobody: ({ jira, aqua }, say) =>
      differs(
        say,
        say.name(aqua),
        say.name(jira),
        `Über die Adresse von ${say.name(aqua)} findet Jira niemanden, ${unrecognised}`,
        'Kein aktives Konto mit dieser Adresse; in diesem Lauf hat die Jira-Suche nachweislich auch verborgene Adressen gefunden',
      ),
    otherAccount: ({ jira, aqua, other }, say) =>
      differs(
        say,
        say.name(aqua),
        say.name(jira),
        `Die Adresse von ${say.name(aqua)} gehört in Jira zum Konto ${say.name(other)}, nicht zum Konto ${say.name(jira)}`,
        `Die Adresse des Kontos ${say.name(other)}`,
      ),
    hidden: ({ jira, aqua, search, service }, say) => ({
      text: `${say.name(jira)} verbirgt die eigene Adresse vor Apps; sie ließ sich nicht mit der von ${say.name(aqua)} in aqua vergleichen`,
      found: {
        nobody:
          'Die Jira-Suche findet mit der Adresse aus aqua niemanden. Das beweist nichts: Sie findet verborgene Adressen womöglich nicht, oder das Konto ist nicht aktiv',
        others: 'Die Jira-Suche findet andere Konten, die ihre Adresse ebenfalls verbergen',
        byName: 'Die Jira-Suche findet das Konto über seinen Namen, in dem die Adresse aus aqua steht; ob es sie hat, ist verborgen',
        notSearched: 'Mit diesem Konto darf in Jira nicht nach Personen gesucht werden',
      }[search],
      remedy: {
        owner: service ? 'organisationAdmin' : 'syncUser',
        steps: [
          ...(service
            ? [
                step(
                  'Mit einem Dienstkonto kann sich niemand anmelden: das Konto in der Atlassian-Administration unter „Verzeichnis → Service accounts“ suchen, die Adresse selbst vergleichen und unten antworten.',
                  atlassianAdministration,
                ),
              ]
            : [
                step(`Mit dem Konto ${say.name(jira)} bei Atlassian anmelden und die Adresse für „Alle“ freigeben.`, atlassianVisibility),
                step(
                  'Oder das Konto in der Atlassian-Administration unter „Verzeichnis → Benutzer“ suchen, die Adresse selbst vergleichen und unten antworten.',
                ),
              ]),
          step('Oder die Kommandozeile mit dem Token des Sync-Benutzers ausführen: Dann gibt das Konto seine Adresse selbst an.'),
          checkAgain,
        ],
      },
    }),
    same: ({ jira, aqua }, say) => ({ text: `${say.name(jira)} in Jira und ${say.name(aqua)} in aqua haben dieselbe Adresse` }),
    foundByAddress: ({ jira, aqua }, say) => ({
      text: `${say.name(jira)} verbirgt die eigene Adresse, doch Jira findet das Konto über die von ${say.name(aqua)}: Es ist dieselbe`,
    }),
    noAccount: () => ({ text: 'Einen der beiden Sync-Benutzer gibt es nicht' }),
  },
  question: ask(
    'Hat das Jira-Konto, mit dem synchronisiert wird, dieselbe E-Mail-Adresse wie der Sync-Benutzer in aqua?',
    'In der Atlassian-Administration „Verzeichnis → Benutzer“ öffnen und die Adresse des Kontos ansehen.',
    'In aqua „Menü ☰ → Benutzerverwaltung“ öffnen und die Adressen vergleichen.',
  ),
};

export const about: AboutWords = {
  looksAt:
    'Die Adresse des Sync-Benutzers in aqua und die des Jira-Kontos, mit dem synchronisiert wird. Verbirgt Jira die zweite, wird in Jira nach der Adresse aus aqua gesucht: Wird das Konto darüber gefunden, hat es diese Adresse. Wird niemand gefunden, beweist das nur dann etwas, wenn die Suche im selben Lauf nachweislich verborgene Adressen gefunden hat.',
  cannotSee:
    'Eine verborgene Adresse, über die die Suche das Konto nicht findet, oder wenn sie es über seinen Namen findet: Wer statt eines Namens eine Adresse zeigt, kann sie haben oder nicht.',
  mend: 'Beim Sync-Benutzer in aqua die Adresse des Jira-Kontos eintragen.',
};
