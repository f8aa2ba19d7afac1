import { aquaSupport, checkAgain, step } from '../../../wording/de/links';
import { licenceQuestion, why } from '../../../wording/de/licence';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaSyncLicenceAvailable } from './check';

export const de: WordsOf<typeof aquaSyncLicenceAvailable> = {
  name: 'In aqua ist eine Jira-Sync-Lizenz vorhanden',
  why,
  findings: {
    missing: ({ licences }, say) => ({
      text: 'In aqua fehlt eine Jira-Sync-Lizenz, daher kann nichts synchronisiert werden',
      expected: 'Eine Lizenz, deren Name oder Code „Jira-Sync“ enthält',
      found: licences === 0 ? 'Keine Lizenz' : `${say.count(licences, 'Lizenz', 'Lizenzen')}, keine mit diesem Namen`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          step('Trägt die Lizenz einen anderen Namen, sie im Plan unter „Wer“ wählen.'),
          step('Sonst bei aqua anfordern; sie wird auf Anfrage geliefert.', aquaSupport),
          checkAgain,
        ],
      },
    }),
    perhaps: ({ licences }, say) => ({
      text: 'In aqua ist keine Lizenz als die für die Synchronisation zu erkennen, aber eine davon kann es sein',
      found: say.list(licences.map((licence) => `„${licence}“`)),
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          step('Die Lizenz für die Synchronisation im Plan unter „Wer“ wählen.'),
          step('Ist es keine davon, sie bei aqua anfordern; sie wird auf Anfrage geliefert.', aquaSupport),
          checkAgain,
        ],
      },
    }),
    pickedMissing: ({ code }) => ({
      text: `Die im Plan gewählte Lizenz (${code}) gibt es in aqua nicht, daher kann nichts synchronisiert werden`,
      expected: `Eine Lizenz mit dem Code ${code}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [step('Die Lizenz im Plan unter „Wer“ neu wählen oder bei aqua anfordern.', aquaSupport), checkAgain],
      },
    }),
    noSeats: ({ licence }) => ({
      text: `Die Lizenz „${licence}“ hat keinen Platz, daher kann niemand sie nutzen`,
      expected: 'Mindestens ein Named- oder Floating-Platz',
      found: '0 Plätze',
      remedy: { owner: 'aquaAdmin', steps: [step('Die Lizenz bei aqua mit einem Platz erneuern lassen.', aquaSupport), checkAgain] },
    }),
    there: ({ licence, seats }, say) => ({ text: `„${licence}“ mit ${say.count(seats, 'Platz', 'Plätzen')}` }),
  },
  question: licenceQuestion,
};

export const about: AboutWords = {
  looksAt:
    'Die Lizenzen des aqua-Systems (`GET api/System/License`). Eine Lizenz zählt, wenn ihr Name oder Code „Jira … Sync“ oder „Sync … Jira“ enthält oder wenn sie im Plan gewählt ist und wenn sie mindestens einen Named- oder Floating-Platz hat. Trifft das auf keine zu, klingt aber eine nach Jira oder Synchronisation, bleibt die Zeile offen; ebenso, wenn das lesende Konto keine Benutzer verwalten darf: Ihm zeigt aqua womöglich nicht alle Lizenzen.',
  cannotSee:
    'Der Hersteller veröffentlicht den Code der Lizenz nicht. Eine Lizenz mit ganz anderem Namen wird nur gefunden, wenn sie im Plan gewählt ist. Ob ein Platz frei ist, prüft eine andere Zeile; ein Platz, den der Sync-Benutzer selbst belegt, ist in Ordnung.',
  mend: '1. Trägt die Lizenz einen anderen Namen, sie im Plan unter _Wer_ wählen. 2. Sonst bei aqua anfordern (support@aqua-cloud.io); sie wird auf Anfrage geliefert.',
};
