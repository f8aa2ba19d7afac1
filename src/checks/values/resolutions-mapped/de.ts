import { mappedWords, nouns } from '../../../wording/de/mapped-values';
import type { WordsOf } from '../../../wording/words';
import type { resolutionsMapped } from './check';

export const de: WordsOf<typeof resolutionsMapped> = mappedWords({
  noun: nouns.resolution,
  use: ({ items, single, value }) => `${items} ${single ? 'hat' : 'haben'} die Lösung ${value}`,
  field: 'für die Lösung',
  why: 'Der SyncConfigurator ordnet Werte gleichen Namens einander zu, wenn eine Synchronisation angelegt wird. Ein Vorgang, dessen Lösung keine Entsprechung hat, wird nicht übertragen.',
});
