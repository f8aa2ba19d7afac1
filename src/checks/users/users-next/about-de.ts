import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Benutzer des aqua-Projekts und Personen, die in den Rollen des Jira-Projekts stehen, soweit sie an nichts im Umfang des Plans beteiligt sind; für die Beteiligten gibt es eigene Zeilen. Die Zeile nennt aqua-Benutzer ohne Adresse, aqua-Benutzer, die Jira nicht über die Adresse findet, und Personen aus den Rollen, die dem aqua-Projekt fehlen. Auf jeder Seite werden höchstens 50 Personen nachgeschlagen; die Zeile sagt, wie viele es waren.',
  cannotSee:
    'Mitglieder von Gruppen, die eine Rolle haben: Eine Gruppe kann die ganze Firma umfassen. Personen, die ihre Adresse verbergen. Alle Übrigen kommen nicht vor.',
  mend: 'Die Adresse in aqua eintragen oder die Person zum aqua-Projekt hinzufügen. Wird ihr nie etwas zugewiesen, ist nichts zu tun.',
};
