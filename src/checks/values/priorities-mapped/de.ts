import { mappedWords, nouns } from '../../../wording/de/mapped-values';
import type { WordsOf } from '../../../wording/words';
import type { prioritiesMapped } from './check';

export const de: WordsOf<typeof prioritiesMapped> = mappedWords({
  noun: nouns.priority,
  use: ({ items, single, value }) => `${items} ${single ? 'hat' : 'haben'} die Priorität ${value}`,
  field: '„Priorität“',
  why: 'Der SyncConfigurator ordnet Prioritäten gleichen Namens einander zu, wenn eine Synchronisation angelegt wird. Ein Element, dessen Priorität keine Entsprechung hat, wird nicht übertragen.',
});
