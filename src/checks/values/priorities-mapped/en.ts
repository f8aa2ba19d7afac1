import { mappedWords } from '../../../wording/en/mapped-values';
import type { WordsOf } from '../../../wording/words';
import type { prioritiesMapped } from './check';

export const en: WordsOf<typeof prioritiesMapped> = mappedWords({
  one: 'priority',
  many: 'priorities',
  use: ({ items, single, value }) => `${items} ${single ? 'has' : 'have'} the priority ${value}`,
  field: 'Priority',
  why: 'SyncConfigurator maps priorities of equal names when a synchronisation is created. An item whose priority has no counterpart is not transferred.',
});
