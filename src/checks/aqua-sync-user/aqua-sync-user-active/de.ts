import { aquaStep, checkAgain, step } from '../../../wording/de/links';
import { ask } from '../../../wording/de/questions';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaSyncUserActive } from './check';

const wrongPassword = {
  because: 'Benutzername oder Passwort waren falsch',
  mend: 'Das Passwort des Benutzers im SyncConfigurator neu eintragen. Kennt es niemand, in aqua unter „Menü ☰ → Benutzerverwaltung“ ein neues setzen.',
};

const noLicence = {
  because: 'der Benutzer hatte keine gültige Lizenz',
  mend: 'In aqua „Menü ☰ → Benutzerverwaltung“ öffnen und dem Benutzer die Jira-Sync-Lizenz zuweisen.',
};

const unknownRefusal = (reason: string) => ({
  because: reason === 'Unknown' ? 'aqua nennt den Grund nicht' : `aqua nennt als Grund „${reason}“`,
  mend: 'Den aqua-Admin fragen, was das System-Log von aqua zu dieser Anmeldung sagt.',
});

/** Why aqua refuses a log-in (docs/platform/aqua.md#log-in-refusals), in words. */
const refusals: Readonly<Record<string, { because: string; mend: string }>> = {
  AuthenticationFailure: wrongPassword,
  NoLicenseAssignment: noLicence,
  NoActiveLicenseAssignment: noLicence,
  FloatingLicenseNotAvailable: {
    because: 'kein Floating-Platz der Lizenz war frei',
    mend: 'Dem Benutzer die Jira-Sync-Lizenz als Named-Lizenz zuweisen.',
  },
  NoLoginPermission: {
    because: 'die Lizenzen des Benutzers erlauben keine Anmeldung mit diesem Client',
    mend: 'Dem Benutzer die Jira-Sync-Lizenz zuweisen und dafür sorgen, dass sich niemand mit einem anderen Client als dieser Benutzer anmeldet.',
  },
  UsernameNotUnique: {
    because: 'ein anderer Benutzer hat denselben Benutzernamen in anderer Groß- und Kleinschreibung',
    mend: 'In aqua „Menü ☰ → Benutzerverwaltung“ öffnen und einem der beiden einen anderen Benutzernamen geben.',
  },
};

export const de: WordsOf<typeof aquaSyncUserActive> = {
  name: 'Der Sync-Benutzer in aqua ist aktiv',
  why: 'In aqua arbeitet die Synchronisation als dieser Benutzer. Ist er deaktiviert, kann er sich nicht anmelden, und nichts wird synchronisiert.',
  findings: {
    missing: ({ userId }) => ({
      text: 'Den Sync-Benutzer gibt es in aqua nicht mehr, daher kann nichts synchronisiert werden',
      expected: 'Der im Plan gewählte Benutzer',
      found: `Kein Benutzer mit der ID ${userId}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [step('Einen Benutzer allein für die Synchronisation anlegen oder im Plan unter „Wer“ einen anderen wählen.'), checkAgain],
      },
    }),
    deactivated: ({ user }, say) => ({
      text: `Der Sync-Benutzer ${say.name(user)} ist in aqua deaktiviert, daher wird nichts synchronisiert`,
      expected: 'Aktiviert',
      found: 'Deaktiviert',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, `In aqua „Menü ☰ → Benutzerverwaltung“ öffnen, den Benutzer ${say.name(user)} wählen und aktivieren.`),
          checkAgain,
        ],
      },
    }),
    licenceDeactivated: ({ user }, say) => ({
      text: `Der Sync-Benutzer ${say.name(user)} wurde in aqua mit dem Ablauf seiner Lizenz deaktiviert, daher wird nichts synchronisiert`,
      expected: 'Aktiviert',
      found: 'Durch den Ablauf der Lizenz deaktiviert',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          step('Die Jira-Sync-Lizenz verlängern.'),
          step(
            `Sich einmal als Benutzer ${say.name(user)} in aqua anmelden: Damit wird die verlängerte Lizenz zugewiesen und der Benutzer wieder aktiviert.`,
          ),
          checkAgain,
        ],
      },
    }),
    refused: ({ user, reason, times, at }, say) => {
      const { because, mend } = refusals[reason] ?? unknownRefusal(reason);
      return {
        text: `aqua hat den Benutzer ${say.name(user)} in letzter Zeit ${times === 1 ? 'einmal' : `${say.number(times)}-mal`} abgewiesen und seitdem nicht hineingelassen: ${because}`,
        expected: 'Eine erfolgreiche Anmeldung',
        found: `Zuletzt abgewiesen am ${say.date(at)}`,
        remedy: { owner: 'aquaAdmin', steps: [aquaStep(say, mend), checkAgain] },
      };
    },
    active: ({ user }, say) => ({ text: `${say.name(user)} ist aktiviert` }),
  },
  question: ask(
    'Ist der Sync-Benutzer in aqua aktiv?',
    'In aqua „Menü ☰ → Benutzerverwaltung“ öffnen und den Status des Benutzers ansehen.',
  ),
};

export const about: AboutWords = {
  looksAt:
    'Der Status des im Plan gewählten aqua-Benutzers (`GET api/System/User/{id}`) und die Liste der Anmeldungen in aqua: Abgewiesene Anmeldungen der letzten 30 Tage, auf die keine erfolgreiche gefolgt ist, gelten als Risiko; der Grund, den aqua nennt, wird angegeben. War der Benutzer deaktiviert oder ohne Lizenz, zählt das nicht mehr, sobald er aktiv ist und eine hat.',
  cannotSee:
    'Ob das im SyncConfigurator gespeicherte Passwort noch stimmt, solange niemand es verwendet. Von der Liste der Anmeldungen werden nur die letzten 500 angesehen; ist sie nicht lesbar, sagt die Zeile dazu nichts.',
  mend: '1. Den Benutzer in aqua unter „Menü ☰ → Benutzerverwaltung“ aktivieren. 2. Ist seine Lizenz abgelaufen, sie verlängern und sich einmal als dieser Benutzer anmelden.',
};
