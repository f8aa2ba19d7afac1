import { mappedWords } from '../../../wording/en/mapped-values';
import type { WordsOf } from '../../../wording/words';
import type { resolutionsMapped } from './check';

export const en: WordsOf<typeof resolutionsMapped> = mappedWords({
  one: 'resolution',
  many: 'resolutions',
  use: ({ items, single, value }) => `${items} ${single ? 'uses' : 'use'} the resolution ${value}`,
  field: 'the field that takes the resolution',
  why: 'SyncConfigurator maps values of equal names when a synchronisation is created. A work item whose resolution has no counterpart is not transferred.',
});
