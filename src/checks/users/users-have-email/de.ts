import { aquaStep, atlassianVisibility, checkAgain, step } from '../../../wording/de/links';
import { hideTheirAddress, showAddress, withItems } from '../../../wording/de/people';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { usersHaveEmail } from './check';

export const de: WordsOf<typeof usersHaveEmail> = {
  name: 'Alle beteiligten Personen haben eine E-Mail-Adresse',
  why: 'Personen werden über die E-Mail-Adresse zugeordnet. Zu einer leeren Adresse, oder einer, die Jira vor dem Konto von aqua verbirgt, passt niemand; das führt zu Sync-Fehlern.',
  findings: {
    aquaEmpty: ({ users }, say, items) => ({
      text: `${say.count(users.length, 'Person', 'Personen')} in aqua${withItems(say, items)} ${users.length === 1 ? 'hat' : 'haben'} keine E-Mail-Adresse`,
      expected: 'Eine Adresse für alle, denen Elemente im Umfang des Plans zugewiesen sind',
      found: `Ohne Adresse: ${say.names(users)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua „Menü ☰ → Benutzerverwaltung“ öffnen und die Adresse eintragen, die die Person in Jira hat.'),
          checkAgain,
        ],
      },
    }),
    aquaNoAddress: ({ users }, say, items) => ({
      text: `Was bei ${say.count(users.length, 'Person', 'Personen')} in aqua${withItems(say, items)} als E-Mail-Adresse steht, ist keine, daher wird damit niemand gefunden`,
      expected: 'Eine einzige Adresse und sonst nichts',
      found: `Eine Notiz, ein Teil einer Adresse oder mehrere: ${say.names(users)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua „Menü ☰ → Benutzerverwaltung“ öffnen und die eine Adresse eintragen, die die Person in Jira hat.'),
          checkAgain,
        ],
      },
    }),
    jiraHidden: ({ users, of }, say, items) => ({
      text: `${hideTheirAddress(say, users.length, of, items)} vor dieser App; das Konto von aqua sieht sie vielleicht trotzdem`,
      found: `Verborgen: ${say.names(users, 8)}`,
      remedy: showAddress(),
    }),
    hiddenFromSyncUser: ({ users, of }, say, items) => ({
      text: `${hideTheirAddress(say, users.length, of, items)} auch vor dem Konto von aqua, daher ${users.length === 1 ? 'ist sie' : 'sind sie'} niemandem zuzuordnen`,
      expected: 'Eine Adresse, die der Sync-Benutzer sieht',
      found: `Vor dem Sync-Benutzer verborgen: ${say.names(users, 8)}`,
      remedy: {
        owner: 'jiraUser',
        steps: [step('Jede dieser Personen gibt die Adresse für „Alle“ oder für die Organisation frei.', atlassianVisibility), checkAgain],
      },
    }),
    hiddenByLeft: ({ users, of }, say, items) => ({
      text: `${hideTheirAddress(say, users.length, of, items)} auch vor dem Konto von aqua und ${users.length === 1 ? 'hat ein deaktiviertes Konto' : 'haben deaktivierte Konten'}: Niemand ist zuzuordnen, und niemand kann die Adresse mehr freigeben`,
      expected: 'Personen, deren Adresse der Sync-Benutzer sieht',
      found: `Deaktiviert und vor dem Sync-Benutzer verborgen: ${say.names(users, 8)}`,
      remedy: {
        owner: 'projectLead',
        steps: [
          step('Die Vorgänge in Jira jemandem zuweisen, dessen Adresse zu sehen ist und der in aqua einen Benutzer hat.'),
          checkAgain,
        ],
      },
    }),
    shownToSyncUser: ({ users, jira, aqua }, say) => ({
      text: `${say.count(jira, 'Person', 'Personen')} in Jira und ${say.number(aqua)} in aqua, alle mit Adresse; ${users.length} davon ${users.length === 1 ? 'verbirgt' : 'verbergen'} sie vor dieser App, aber nicht vor dem Sync-Benutzer`,
    }),
    aquaUnidentified: ({ people }, say, items) => ({
      text: `Wer ${say.count(people, 'Person', 'Personen')}${withItems(say, items)} in aqua ${people === 1 ? 'ist' : 'sind'}, geht aus der Antwort von aqua nicht hervor`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            'Die Elemente in aqua nach „Zugewiesen an“ gruppieren und darauf achten, dass alle dort Genannten eine Adresse haben.',
          ),
        ],
      },
    }),
    aquaNotRead: ({ users }, say, items) => ({
      text: `${say.count(users.length, 'aqua-Benutzer', 'aqua-Benutzer')}${withItems(say, items)} ${users.length === 1 ? 'war' : 'waren'} nicht zu lesen: ${users.length === 1 ? 'Er gehört' : 'Sie gehören'} nicht zum Projekt`,
      found: `Nicht gelesen: ${say.names(users, 8)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua die Benutzer zum Projekt hinzufügen oder die Elemente jemandem zuweisen, der dazugehört.'),
          checkAgain,
        ],
      },
    }),
    allHave: ({ jira, aqua }, say) => ({
      text: `${say.count(jira, 'Person', 'Personen')} in Jira und ${say.number(aqua)} in aqua, alle mit Adresse`,
    }),
    aquaReportersUnseen: () => ({
      text: 'Im Umfang des Plans war niemand zugewiesen zu sehen, und wer Elemente in aqua angelegt hat, geht aus aqua nicht hervor',
      found: 'Die Schnittstelle von aqua listet nur auf, wem Elemente zugewiesen sind',
      remedy: {
        owner: 'aquaAdmin',
        steps: [step('In aqua dafür sorgen, dass alle eine Adresse haben, die Elemente anlegen, und dann die Frage beantworten.')],
      },
    }),
    nobody: () => ({ text: 'Im Umfang des Plans ist niemand beteiligt' }),
    notCarried: () => ({ text: 'Der Plan überträgt weder zugewiesene Person noch Autor' }),
  },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt:
    'Zugewiesene Personen und Autoren von Vorgängen im Umfang des Plans, Personen in anderen Jira-Feldern, die der Plan mit einem Benutzerfeld in aqua verbindet, und aqua-Benutzer, denen Elemente im Umfang zugewiesen sind oder die in einem aqua-Feld stehen, das der Plan mit einem Jira-Feld verbindet, soweit der Plan Personen in diese Richtung überträgt. App-Konten, Portalkunden und der Sync-Benutzer zählen nicht.',
  cannotSee:
    'Adressen, die Jira vor Apps verbirgt: Das Konto von aqua sieht sie vielleicht, deshalb bleibt die Zeile dann offen. Liegt neben dem Token des Admins auch das des Sync-Benutzers vor (Kommandozeile), werden sie mit diesem gelesen: Dann zählt, was er sieht. Wer die Adresse auch vor ihm verbirgt, passt zu niemandem, und die Zeile ist nicht erfüllt. Autoren in aqua: Die Schnittstelle listet nur auf, wem Elemente zugewiesen sind. Personen in Feldern von aqua, die mehrere enthalten.',
  mend: '1. Die Adresse in aqua unter „Menü ☰ → Benutzerverwaltung“ eintragen. 2. Verbirgt Jira sie: Die Person macht sie sichtbar, oder jemand schlägt sie in der Atlassian-Administration nach und beantwortet die Frage; eine Antwort gilt für alle.',
};
