import { aquaStep, step } from '../../../wording/de/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaPasswordPolicy } from './check';

export const de: WordsOf<typeof aquaPasswordPolicy> = {
  name: 'Das Passwort des Sync-Benutzers läuft nicht ab',
  why: 'In der Private Cloud und auf einem eigenen aqua-Server können Passwörter ablaufen. Wird das eingeschaltet, gelten alle auf einmal als abgelaufen, und die Synchronisation steht noch am selben Tag still.',
  findings: {
    asked: ({ user }, say) => ({
      text: `Nur der Betreiber des aqua-Servers weiß, ob Passwörter dort ablaufen und ob ${say.name(user)} davon ausgenommen ist`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            'Beim Betreiber des aqua-Servers erfragen, ob PasswordExpiryEnabled in der Konfiguration des Webdienstes eingeschaltet ist. Wenn ja, den Sync-Benutzer als technischen Benutzer ausnehmen lassen.',
          ),
        ],
      },
    }),
    publicCloud: () => ({ text: 'Der Server gehört zur Public Cloud von aqua, in der Passwörter nicht ablaufen' }),
  },
  question: {
    ask: 'Ist der Passwortablauf in aqua ausgeschaltet oder der Sync-Benutzer davon ausgenommen?',
    look: [
      step(
        'Beim Betreiber des aqua-Servers nach PasswordExpiryEnabled in der Konfiguration des Webdienstes fragen. Die Einstellung ist aus, solange niemand sie einschaltet.',
      ),
    ],
    yes: 'Er ist ausgeschaltet, oder der Sync-Benutzer ist ausgenommen',
    no: 'Er ist eingeschaltet, und der Sync-Benutzer ist nicht ausgenommen',
  },
};

export const about: AboutWords = {
  looksAt:
    'Ob der Server zur Public Cloud von aqua gehört, in der Passwörter nicht ablaufen (`Environment`). Sonst wird eine Person gefragt.',
  cannotSee: 'Die Einstellung selbst und wer davon ausgenommen ist: Die API von aqua zeigt beides nicht.',
  mend: 'Beim Betreiber des aqua-Servers den Sync-Benutzer als technischen Benutzer ausnehmen oder den Passwortablauf ausgeschaltet lassen.',
};
