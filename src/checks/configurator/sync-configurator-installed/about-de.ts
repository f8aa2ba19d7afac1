import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt: 'Nichts: Weder aqua noch Jira geben darüber Auskunft. Es entscheidet die Frage zu _Test Connection_.',
  cannotSee: 'Alles. Die Zeile ist eine Frage und wird nie als Fehler gewertet.',
  mend: 'Den SyncConfigurator von der Startseite des aqua-Servers herunterladen und sich als aqua-Administrator anmelden.',
};
