import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Das Konto (`GET user` mit seinen Anwendungsrollen) und der Typ des Projekts: Es muss das Konto einer Person sein, aktiv und mit Zugriff auf das Produkt, zu dem das Projekt gehört.',
  cannotSee:
    'Ob das API-Token gültig ist: Diese App fragt nie nach einem Token. Bei Projekttypen, die diese App noch nicht kennt, bleibt die Zeile offen.',
  mend: '1. In der Atlassian-Administration den Zugriff des Kontos wiederherstellen oder ihm Zugriff auf das Produkt geben. 2. Oder im Plan ein anderes Konto wählen.',
};
