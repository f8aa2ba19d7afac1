import type { MappingTable } from '../../src/contract';
import { csvLines } from '../../src/report/csv';
import { linesAsText } from '../../src/report/lines';
import { mappingLines, type MappingTableWords } from '../../src/report/mapping-table';

const words: MappingTableWords = {
  columns: { field: 'Field', pair: 'Types', jira: 'In Jira', jiraItems: 'Items', aqua: 'In aqua', aquaItems: 'Items', how: 'How' },
  states: {
    equal: 'equal name',
    ended: 'ended',
    ambiguous: 'equal name of several',
    decided: 'decided',
    decidedOnGone: 'gone',
    byWord: 'by word',
    created: 'created',
    willBeAdded: 'to be added',
    lacking: 'missing',
    unproven: 'unproven',
    unseen: 'unseen',
  },
  none: 'no resolution',
  fieldName: ({ dimension }) => dimension,
  pairName: () => 'Bug ⇄ Defect',
};
const table: MappingTable = {
  dimension: 'resolution',
  aquaFieldId: 'Resolution',
  rows: [
    { jira: { id: null, items: 504 }, state: 'lacking' },
    { jira: { id: '2', name: "Won't Do", items: 412 }, aqua: { id: 8, name: 'Abgelehnt\t"neu"', items: 4 }, state: 'decided' },
    { jira: { id: '99' }, aqua: { id: 9, name: '=1+1' }, state: 'equal' },
    { aqua: { id: 10, name: 'Später', items: 6 }, state: 'lacking' },
  ],
  jira: [],
  aqua: [],
};
const head = ['Field', 'Types', 'In Jira', 'Items', 'In aqua', 'Items', 'How'];
const of = ['resolution', 'Bug ⇄ Defect'];

it('has a line for each value, under the heads of the columns', () => {
  expect(mappingLines({ tables: [table] }, words)).toEqual([
    head,
    [...of, 'no resolution', '504', '', '', 'missing'],
    [...of, "Won't Do", '412', 'Abgelehnt\t"neu"', '4', 'decided'],
    [...of, '99', '', '=1+1', '', 'equal name'],
    [...of, '', '', 'Später', '6', 'missing'],
  ]);
});

it('goes out as a file in which nothing is a formula, and as text of one line each', () => {
  const [, , decided = [], equal = []] = mappingLines({ tables: [table] }, words);
  expect(csvLines([decided], ',')).toBe('resolution,Bug ⇄ Defect,Won\'t Do,412,"Abgelehnt\t""neu""",4,decided\r\n');
  expect(csvLines([equal], ',')).toContain("'=1+1");
  expect(linesAsText([decided, equal]).split('\n')).toEqual([
    'resolution\tBug ⇄ Defect\tWon\'t Do\t412\tAbgelehnt "neu"\t4\tdecided',
    'resolution\tBug ⇄ Defect\t99\t\t=1+1\t\tequal name',
  ]);
});
