import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt: 'Die Rechte des Kontos im System und im Projekt (`System/Permissions`, `Project?includePermissions`).',
  cannotSee: 'Ein Recht, das aqua nicht nennt: Es gilt weder als vorhanden noch als fehlend.',
  mend: 'Dem Konto im Projekt die Rolle „Projektadministrator“ geben oder ein anderes Konto verbinden. Nie den Sync-Benutzer: Seine Lizenz ist für die Synchronisation da.',
};
