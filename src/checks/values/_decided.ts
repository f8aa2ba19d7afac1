import type { Decision, Pair, Plan } from '../../checklist/model/plan';
import { isSamePair } from '../../checklist/model/scope';
import type { AquaItemType } from '../../checklist/model/vocabulary';
import { foldValue } from '../../checklist/matching/fold';
import { entriesByName } from '../../checklist/matching/values';
import type { AquaEntry, AquaField } from '../../facts/aqua/fields';
import { aquaFieldOf, type Dimension } from '../../facts/dimensions';

/** Values of either side that something was decided on: Jira's by id, null for no value, and aqua's. */
export interface DecidedValues {
  jira: ReadonlySet<string | null>;
  aqua: ReadonlySet<number>;
}

/** What people decided on for the values of a pair. */
export interface Decided {
  /** aqua's id by Jira's value id, null for no value. */
  becomes: ReadonlyMap<string | null, number>;
  /** SyncConfigurator maps these already, by somebody's word; to which value is not told. */
  byWord: DecidedValues;
  /** Somebody is going to add a value of the same name on the other side. */
  willBeAdded: DecidedValues;
}

/** The decisions that hold for a pair; one on the pair itself goes before one on all pairs. */
export function decisionsOf(
  dimension: Decision['dimension'],
  decisions: readonly Decision[],
  pair: Pair | undefined,
  field?: string,
): Decided {
  const meant = decisions.filter(
    (one) => one.dimension === dimension && one.field === field && (!one.pair || !pair || isSamePair(one.pair, pair)),
  );
  const onJira = new Map<string | null, Decision>();
  const onAqua = new Map<number, Decision>();
  for (const one of [...meant.filter((all) => !all.pair), ...meant.filter((own) => own.pair)]) {
    if (one.jiraValueId !== undefined) onJira.set(one.jiraValueId, one);
    else if (one.aquaEntryId !== undefined) onAqua.set(one.aquaEntryId, one);
  }
  const becomes = new Map<string | null, number>();
  for (const [value, { kind = 'becomes', aquaEntryId }] of onJira) {
    if (kind === 'becomes' && aquaEntryId !== undefined) becomes.set(value, aquaEntryId);
  }
  const valuesOf = (kind: Decision['kind']): DecidedValues => ({ jira: keysOf(onJira, kind), aqua: keysOf(onAqua, kind) });
  return { becomes, byWord: valuesOf('mapped'), willBeAdded: valuesOf('willBeAdded') };
}

function keysOf<K>(decisions: ReadonlyMap<K, Decision>, kind: Decision['kind']): Set<K> {
  return new Set([...decisions].flatMap(([key, decision]) => (decision.kind === kind ? [key] : [])));
}

/** The decisions that hold for a pair on one of Jira's fixed fields, as they are meant for its item type's list. */
export function decisionsFor(
  dimension: Dimension,
  decisions: readonly Decision[],
  pair: Pair,
  { plan, fields }: { plan: Plan; fields: { [T in AquaItemType]?: readonly AquaField[] } },
): Decided {
  const entriesOf = (of: Pair): readonly AquaEntry[] =>
    fields[of.aquaItemType]?.find(({ id }) => id === aquaFieldOf(dimension, of))?.entries ?? [];
  return decisionsOf(dimension, meantFor(entriesOf(pair), plan.where.pairs.flatMap(entriesOf), decisions), pair);
}

/**
 * Decisions as they are meant for one list of aqua. One on all pairs that names an entry of another list, as each item type has its own, means the
 * entry of that name; where there is none, it says nothing of this list.
 */
export function meantFor(own: readonly AquaEntry[], all: readonly AquaEntry[], decisions: readonly Decision[]): Decision[] {
  const ids = new Set(own.map(({ id }) => id));
  const others = new Map(all.map((entry) => [entry.id, entry]));
  const byName = entriesByName(own.filter(({ isDeleted }) => !isDeleted));
  return decisions.flatMap((one): Decision[] => {
    const named = one.pair || one.aquaEntryId === undefined || ids.has(one.aquaEntryId) ? undefined : others.get(one.aquaEntryId);
    if (!named) return [one];
    const equal = byName.get(foldValue(named.name));
    return equal ? [{ ...one, aquaEntryId: equal.id }] : [];
  });
}

/** Whether the counterpart of a value of Jira is no matter of names. */
export function isSettled({ becomes, byWord }: Decided, value: string | null): boolean {
  return becomes.has(value) || byWord.jira.has(value);
}
