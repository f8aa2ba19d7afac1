import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Personen ohne Gegenstück unter den aktiven Benutzern des Projekts: Die wenigen aqua-Benutzer, deren Name passt, werden einzeln nachgeschlagen, denn von deaktivierten Benutzern listet aqua keine Adressen auf. Jira-Konten von Personen aus aqua, soweit sie an Vorgängen im Umfang des Plans beteiligt sind.',
  cannotSee:
    'Ein deaktivierter aqua-Benutzer, dessen Name weder zum Namen noch zur Adresse der Person passt, gilt in der Zeile darüber als fehlend. Ein deaktiviertes Jira-Konto, das an keinem Vorgang im Umfang des Plans beteiligt ist: Die Suche von Jira findet nur aktive, deshalb ist hier offen, wen sie nicht findet. Personen, die ihre Adresse verbergen.',
  mend: 'Den Benutzer aktivieren oder die Vorgänge und Elemente jemand anderem zuweisen.',
};
