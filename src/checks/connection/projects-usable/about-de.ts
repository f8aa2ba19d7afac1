import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Ob das Jira-Projekt aktiv ist, also weder archiviert noch im Papierkorb, und die geplanten Vorgangstypen hat; ob das aqua-Projekt aktiv ist.',
  cannotSee: 'Ein aqua-Projekt, dem das lesende Konto nicht zugewiesen ist, gilt als offen, nicht als fehlend.',
  mend: '1. Das Projekt wiederherstellen oder im Plan ein anderes wählen. 2. Den Vorgangstyp zum Projekt hinzufügen oder den Plan ändern.',
};
