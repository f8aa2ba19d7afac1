import { foldValue, groupBy } from '../../checklist/matching/fold';
import { entriesByName, meansUnresolved, similarEntries } from '../../checklist/matching/values';
import { isSettled, type Decided } from './_decided';
import type { MappedField, Value } from './_values';

interface Entry {
  id: number;
  name: string;
}

/** What stands for a value on the other side, and how it comes to that. */
export type Counterpart<Other> =
  | { state: 'decided'; others: readonly Other[] }
  | { state: 'equal'; other: Other }
  /** It was decided to become one that cannot be chosen. */
  | { state: 'decidedOnGone' }
  /** SyncConfigurator maps it, by somebody's word. */
  | { state: 'byWord' }
  /** SyncConfigurator creates it by itself. */
  | { state: 'created' }
  | { state: 'willBeAdded' }
  | { state: 'lacking'; proposal?: Other | undefined }
  /** Its name may be a translation. */
  | { state: 'unproven' }
  /** What can be chosen there was not seen. */
  | { state: 'unseen' };

/** Finds what values of Jira become in aqua, linear over all of them. Without a dictionary they become nothing. */
export function counterpartsInAqua(field: MappedField): (value: Value) => Counterpart<Entry> {
  const { inAqua, decided, translated, createsInAqua } = field;
  const entries = inAqua.ok ? inAqua.entries : [];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byName = entriesByName(entries);
  const similarTo = similarEntries(entries);
  return ({ id, name }) => {
    const becomes = decided.becomes.get(id);
    if (becomes !== undefined) {
      const entry = byId.get(becomes);
      return entry ? { state: 'decided', others: [entry] } : { state: 'decidedOnGone' };
    }
    if (decided.byWord.jira.has(id)) return { state: 'byWord' };
    if (translated) return { state: 'unproven' };
    const equal = byName.get(foldValue(name));
    if (equal) return { state: 'equal', other: equal };
    if (createsInAqua) return { state: 'created' };
    return decided.willBeAdded.jira.has(id) ? { state: 'willBeAdded' } : { state: 'lacking', proposal: similarTo(name) };
  };
}

/** A value of Jira by decision: null for none, and without a name where the value was not seen. */
export interface DecidedValue {
  id: string | null;
  name?: string;
}

/** Finds what entries of aqua become in Jira, linear over all of them. */
export function counterpartsInJira(field: MappedField): (entry: Entry) => Counterpart<DecidedValue> {
  const { inJira, allOfJira, decided, translated } = field;
  const values = inJira ?? [];
  const byId = new Map(values.map((value) => [value.id, value]));
  const byName = entriesByName(values);
  const similarTo = similarEntries(values);
  const decidedFor = groupBy(decided.becomes, ([, entry]) => entry);
  return ({ id, name }) => {
    const others = (decidedFor.get(id) ?? []).map(([value]): DecidedValue =>
      value === null ? { id: null } : (byId.get(value) ?? { id: value }),
    );
    const wasDecided = others.length > 0;
    const stands = !allOfJira || others.some((other) => other.id === null || other.name !== undefined);
    if (wasDecided && stands) return { state: 'decided', others };
    if (decided.byWord.aqua.has(id)) return { state: 'byWord' };
    if (!inJira) return { state: 'unseen' };
    const equal = byName.get(foldValue(name));
    // A decision on a value that Jira lost leaves the entry to the one of its name, if nothing else was decided on that.
    if (wasDecided && (translated || !equal || isSettled(decided, equal.id))) return { state: 'decidedOnGone' };
    if (translated) return { state: 'unproven' };
    if (equal) return { state: 'equal', other: equal };
    if (field.mayBeInJira?.(name)) return { state: 'unseen' };
    return decided.willBeAdded.aqua.has(id) ? { state: 'willBeAdded' } : { state: 'lacking', proposal: similarTo(name) };
  };
}

/** What stands in aqua for Jira's empty resolution: a decision that points nowhere leaves it to the names. */
export function counterpartOfNone(entries: readonly Entry[], { becomes, byWord, willBeAdded }: Decided): Counterpart<Entry> {
  if (byWord.jira.has(null)) return { state: 'byWord' };
  const decided = entries.find(({ id }) => id === becomes.get(null));
  if (decided) return { state: 'decided', others: [decided] };
  const equal = entries.find(({ name }) => meansUnresolved(name));
  if (equal) return { state: 'equal', other: equal };
  return willBeAdded.jira.has(null) ? { state: 'willBeAdded' } : { state: 'lacking' };
}

/** Tells whether several values of one side bear a name, so that nobody knows which of them is meant by it. */
export function bornBySeveral({ inJira, inAqua }: MappedField): (name: string) => boolean {
  const shared = [inJira ?? [], inAqua.ok ? inAqua.entries : []].map(namesOfSeveral);
  return (name) => shared.some((names) => names.has(foldValue(name)));
}

/** Folded names that more than one of the values bears. */
function namesOfSeveral(values: readonly { name: string }[]): Set<string> {
  const byName = groupBy(values, ({ name }) => foldValue(name));
  return new Set([...byName].flatMap(([name, some]) => (some.length > 1 ? [name] : [])));
}

/** Tells whether a counterpart is of values alone that Jira gives to no further item: all of its name, or all that were decided on. */
export function endedOnly({ inJira = [] }: MappedField): (counterpart: Counterpart<DecidedValue>) => boolean {
  const byId = new Map(inJira.map((value) => [value.id, value]));
  const byName = groupBy(inJira, ({ name }) => foldValue(name));
  return (counterpart) => {
    if (counterpart.state !== 'decided' && counterpart.state !== 'equal') return false;
    const values =
      counterpart.state === 'equal'
        ? (byName.get(foldValue(counterpart.other.name ?? '')) ?? [])
        : counterpart.others.map(({ id }) => (id === null ? undefined : byId.get(id)));
    return values.length > 0 && values.every((value) => value?.ended === true);
  };
}
