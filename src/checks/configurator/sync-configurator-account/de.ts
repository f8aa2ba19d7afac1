import { aquaStep } from '../../../wording/de/links';
import type { WordsOf } from '../../../wording/words';
import type { syncConfiguratorAccount } from './check';

export const de: WordsOf<typeof syncConfiguratorAccount> = {
  name: 'Für SyncConfigurator ist ein aqua-Administrator vorhanden',
  why: 'SyncConfigurator lässt sich mit jeder aqua-Anmeldung starten. Empfohlen wird ein Administrator, denn er sieht alles, was dort eingerichtet wird.',
  looksAt:
    'Ob das Konto, mit dem diese App aqua liest, ein aqua-Administrator ist. Sonst entscheidet die Antwort, dass „Test Connection“ den Text „Success!“ anzeigt.',
  cannotSee: 'Mit welchem Konto in SyncConfigurator gearbeitet wird.',
  mend: 'In SyncConfigurator mit einem aqua-Konto anmelden, das Benutzer verwalten darf.',
  findings: {
    administrator: ({ user }, say) => ({ text: `${say.name(user)}, das Konto, mit dem diese App aqua liest, ist ein aqua-Administrator` }),
    asked: ({ user }, say) => ({
      text: `Einen aqua-Administrator für SyncConfigurator sieht diese App nicht: Das Konto ${say.name(user)}, mit dem sie aqua liest, ist keiner oder ist der Sync-Benutzer`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In SyncConfigurator mit einem aqua-Konto anmelden, das Benutzer verwalten darf.')],
      },
    }),
  },
  question: 'shared',
};
