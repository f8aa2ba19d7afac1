import { itemTypes } from '../../../wording/de/item-types';
import { mappedWords, nouns } from '../../../wording/de/mapped-values';
import type { WordsOf } from '../../../wording/words';
import type { listsMapped } from './check';

const mapped = mappedWords({
  noun: nouns.listValue,
  use: ({ items, single, value, field }) => `${items} ${single ? 'hat' : 'haben'} ${field ? `im Feld ${field} ` : ''}den Wert ${value}`,
  field: 'für diese Liste',
  why: 'Der SyncConfigurator ordnet die Werte zweier Listen einzeln zu. Ein Vorgang, dessen Wert keine Entsprechung hat, wird nicht übertragen.',
});

export const de: WordsOf<typeof listsMapped> = {
  ...mapped,
  name: 'Alle Werte der gepaarten Listen haben eine Entsprechung',
  findings: {
    ...mapped.findings,
    cascading: ({ jira, aqua, itemType }, say) => ({
      text: `Ob die Werte von „${say.name(jira)}“ in Jira zur Liste „${say.name(aqua)}“ in aqua (${itemTypes[itemType].many}) passen, lässt sich nicht sagen: Die Liste in Jira hat mehrere Ebenen`,
      expected: 'Eine Liste mit einer Ebene',
      found: 'Eine Liste, deren Werte von einer ersten Auswahl abhängen',
    }),
    notCarried: () => ({ text: 'Der Plan paart keine Listen' }),
    nothingInUse: () => ({ text: 'Im Umfang des Plans kommt in den gepaarten Listen kein Wert vor' }),
  },
};
