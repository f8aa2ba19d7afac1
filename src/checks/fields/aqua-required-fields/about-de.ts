import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Die Felder jedes geplanten Elementtyps, auch deaktivierte: JiraID nach ID oder Titel, aktiv, ein Text und mindestens so lang wie der Schlüssel des neuesten Vorgangs im Projekt. JiraLink.',
  cannotSee: 'Das Handbuch spricht von vier Feldern; öffentlich genannt sind nur diese beiden.',
  mend: 'JiraID unter „Projektkonfiguration → Felder“ hinzufügen, aktivieren oder verlängern. Die Konfiguration gehört möglicherweise zu einem anderen Projekt, das dieselbe Vorlage verwendet.',
};
