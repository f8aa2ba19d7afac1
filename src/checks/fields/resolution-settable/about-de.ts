import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Wenn ein Paar die Lösung nach Jira überträgt: die Bildschirme der Übergänge in einen Status der Kategorie „Fertig“, die der Sync-Benutzer ausführen darf, und der Bildschirm zum Bearbeiten eines Vorgangs im Umfang des Plans. In vom Team verwalteten Projekten setzt Jira die Lösung selbst.',
  cannotSee: 'Lösungen, die ein einzelner Übergang nicht zur Wahl stellt. Ob ein Übergang danach selbst eine Lösung setzt.',
  mend: 'Das Feld „Lösung“ auf den Bildschirm jedes Übergangs in einen Status der Kategorie „Fertig“ setzen. In einem vom Team verwalteten Projekt: das Paar die Lösung nur nach aqua übertragen lassen.',
};
