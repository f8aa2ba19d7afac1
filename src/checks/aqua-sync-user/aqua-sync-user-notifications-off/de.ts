import { itemTypes } from '../../../wording/de/item-types';
import { aquaStep, step } from '../../../wording/de/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaSyncUserNotificationsOff } from './check';

export const de: WordsOf<typeof aquaSyncUserNotificationsOff> = {
  name: 'aqua schickt dem Sync-Benutzer keine E-Mails über Änderungen',
  why: 'Sync-Fehler gehen per E-Mail an die Adresse des Sync-Benutzers. Kommt dort auch jede Änderung an, gehen die Sync-Fehler darin unter.',
  findings: {
    asked: ({ user, itemTypes: types }, say) => ({
      text: `aqua verschickt standardmäßig E-Mails über Änderungen an ${say.list(types.map((type) => itemTypes[type].toMany))}; nur ${say.name(user)} selbst kann sehen, ob das ausgeschaltet ist`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            'Als Sync-Benutzer in aqua anmelden, „Meine Benachrichtigungen“ öffnen und diese Elementtypen auf „Nie“ stellen. Lässt die Jira-Sync-Lizenz das nicht zu, dem Benutzer vorübergehend eine andere Lizenz geben.',
          ),
        ],
      },
    }),
    licenceCannot: () => ({ text: 'Mit der Lizenz des Sync-Benutzers verschickt aqua keine Benachrichtigungen' }),
    noneByDefault: ({ itemTypes: types }, say) => ({
      text: `Das Projekt verschickt standardmäßig keine E-Mails über Änderungen an ${say.list(types.map((type) => itemTypes[type].toMany))}`,
    }),
  },
  question: {
    ask: 'Sind die Benachrichtigungen von aqua für den Sync-Benutzer ausgeschaltet?',
    look: [step('Als Sync-Benutzer in aqua anmelden, „Meine Benachrichtigungen“ öffnen und jeden synchronisierten Elementtyp ansehen.')],
    yes: 'Sie sind ausgeschaltet',
    no: 'Sie sind eingeschaltet',
  },
};

export const about: AboutWords = {
  looksAt:
    'Ob die Lizenzen des Sync-Benutzers E-Mails überhaupt zulassen und was das Projekt für die geplanten Elementtypen standardmäßig verschickt. Entscheidet beides nicht, wird eine Person gefragt.',
  cannotSee: 'Die eigenen Regeln des Benutzers, die nur er selbst sieht. Sie können vom Standard des Projekts abweichen.',
  mend: 'Als Sync-Benutzer in aqua anmelden, „Meine Benachrichtigungen“ öffnen und alle ausschalten. Möglicherweise braucht der Benutzer dafür vorübergehend eine andere Lizenz.',
};
