import { aquaStep } from '../../../wording/de/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { syncConfiguratorInstalled } from './check';

export const de: WordsOf<typeof syncConfiguratorInstalled> = {
  name: 'Der SyncConfigurator ist installiert',
  why: 'Im SyncConfigurator wird die Synchronisation eingerichtet und eingeschaltet. Das Windows-Programm gibt es auf der Startseite des aqua-Servers zum Herunterladen.',
  findings: {
    asked: (_args, say) => ({
      text: 'Keine App kann sehen, ob der SyncConfigurator installiert ist',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'Den SyncConfigurator von der Startseite des aqua-Servers herunterladen und sich als aqua-Administrator anmelden.'),
        ],
      },
    }),
  },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt: 'Nichts: Weder aqua noch Jira geben darüber Auskunft. Es entscheidet die Frage zu _Test Connection_.',
  cannotSee: 'Alles. Die Zeile ist eine Frage und wird nie als Fehler gewertet.',
  mend: 'Den SyncConfigurator von der Startseite des aqua-Servers herunterladen und sich als aqua-Administrator anmelden.',
};
