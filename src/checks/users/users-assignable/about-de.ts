import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Nur wenn der Plan die zugewiesene Person nach Jira überträgt: die Personen, denen in aqua Elemente im Umfang des Plans zugewiesen sind und deren Jira-Konto bekannt ist. Jira wird zu jedem Konto gefragt, ob ihm im Projekt etwas zugewiesen werden kann; bei mehr als 300 Personen, oder wenn Jira langsam antwortet, zu denen mit den meisten Elementen.',
  cannotSee:
    'Personen ohne Jira-Konto: Die nennen die Zeilen darüber. Einschränkungen einzelner Vorgänge und einzelner Übergänge im Workflow.',
  mend: 'Die Personen in eine Rolle oder Gruppe aufnehmen, die im Projekt „Zuweisbarer Benutzer“ hat. Kommt die Gruppe von einem Identitätsanbieter, erledigt das dessen Admin. Ohne Zugriff auf das Produkt Jira kann niemandem etwas zugewiesen werden.',
};
