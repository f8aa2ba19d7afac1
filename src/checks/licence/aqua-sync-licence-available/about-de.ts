import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Die Lizenzen des aqua-Systems (`GET api/System/License`). Eine Lizenz zählt, wenn ihr Name oder Code „Jira … Sync“ enthält oder wenn sie im Plan gewählt ist und wenn sie mindestens einen Named- oder Floating-Platz hat.',
  cannotSee:
    'Der Hersteller veröffentlicht den Code der Lizenz nicht. Eine Lizenz mit ganz anderem Namen wird nur gefunden, wenn sie im Plan gewählt ist. Ob ein Platz frei ist, prüft eine andere Zeile; ein Platz, den der Sync-Benutzer selbst belegt, ist in Ordnung.',
  mend: '1. Trägt die Lizenz einen anderen Namen, sie im Plan unter _Wer_ wählen. 2. Sonst bei aqua anfordern (support@aqua-cloud.io); sie wird auf Anfrage geliefert.',
};
