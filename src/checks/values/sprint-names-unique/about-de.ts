import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Nur wenn der Plan den Sprint überträgt: die Sprints, zu denen Vorgänge im Umfang des Plans gehören; aktive und künftige auf den Boards, die das Projekt zeigen (den ersten 20); und gleichnamige Sprints anderer Vorgänge der Site, soweit Jira sie über den Namen findet. Großschreibung, Leerzeichen am Rand und mehrfache Leerzeichen zählen dabei nicht. Bei zwei gleichnamigen Sprints in Jira ist die Zeile nicht erfüllt, wenn ein Vorgang im Umfang zu einem davon gehört oder ein Element aus aqua diesen Namen mitbringt; sonst sind sie ein Risiko. Zwei gleichnamige Sprints im aqua-Projekt sind ebenfalls ein Risiko.',
  cannotSee:
    'Sprints ohne Vorgänge auf Boards, die das Projekt nicht zeigen: Dort kann es einen weiteren gleichen Namens geben. Abgeschlossene Sprints, zu denen nichts im Umfang des Plans gehörte. Ein abgeschlossener Sprint, dessen Vorgänge alle auch zu einem anderen gehörten.',
  mend: 'Einen der Sprints umbenennen, in Jira im Backlog seines Boards.',
};
