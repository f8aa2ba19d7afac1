import type { Mapping, MappingRow, MappingState, MappingTable } from '../contract';

/** Words of the table that is entered in SyncConfigurator. */
export interface MappingTableWords {
  columns: Record<'field' | 'pair' | 'jira' | 'jiraItems' | 'aqua' | 'aquaItems' | 'how', string>;
  states: Record<MappingState, string>;
  /** What Jira shows where there is no value. */
  none: string;
  /** What a table is about: the field, and the pair of types. */
  fieldName: (table: MappingTable) => string;
  pairName: (table: MappingTable) => string;
}

/** Every value in use with the one that it is mapped to, a line each, under the heads of the columns. */
export function mappingLines({ tables }: Pick<Mapping, 'tables'>, words: MappingTableWords): string[][] {
  const { columns, states } = words;
  const head = [columns.field, columns.pair, columns.jira, columns.jiraItems, columns.aqua, columns.aquaItems, columns.how];
  const lines = tables.flatMap((table) =>
    table.rows.map(({ jira, aqua, state }) => [
      words.fieldName(table),
      words.pairName(table),
      jiraName(jira, words.none),
      itemsOf(jira),
      aqua?.name ?? '',
      itemsOf(aqua),
      states[state],
    ]),
  );
  return [head, ...lines];
}

/** What a value of Jira is called; by its id where Jira does not offer it. */
export function jiraName(jira: MappingRow['jira'], none: string): string {
  if (!jira) return '';
  return jira.id === null ? none : (jira.name ?? jira.id);
}

function itemsOf(value: { items?: number } | undefined): string {
  return value?.items === undefined ? '' : String(value.items);
}
