import { itemTypes } from '../../../wording/en/item-types';
import { mappedWords } from '../../../wording/en/mapped-values';
import type { WordsOf } from '../../../wording/words';
import type { listsMapped } from './check';

const mapped = mappedWords({
  one: 'list value',
  many: 'list values',
  use: ({ items, single, value, field }) => `${items} ${single ? 'has' : 'have'} ${value}${field ? ` in ${field}` : ''}`,
  field: 'the list that takes it',
  why: 'SyncConfigurator maps the values of two lists one by one. A work item whose value has no counterpart is not transferred.',
});

export const en: WordsOf<typeof listsMapped> = {
  ...mapped,
  name: 'Every value of the paired lists has a counterpart',
  findings: {
    ...mapped.findings,
    cascading: ({ jira, aqua, itemType }, say) => ({
      text: `It cannot be told whether the values of “${say.name(jira)}” fit the list “${say.name(aqua)}” of aqua’s ${itemTypes[itemType].many}: Jira’s list has several levels`,
      expected: 'A list of one level',
      found: 'A list whose values depend on a first choice',
    }),
    notCarried: () => ({ text: 'The plan pairs no lists' }),
    nothingInUse: () => ({ text: 'No item in scope has a value in one of the paired lists' }),
  },
};
