import { aquaStep, checkAgain, step } from '../../../wording/de/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaSyncUserDedicated } from './check';

export const de: WordsOf<typeof aquaSyncUserDedicated> = {
  name: 'Der Sync-Benutzer in aqua wird für nichts anderes verwendet',
  why: 'Was der Sync-Benutzer in aqua tut, gilt als Werk der Synchronisation und wird nicht übertragen. Verwendet eine Person oder diese App dasselbe Konto, erfährt Jira von ihren Änderungen nichts, und der Platz des Sync-Benutzers ist belegt.',
  findings: {
    reader: ({ user }, say) => ({
      text: `Diese App liest aqua mit dem Konto des Sync-Benutzers, ${say.name(user)}`,
      expected: 'Ein eigenes Konto für diese App',
      found: 'Das Konto des Sync-Benutzers',
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In aqua ein eigenes Konto für diese App anlegen und es im Plan unter „aqua“ eintragen.'), checkAgain],
      },
    }),
    serverAdministrator: ({ user }, say) => ({
      text: `${say.name(user)} ist Serveradministrator in aqua und darf damit mehr, als die Synchronisation braucht`,
      expected: 'Projektadministrator des synchronisierten Projekts, mehr nicht',
      found: 'Serveradministrator',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua „Menü ☰ → Benutzerverwaltung“ öffnen und beim Benutzer „Serveradministrator“ ausschalten.'),
          checkAgain,
        ],
      },
    }),
    webLogIn: ({ user, at }, say) => ({
      text: `Jemand hat sich als ${say.name(user)} an der Weboberfläche von aqua angemeldet, zuletzt am ${say.date(at)}`,
      expected: 'Nur Anmeldungen der Synchronisation',
      found: `Am ${say.date(at)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'Herausfinden, wer das Konto verwendet, und dieser Person ein eigenes geben; danach das Passwort ändern.')],
      },
    }),
    noSign: ({ activitySeen }) => ({
      text: activitySeen
        ? 'Kein Anzeichen für eine andere Verwendung'
        : 'Kein Anzeichen für eine andere Verwendung; die Anmeldungen waren nicht einsehbar',
    }),
    noUser: () => ({ text: 'aqua kennt den Sync-Benutzer nicht' }),
  },
  question: {
    ask: 'Wird der Sync-Benutzer in aqua allein für die Synchronisation verwendet?',
    look: [step('Alle fragen, die sein Passwort kennen.')],
    yes: 'Ja, allein dafür',
    no: 'Nein, auch für anderes',
  },
};

export const about: AboutWords = {
  looksAt:
    'Anzeichen für eine andere Verwendung: Diese App liest aqua mit dem Konto; es ist Serveradministrator; jemand hat sich in den letzten 30 Tagen mit ihm an der Weboberfläche von aqua angemeldet.',
  cannotSee:
    'Anmeldungen, die aqua nicht mitteilt. Die Verwendung mit anderen Clients von aqua: Die könnte auch von der Synchronisation selbst stammen.',
  mend: 'Für Personen und für diese App eigene Konten anlegen und das Passwort ändern.',
};
