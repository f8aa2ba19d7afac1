import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt: 'Ob das Konto das Jira-Projekt leitet und ob es das Konto der Person ist, die prüft.',
  cannotSee: 'Wofür das Konto sonst noch verwendet wird. Anzeichen sind nur eine Warnung; das Ergebnis ändert sich dadurch nicht.',
  mend: 'Ein Konto allein für die Synchronisation anlegen und im Plan unter _Wer_ wählen.',
};
