import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Ob der Server zur Public Cloud von aqua gehört, in der Passwörter nicht ablaufen (`Environment`). Sonst wird eine Person gefragt.',
  cannotSee: 'Die Einstellung selbst und wer davon ausgenommen ist: Die API von aqua zeigt beides nicht.',
  mend: 'Beim Betreiber des aqua-Servers den Sync-Benutzer als technischen Benutzer ausnehmen oder den Passwortablauf ausgeschaltet lassen.',
};
