import { mappedWords } from '../../../wording/en/mapped-values';
import type { WordsOf } from '../../../wording/words';
import type { sprintsMapped } from './check';

const mapped = mappedWords({
  one: 'sprint',
  many: 'sprints',
  use: ({ items, single, value }) => `${items} ${single ? 'is' : 'are'} in the sprint ${value}`,
  field: 'Sprint',
  addInAqua: (project, value) => `aqua, open the sprints of ${project} and add one called ${value}.`,
  why: 'aqua pairs sprints by their names, and a sprint has to exist on both sides. An item in a sprint without a counterpart is not transferred.',
});

export const en: WordsOf<typeof sprintsMapped> = {
  ...mapped,
  name: 'Every sprint that items are in has a counterpart',
  findings: {
    ...mapped.findings,
    notCarried: () => ({ text: 'The plan does not carry the sprint' }),
    nothingInUse: () => ({ text: 'No item in scope is in a sprint' }),
  },
};
