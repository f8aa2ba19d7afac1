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
      text: `Ob es für SyncConfigurator einen aqua-Administrator gibt, ist nicht zu erkennen: Diese App liest aqua mit dem Konto ${say.name(user)}, das kein Administrator oder der Sync-Benutzer ist`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In SyncConfigurator mit einem aqua-Konto anmelden, das Benutzer verwalten darf.')],
      },
    }),
  },
  question: 'shared',
};
