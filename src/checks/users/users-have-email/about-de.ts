import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Zugewiesene Personen und Autoren von Vorgängen im Umfang des Plans und aqua-Benutzer, denen Elemente im Umfang zugewiesen sind, soweit der Plan Personen in diese Richtung überträgt. App-Konten, Portalkunden und der Sync-Benutzer zählen nicht.',
  cannotSee:
    'Adressen, die Jira vor Apps verbirgt: Das Konto von aqua sieht sie vielleicht, deshalb bleibt die Zeile dann offen. Liegt neben dem Token des Admins auch das des Sync-Benutzers vor (Kommandozeile), werden sie mit diesem gelesen: Dann zählt, was er sieht. Wer die Adresse auch vor ihm verbirgt, passt zu niemandem, und die Zeile ist nicht erfüllt. Autoren in aqua: Die Schnittstelle listet nur auf, wem Elemente zugewiesen sind.',
  mend: '1. Die Adresse in aqua unter „Benutzerverwaltung → Benutzer“ eintragen. 2. Verbirgt Jira sie: Die Person macht sie sichtbar, oder jemand schlägt sie in der Atlassian-Administration nach und beantwortet die Frage; eine Antwort gilt für alle.',
};
