import { aquaStep } from '../../../wording/de/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { syncConfiguratorAccount } from './check';

export const de: WordsOf<typeof syncConfiguratorAccount> = {
  name: 'Für den SyncConfigurator ist ein aqua-Administrator vorhanden',
  why: 'Der SyncConfigurator lässt sich mit jeder aqua-Anmeldung starten. Empfohlen wird ein Administrator, denn er sieht alles, was dort eingerichtet wird.',
  findings: {
    administrator: ({ user }, say) => ({ text: `${say.name(user)}, das Konto, mit dem diese App aqua liest, ist ein aqua-Administrator` }),
    asked: ({ user }, say) => ({
      text: `Einen aqua-Administrator für den SyncConfigurator sieht diese App nicht: Das Konto ${say.name(user)}, mit dem sie aqua liest, ist keiner oder ist der Sync-Benutzer`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'Im SyncConfigurator mit einem aqua-Konto anmelden, das Benutzer verwalten darf.')],
      },
    }),
  },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt:
    'Ob das Konto, mit dem diese App aqua liest, ein aqua-Administrator ist. Sonst entscheidet die Antwort, dass „Test Connection“ den Text „Success!“ anzeigt.',
  cannotSee: 'Mit welchem Konto im SyncConfigurator gearbeitet wird.',
  mend: 'Im SyncConfigurator mit einem aqua-Konto anmelden, das Benutzer verwalten darf.',
};
