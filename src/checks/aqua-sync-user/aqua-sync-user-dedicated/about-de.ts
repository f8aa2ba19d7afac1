import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Anzeichen für eine andere Verwendung: Diese App liest aqua mit dem Konto; es ist Serveradministrator; jemand hat sich in den letzten 30 Tagen mit ihm an der Weboberfläche von aqua angemeldet.',
  cannotSee:
    'Anmeldungen, die aqua nicht mitteilt. Die Verwendung mit anderen Clients von aqua: Die könnte auch von der Synchronisation selbst stammen.',
  mend: 'Für Personen und für diese App eigene Konten anlegen und das Passwort ändern.',
};
