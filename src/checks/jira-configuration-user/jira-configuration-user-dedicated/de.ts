import { configurationUser, dedicatedFindings, whyDedicated } from '../../../wording/de/jira-accounts';
import { ask } from '../../../wording/de/questions';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraConfigurationUserDedicated } from './check';

export const de: WordsOf<typeof jiraConfigurationUserDedicated> = {
  name: 'Der Konfigurationsbenutzer wird für nichts anderes verwendet',
  why: whyDedicated,
  findings: dedicatedFindings(configurationUser),
  question: ask('Wird der Konfigurationsbenutzer für nichts anderes verwendet?', 'Im Profil des Kontos seine Aktivitäten ansehen.'),
};

export const about: AboutWords = {
  looksAt: 'Ob das Konto das Jira-Projekt leitet und ob es das Konto der Person ist, die prüft.',
  cannotSee: 'Wofür das Konto sonst noch verwendet wird. Anzeichen sind nur eine Warnung; das Ergebnis ändert sich dadurch nicht.',
  mend: 'Ein Konto allein für die Synchronisation anlegen und im Plan unter _Wer_ wählen.',
};
