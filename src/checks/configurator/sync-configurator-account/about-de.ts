import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Ob das Konto, mit dem diese App aqua liest, ein aqua-Administrator ist. Sonst entscheidet die Antwort, dass „Test Connection“ den Text „Success!“ anzeigt.',
  cannotSee: 'Mit welchem Konto im SyncConfigurator gearbeitet wird.',
  mend: 'Im SyncConfigurator mit einem aqua-Konto anmelden, das Benutzer verwalten darf.',
};
