import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Die Stufen im Vorgangssicherheitsschema des Projekts, ihre Mitglieder, und ob das Konto, mit dem Jira gelesen wird, dazugehört: direkt, über eine Gruppe, eine Rolle im Projekt, die Projektleitung oder das Produkt. Ob die Datensicherheitsrichtlinie der Organisation diese App vom Projekt fernhält, soweit Jira es verrät. In vom Team verwalteten Projekten: ob die Suche so viele Vorgänge findet, wie das Projekt hat.',
  cannotSee:
    'Ob überhaupt ein Vorgang eine solche Stufe hat. Stufen, die Personen über ein Feld des Vorgangs zulassen, etwa über den Autor, gelten als verbergend. Vom Team verwaltete Projekte schränken stattdessen Vorgangstypen ein; dort nennt Jira keine Stufen, und die Zeile kann nur Zahlen vergleichen.',
  mend: 'Sich für die Dauer der Prüfung selbst in die Stufe aufnehmen, oder ein Mitglied mit Jira-Admin-Rechten auf _Erneut prüfen_ klicken lassen.',
};
