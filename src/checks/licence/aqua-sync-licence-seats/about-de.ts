import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Ob der Sync-Benutzer die Lizenz als Named- oder als Floating-Lizenz hat und wie viele Plätze belegt sind; das teilt aqua denen mit, die die Lizenz haben. Ein Named-Platz gehört fest zu einem Benutzer: Belegt der Sync-Benutzer 1 von 1, ist das in Ordnung. Ebenso in Ordnung ist ein Floating-Platz, den der Sync-Benutzer laut Aktivitätsliste von aqua gerade belegt.',
  cannotSee:
    'Wer sonst gerade Floating-Plätze belegt. Hat der Sync-Benutzer die Lizenz nicht, sind auch ihre Plätze nicht zu sehen; das prüft eine eigene Zeile.',
  mend: 'Dem Sync-Benutzer die Lizenz als Named-Lizenz zuweisen, sie Benutzern entziehen, die sie nicht brauchen, oder bei aqua weitere Plätze anfordern.',
};
