import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Nur wenn der Plan den Sprint überträgt: die Sprints im Umfang des Plans, ob aktiv, künftig oder abgeschlossen, in jeder Richtung des Plans. Jeder braucht auf der anderen Seite einen Sprint gleichen Namens (Großschreibung, Leerzeichen am Rand und mehrfache Leerzeichen zählen nicht) oder eine Entscheidung im Plan. In aqua sind es die Sprints des Projekts; in Jira die der Vorgänge im Umfang des Plans und die der Boards, die das Projekt zeigen (die ersten 20).',
  cannotSee:
    'Sprints ohne Vorgänge im Umfang des Plans auf Boards, die das Projekt nicht zeigen oder die Sie nicht sehen dürfen. Ein abgeschlossener Sprint, dessen Vorgänge alle auch zu einem anderen gehörten.',
  mend: 'Den Sprint in aqua hinzufügen, oder einen der beiden so umbenennen, dass sie gleich heißen; oder ihn im SyncConfigurator zuordnen und die Entscheidung im Plan festhalten.',
};
