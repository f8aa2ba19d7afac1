import {
  bornBySeveral,
  counterpartOfNone,
  counterpartsInAqua,
  counterpartsInJira,
  endedOnly,
  type Counterpart,
} from '../checks/values/_counterparts';
import type { MappedField } from '../checks/values/_values';
import type { Decision } from '../checklist/model/plan';
import type { MappingRow, MappingTable } from '../contract';

/** Values that are offered to decide for, at most: a list may have thousands of options. */
const mostOffered = 1_000;

/** The values of a field side by side: those of Jira's items first, then those of aqua's that none of them becomes. */
export function mappingTable(dimension: Decision['dimension'], field: MappedField): MappingTable {
  const { pairs, inAqua, inJira, usedInJira, usedInAqua } = field;
  const [pair] = pairs;
  const entries = inAqua.ok ? inAqua.entries : [];
  const offered = <V extends { name: string }>(values: readonly V[]): V[] =>
    [...values].sort((one, other) => one.name.localeCompare(other.name)).slice(0, mostOffered);
  return {
    dimension,
    ...(pair && dimension !== 'sprint'
      ? { pair: { jiraIssueTypeId: pair.jiraIssueTypeId, aquaItemType: pair.aquaItemType }, direction: pair.direction }
      : {}),
    ...(field.field ? { field: String(field.field.id) } : {}),
    aquaFieldId: field.aquaFieldId,
    ...(inAqua.ok ? {} : { unusable: inAqua.why }),
    rows: withAquasItems(field, [...noneRow(field), ...(usedInJira ?? []).map(jiraRow(field))])
      .map(ambiguousOr(field))
      .map(endedOr(field)),
    jira: offered(inJira ?? []).map(({ id, name }) => ({ id, name })),
    aqua: offered(entries).map(({ id, name }) => ({ id, name })),
    ...(usedInAqua && usedInAqua.unidentified.items > 0 ? { unidentified: usedInAqua.unidentified.items } : {}),
  };
}

/** Says of a row of equal names whether others bear that name. */
function ambiguousOr(field: MappedField): (row: MappingRow) => MappingRow {
  const isShared = bornBySeveral(field);
  return (row) => {
    const names = [row.jira?.name, row.aqua?.name].flatMap((name) => name ?? []);
    return row.state === 'equal' && names.some(isShared) ? { ...row, state: 'ambiguous' } : row;
  };
}

/** Says of a row of equal names whether aqua's items come to what Jira gives to no further item. */
function endedOr(field: MappedField): (row: MappingRow) => MappingRow {
  const comesToEnded = endedOnly(field);
  return (row) => {
    const { aqua, jira, state } = row;
    if ((state !== 'equal' && state !== 'ambiguous') || !aqua?.items || jira?.name === undefined) return row;
    return comesToEnded({ state: 'equal', other: { id: jira.id, name: jira.name } }) ? { ...row, state: 'ended' } : row;
  };
}

/** A value of Jira with what it becomes. */
function jiraRow(field: MappedField): (value: { id: string; name: string; items?: number | undefined }) => MappingRow {
  const counterpartOf = counterpartsInAqua(field);
  return ({ id, name, items }) => ({
    jira: { id, name, ...(items === undefined ? {} : { items }) },
    ...aquaSide(counterpartOf({ id, name })),
  });
}

function noneRow({ none, inAqua, decided }: MappedField): MappingRow[] {
  if (none === undefined) return [];
  return [{ jira: { id: null, items: none }, ...aquaSide(counterpartOfNone(inAqua.ok ? inAqua.entries : [], decided)) }];
}

function aquaSide(counterpart: Counterpart<{ id: number; name: string }>): Omit<MappingRow, 'jira'> {
  const { state } = counterpart;
  if (state === 'lacking') return { state, ...(counterpart.proposal ? { proposedAqua: counterpart.proposal.id } : {}) };
  const other = state === 'decided' ? counterpart.others[0] : state === 'equal' ? counterpart.other : undefined;
  return { state, ...(other ? { aqua: { id: other.id, name: other.name } } : {}) };
}

/** Adds aqua's items: to the row whose two values are the same, or in a row of their own. */
function withAquasItems(field: MappedField, rows: MappingRow[]): MappingRow[] {
  const { usedInAqua, isNone } = field;
  if (!usedInAqua) return rows;
  const counterpartOf = counterpartsInJira(field);
  const byAqua = new Map<number, MappingRow[]>();
  for (const row of rows) if (row.aqua) byAqua.set(row.aqua.id, [...(byAqua.get(row.aqua.id) ?? []), row]);
  const more = usedInAqua.entries.flatMap(({ id, name, items }): MappingRow[] => {
    const counterpart = counterpartOf({ id, name });
    const { state } = counterpart;
    const others = state === 'decided' ? counterpart.others : state === 'equal' ? [counterpart.other] : [];
    const same = byAqua
      .get(id)
      ?.find((row) => others.some((other) => other.id === row.jira?.id) || (row.jira?.id === null && isNone?.(name) === true));
    if (same) {
      same.aqua = { id, name, items };
      return [];
    }
    const [other] = others;
    const aqua = { id, name, items };
    if (state === 'lacking' && isNone?.(name)) return [{ aqua, jira: { id: null }, state: 'equal' }];
    if (state === 'lacking') return [{ aqua, state, ...(counterpart.proposal?.id ? { proposedJira: counterpart.proposal.id } : {}) }];
    return [{ aqua, state, ...(other ? { jira: { id: other.id, ...(other.name === undefined ? {} : { name: other.name }) } } : {}) }];
  });
  return [...rows, ...more];
}
