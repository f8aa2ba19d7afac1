import { mappedWords, nouns } from '../../../wording/de/mapped-values';
import type { WordsOf } from '../../../wording/words';
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
    nothingInUse: () => ({ text: 'Im Umfang des Plans gehört nichts zu einem Sprint' }),
  },
};
