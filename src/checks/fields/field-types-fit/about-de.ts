import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Die Paare des Plans aus einem Jira-Feld und einem aqua-Feld: Beide gibt es, das in aqua ist aktiv, nur einmal verwendet und für die Richtung nach aqua nicht schreibgeschützt, soweit das lesende Konto die Rolle des Sync-Benutzers hat; und ihre Typen passen. Felder desselben Typs tun das, ebenso diese besonderen Paare: ein Benutzer in Jira und eine Auswahlliste in aqua; Stichwörter, ein verknüpfter Vorgang, ein einzelner Listenwert, ein Text oder eine Adresse und ein Text in aqua; ein Sprint und eine Auswahlliste. Außerdem, wie lang ein Text auf jeder Seite sein darf, auch bei Zusammenfassung und Name in aqua: Wo eine Seite weniger aufnimmt, werden die neuesten 500 Vorgänge oder Elemente im Umfang des Plans gemessen, und nur die Längen bleiben gespeichert. Ob die Zahl in aqua Dezimalstellen hat, und ob der Text in aqua enthalten kann, was das Jira-Feld nicht annimmt.',
  cannotSee:
    'Felder anderer Apps. Felder, die der SyncConfigurator von selbst zu Paaren macht, weil sie gleich heißen. Die besonderen Paare setzen aqua 24.88 oder neuer voraus; auf die Version von aqua achtet diese Zeile nicht.',
  mend: 'Ein anderes Feld wählen, statt des aqua-Feldes ein neues mit dem richtigen Typ anlegen, oder es unter „Projektkonfiguration → Felder“ verlängern.',
};
