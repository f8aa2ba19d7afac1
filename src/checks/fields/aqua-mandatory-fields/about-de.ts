import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Die Pflichtfelder eines neuen Fehlers oder einer neuen Anforderung im Ordner des Plans, die keinen Standardwert haben. Ausgenommen ist, was die Synchronisation ausfüllt: Name, Beschreibung, Status, Priorität, JiraID, JiraLink, was der Plan überträgt, die Lösung und die Feldpaare. aqua zeigt die Regeln, die für das lesende Konto gelten; entscheidend ist das nur, wenn dieses Konto im Projekt die Rolle des Sync-Benutzers hat.',
  cannotSee:
    'Regeln, die nur für einen anderen Status gelten, und Rollen des Sync-Benutzers in einzelnen Ordnern unter dem des Plans. Gezählt werden alle Vorgänge im Umfang des Plans, auch schon synchronisierte.',
  mend: 'Dem Feld einen Standardwert geben, die Rolle des Sync-Benutzers von der Regel ausnehmen, oder ein Jira-Feld zuordnen und das Paar in den Plan aufnehmen. Steht in der Zeile, dass nichts zu sehen ist: dem lesenden Konto die Rolle geben, die sie nennt.',
};
