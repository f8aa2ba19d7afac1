import { aquaSupport, checkAgain, step } from '../../../wording/de/links';
import { licenceQuestion, why } from '../../../wording/de/licence';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaSyncLicenceInTerm } from './check';

export const de: WordsOf<typeof aquaSyncLicenceInTerm> = {
  name: 'Die Jira-Sync-Lizenz ist gültig',
  why,
  findings: {
    ended: ({ licence, endedAt }, say) => ({
      text: `Die Lizenz „${licence}“ ist am ${say.date(endedAt)} abgelaufen, daher wird nichts synchronisiert`,
      expected: 'Eine gültige Lizenz',
      found: `Abgelaufen am ${say.date(endedAt)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          step('Die Lizenz verlängern.', aquaSupport),
          step(
            'Sich einmal als Sync-Benutzer in aqua anmelden: Damit wird die verlängerte Lizenz zugewiesen und der Benutzer wieder aktiviert.',
          ),
          checkAgain,
        ],
      },
    }),
    notYet: ({ licence, startsAt }, say) => ({
      text: `Die Lizenz „${licence}“ gilt erst ab dem ${say.date(startsAt)}`,
      expected: 'Eine Lizenz, die heute schon gilt',
      found: `Beginnt am ${say.date(startsAt)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [step('Die Synchronisation erst nach diesem Tag starten oder bei aqua einen früheren Beginn erbitten.', aquaSupport)],
      },
    }),
    endsSoon: ({ licence, endsAt, days }, say) => ({
      text: `Die Lizenz „${licence}“ läuft ${days === 0 ? 'heute' : `in ${say.count(days, 'Tag', 'Tagen')}`} ab; danach steht die Synchronisation still`,
      expected: 'Noch mindestens 30 Tage gültig',
      found: `Läuft am ${say.date(endsAt)} ab`,
      remedy: { owner: 'aquaAdmin', steps: [step('Die Lizenz vor ihrem Ablauf verlängern.', aquaSupport)] },
    }),
    inTerm: ({ licence, endsAt }, say) => ({
      text: endsAt ? `„${licence}“, gültig bis ${say.date(endsAt)}` : `„${licence}“, ohne Ablaufdatum`,
    }),
    noLicence: () => ({ text: 'Es gibt keine Jira-Sync-Lizenz, deren Gültigkeit zu prüfen wäre' }),
  },
  question: licenceQuestion,
};

export const about: AboutWords = {
  looksAt:
    'Beginn und Ende der Jira-Sync-Lizenz. Passen mehrere Lizenzen, zählen die des Sync-Benutzers vor den anderen, die mit Plätzen der Art, in der er sie hat, vor denen ohne, und von diesen die, die am längsten gilt.',
  cannotSee:
    'Gibt aqua für eine Lizenz kein Ende an, gilt sie als unbefristet. Ob ein Ende um Mitternacht den Beginn oder das Ende dieses Tages meint: Bis der Tag vorbei ist, wird nur gewarnt. Eine Zeitangabe ohne Zone gilt erst dann als vergangen oder noch bevorstehend, wenn sie es auf jeder Uhr der Erde ist.',
  mend: '1. Die Lizenz verlängern. 2. Ist sie schon abgelaufen, sich einmal als Sync-Benutzer in aqua anmelden: Damit wird die verlängerte Lizenz zugewiesen und der Benutzer wieder aktiviert.',
};
