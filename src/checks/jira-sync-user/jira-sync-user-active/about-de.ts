import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt: 'Das Konto (`GET user` mit seinen Anwendungsrollen) und der Typ des Projekts, wie beim Konfigurationsbenutzer.',
  cannotSee: 'Ob das API-Token gültig ist: Diese App fragt nie nach einem Token.',
  mend: '1. In der Atlassian-Administration den Zugriff des Kontos wiederherstellen oder ihm Zugriff auf das Produkt geben. 2. Oder im Plan ein anderes Konto wählen.',
};
