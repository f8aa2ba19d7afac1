import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Die Listen, denen Status, Priorität und Lösung jedes Paares zugeordnet sind: ob einer ihrer Werte als Standardwert markiert ist oder eine Regel des Projekts bei neuen Elementen einen setzt.',
  cannotSee: 'Regeln, die für andere Rollen als die des lesenden Kontos einen Wert setzen. Listen benutzerdefinierter Felder.',
  mend: 'In aqua „Projektkonfiguration → Felder“ öffnen und einen Wert als Standardwert markieren. Die Konfiguration gehört möglicherweise zu einem anderen Projekt, das dieselbe Vorlage verwendet.',
};
