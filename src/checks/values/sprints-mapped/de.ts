import { aquaStep, checkAgain, step } from '../../../wording/de/links';
import { mappedWords, nouns } from '../../../wording/de/mapped-values';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { sprintsMapped } from './check';

const mapped = mappedWords({
  noun: nouns.sprint,
  use: ({ items, single, value }) => `${items} ${single ? 'gehört' : 'gehören'} zum Sprint ${value}`,
  field: '„Sprint“',
  addInAqua: (project, value) => `in aqua die Sprints des Projekts ${project} öffnen und einen Sprint ${value} hinzufügen.`,
  why: 'aqua ordnet Sprints über ihren Namen zu, und ein Sprint muss auf beiden Seiten vorhanden sein. Ein Element in einem Sprint ohne Entsprechung wird nicht übertragen.',
});

export const de: WordsOf<typeof sprintsMapped> = {
  ...mapped,
  findings: {
    ...mapped.findings,
    jiraUnseen: () => ({
      text: 'In Jira gibt es mehr Boards, als angesehen wurden, oder Elemente aus aqua bringen mehr Sprints mit, daher waren manche Sprints aus aqua nicht zu vergleichen',
      expected: 'Zu jedem davon ein Sprint gleichen Namens in Jira',
      found: 'Nicht unter den Sprints, die zu sehen waren',
    }),
    endedInJira: ({ entry }, say, items) => ({
      text: `${say.count(items, 'Element in aqua gehört', 'Elemente in aqua gehören')} zum Sprint „${say.name(entry)}“, der in Jira abgeschlossen ist: In abgeschlossene Sprints nimmt Jira keine neuen Vorgänge auf`,
      expected: 'Ein aktiver oder künftiger Sprint',
      found: 'In Jira abgeschlossen',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua diese Elemente in einen aktiven oder künftigen Sprint verschieben oder aus „${say.name(entry)}“ herausnehmen.`,
          ),
          step(
            'Oder im Plan unter „Was übertragen wird“ auf Sprints verzichten und das Feld stattdessen mit einer Liste in aqua verbinden.',
          ),
          checkAgain,
        ],
      },
    }),
    nothingInUse: () => ({ text: 'Im Umfang des Plans gehört nichts zu einem Sprint' }),
  },
};

export const about: AboutWords = {
  looksAt:
    'Nur wenn der Plan den Sprint überträgt: die Sprints im Umfang des Plans, ob aktiv, künftig oder abgeschlossen, in jeder Richtung des Plans. Jeder braucht auf der anderen Seite einen Sprint gleichen Namens (Großschreibung, Leerzeichen am Rand und mehrfache Leerzeichen zählen nicht) oder eine Entscheidung im Plan; ein in Jira abgeschlossener ist für Elemente aus aqua ein Risiko, weil Jira keine neuen Vorgänge in ihn aufnimmt. In aqua sind es die Sprints des Projekts; in Jira die der Vorgänge im Umfang des Plans, die der Boards, die das Projekt zeigen (die ersten 20), und von den Namen, die Elemente aus aqua mitbringen, die aller Vorgänge der Site.',
  cannotSee:
    'Welche Elemente aus aqua schon in Jira sind. Sprints ganz ohne Vorgänge auf Boards, die das Projekt nicht zeigen, und solche, die Sie nicht sehen dürfen. Ein abgeschlossener Sprint, dessen Vorgänge alle auch zu einem anderen gehörten.',
  mend: 'Den Sprint in aqua hinzufügen, oder einen der beiden so umbenennen, dass sie gleich heißen; oder ihn im SyncConfigurator zuordnen und die Entscheidung im Plan festhalten.',
};
