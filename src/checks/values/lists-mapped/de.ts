import { itemTypes } from '../../../wording/de/item-types';
import { mappedWords, nouns } from '../../../wording/de/mapped-values';
import type { AboutWords, WordsOf } from '../../../wording/words';
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
    untold: ({ jira, aqua, itemType }, say) => ({
      text: `Ob die Werte von „${say.name(jira)}“ in Jira zur Liste „${say.name(aqua)}“ in aqua (${itemTypes[itemType].many}) passen, lässt sich nicht sagen: Das Feld steht nicht in der Feldliste von Jira`,
      expected: 'Ein Feld, das Jira aufführt',
      found: 'Weder aufgeführt noch auf einem sichtbaren Bildschirm; Felder eines vom Team verwalteten Projekts können dort fehlen',
    }),
    notCarried: () => ({ text: 'Der Plan paart keine Listen' }),
    nothingInUse: () => ({ text: 'Im Umfang des Plans kommt in den gepaarten Listen kein Wert vor' }),
  },
};

export const about: AboutWords = {
  looksAt:
    'Die Feldpaare des Plans, in denen beide Seiten Listen sind, jeweils in den Richtungen des Plans: in Jira Listen für einen oder mehrere Werte, Komponenten und Versionen, in aqua Auswahllisten. Jeder Wert im Umfang des Plans braucht auf der anderen Seite einen wählbaren gleichen Namens (Großschreibung, Leerzeichen am Rand und mehrfache Leerzeichen zählen nicht) oder eine Entscheidung im Plan. In Richtung aqua gelten Werte, die der SyncConfigurator selbst anlegt, als zugeordnet. Gemeldet werden auch zwei Werte gleichen Namens.',
  cannotSee:
    'Listen mit mehreren Ebenen. Listen anderer Apps. In Richtung Jira: Listen, die nicht auf dem Bildschirm zum Erstellen stehen. Werte, die in einer Liste für mehrere Werte immer nur neben anderen stehen, wenn dieser Bildschirm nicht zu sehen war oder sie nicht mehr anbietet. Felder, die Jira nicht aufführt: Dann bleibt die Zeile offen.',
  mend: 'Den Wert in aqua in der Projektkonfiguration zur Liste hinzufügen, oder ihn im SyncConfigurator einem anderen zuordnen und die Entscheidung im Plan festhalten. Haben zwei Listen wenig gemeinsam, das Jira-Feld stattdessen mit einem Textfeld in aqua paaren.',
};
