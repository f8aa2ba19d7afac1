import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Ob eine Regel JiraID oder JiraLink schreibschützt. aqua zeigt die Regeln, die für das lesende Konto gelten; entscheidend ist das nur, wenn dieses Konto im Projekt die Rolle des Sync-Benutzers hat, sonst ist es ein Hinweis.',
  cannotSee: 'Regeln, die nur für einen bestimmten Status gelten, und wen eine Regel sonst noch ausnimmt.',
  mend: 'Die Rolle des Sync-Benutzers von der Regel ausnehmen, unter „Projektkonfiguration → Workflow → Globale Regeln“. Steht in der Zeile, dass nichts zu sehen ist: dem lesenden Konto die Rolle geben, die sie nennt.',
};
