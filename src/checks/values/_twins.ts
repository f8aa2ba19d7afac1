import { findings, type Found } from '../../checklist/engine/define-check';
import { foldValue, groupBy } from '../../checklist/matching/fold';
import { entriesByName } from '../../checklist/matching/values';
import type { Plan } from '../../checklist/model/plan';
import { clauseIn } from '../../checklist/model/scope';
import type { Finding } from '../../checklist/model/vocabulary';
import { isSettled } from './_decided';
import type { listKinds } from './_value-kinds';
import { conditionOf, goesBothWays, of, type MappedField } from './_values';

type FoundTwins = Found<typeof listKinds>;

/**
 * Values of one side that meet in one of the other: by name, which harms where both are in use and items come back, or by decision. What was
 * decided on is no longer a matter of names, and names that may be translations tell nothing.
 */
export function twinsOf(fields: readonly MappedField[], plan: Plan, found: FoundTwins): Finding[] {
  return fields
    .filter(({ inAqua, translated }) => inAqua.ok && !translated)
    .flatMap((field) =>
      findings(ofJira(field, plan, found), ofAqua(field, plan, found), merged(field, found), mergedInAqua(field, plan, found)),
    );
}

function ofJira(field: MappedField, plan: Plan, found: FoundTwins): Finding[] {
  const { usedInJira = [], usedInAqua, inJira = [], decided, refs } = field;
  const entries = entriesByName(field.inAqua.ok ? field.inAqua.entries : []);
  const known = new Map([...inJira, ...usedInJira].map((value) => [value.id, value]));
  const undecided = [...known.values()].filter(({ id }) => !isSettled(decided, id));
  const metInAqua = new Set(usedInAqua?.entries.map(({ name }) => foldValue(name)));
  return [...groupBy(undecided, ({ name }) => foldValue(name))].flatMap(([name, twins]): Finding[] => {
    const entry = entries.get(name);
    if (twins.length < 2 || !entry) return [];
    const ids = new Set(twins.map(({ id }) => id));
    const used = usedInJira.filter(({ id }) => ids.has(id));
    const args = { ...of(field), values: twins.map(({ id }) => refs.jira(id)), entry: refs.aqua(entry.id) };
    if (used.length > 1 && goesBothWays(field, plan)) {
      const both = used.map(({ id }) => id);
      const items = used.reduce((sum, value) => sum + (value.items ?? 0), 0);
      return [found.sameNameInJira({ ...args, values: both.map(refs.jira) }, items, clauseIn(plan, field.pairs, conditionOf(field, both)))];
    }
    // Nothing comes to values of the whole site that neither side uses.
    return used.length > 0 || metInAqua.has(name) || field.notYetUsed ? [found.sameNameInJiraUnused(args)] : [];
  });
}

function ofAqua(field: MappedField, plan: Plan, found: FoundTwins): Finding[] {
  const { usedInJira = [], usedInAqua, inJira = [], decided, refs } = field;
  const values = entriesByName([...usedInJira, ...inJira].filter(({ id }) => !isSettled(decided, id)));
  const taken = new Set([...decided.becomes.values(), ...decided.byWord.aqua]);
  const entries = (field.inAqua.ok ? field.inAqua.entries : []).filter(({ id }) => !taken.has(id));
  return [...groupBy(entries, ({ name }) => foldValue(name))].flatMap(([name, twins]): Finding[] => {
    const value = values.get(name);
    if (twins.length < 2 || !value) return [];
    const ids = new Set(twins.map(({ id }) => id));
    const used = (usedInAqua?.entries ?? []).filter(({ id }) => ids.has(id));
    const args = { ...of(field), entries: twins.map(({ id }) => refs.aqua(id)), value: refs.jira(value.id) };
    if (used.length < 2 || !goesBothWays(field, plan)) return [found.sameNameInAquaUnused(args)];
    const items = used.reduce((sum, entry) => sum + entry.items, 0);
    return [found.sameNameInAqua({ ...args, entries: used.map(({ id }) => refs.aqua(id)) }, items)];
  });
}

function merged(field: MappedField, found: FoundTwins): Finding[] {
  const { usedInJira = [], inJira = [], allOfJira, decided, refs, isNone } = field;
  // A value that Jira lost, or that issues of the type cannot have, meets none.
  const known = new Set<string | null>([null, ...[...inJira, ...usedInJira].map(({ id }) => id)]);
  const becomes = [...decided.becomes].filter(([value]) => !allOfJira || known.has(value));
  const entries = field.inAqua.ok ? field.inAqua.entries : [];
  const none = field.none !== undefined && !isSettled(decided, null) ? entries.find(({ name }) => isNone?.(name)) : undefined;
  const byName = entriesByName(entries);
  const equal = usedInJira.flatMap(({ id, name }): [string, number][] => {
    const entry = isSettled(decided, id) ? undefined : byName.get(foldValue(name));
    return entry ? [[id, entry.id]] : [];
  });
  const byEntry = groupBy<readonly [string | null, number], number>(
    [...becomes, ...equal, ...(none ? [[null, none.id] as const] : [])],
    ([, entry]) => entry,
  );
  return entries.flatMap(({ id }): Finding[] => {
    const values = (byEntry.get(id) ?? []).map(([value]) => value);
    if (values.length < 2 || !values.some((value) => decided.becomes.has(value))) return [];
    const named = values.flatMap((value) => (value === null ? [] : [refs.jira(value)]));
    return [found.merged({ ...of(field), values: named, none: values.includes(null), entry: refs.aqua(id) })];
  });
}

/**
 * Entries of aqua's items that bear the name of a value which was decided to become another entry: their items become that value, and come back as
 * the other one.
 */
function mergedInAqua(field: MappedField, plan: Plan, found: FoundTwins): Finding[] {
  const { usedInJira = [], usedInAqua, inJira = [], inAqua, decided, refs, isNone } = field;
  const used = usedInAqua?.entries ?? [];
  const decidedOn = new Set([...decided.becomes.values(), ...decided.byWord.aqua]);
  const names = new Map(used.filter(({ id, name }) => !decidedOn.has(id) && !isNone?.(name)).map(({ id, name }) => [foldValue(name), id]));
  const values = new Map([...inJira, ...usedInJira].map((value) => [value.id, value]));
  return [...values.values()].flatMap(({ id, name }): Finding[] => {
    const becomes = decided.becomes.get(id);
    const other = names.get(foldValue(name));
    const isThere = inAqua.ok && inAqua.entries.some((entry) => entry.id === becomes);
    if (becomes === undefined || other === undefined || !isThere) return [];
    // Without a way back only the two of them lose what tells them apart.
    const meet = goesBothWays(field, plan) || used.some((entry) => entry.id === becomes);
    return meet ? [found.mergedInAqua({ ...of(field), entries: [becomes, other].map(refs.aqua), value: refs.jira(id) })] : [];
  });
}

/**
 * The value of Jira that bears the name of aqua's entry for no value, where both it and none are in use and items come back: what is resolved by it
 * comes back as not resolved. Undefined where decisions tell the two apart.
 */
export function meetsNone(field: MappedField, plan: Plan): { value: string; entry: number; items: number; clause: string } | undefined {
  const { usedInJira = [], inAqua, none = 0, decided, isNone, translated, pairs } = field;
  if (!inAqua.ok || translated || none === 0 || isSettled(decided, null) || !goesBothWays(field, plan)) return undefined;
  const entry = inAqua.entries.find(({ name }) => isNone?.(name));
  const value = usedInJira.find(
    ({ id, name }) => !isSettled(decided, id) && entry !== undefined && foldValue(name) === foldValue(entry.name),
  );
  if (!entry || !value) return undefined;
  const condition = `(${field.jql} is EMPTY OR ${conditionOf(field, [value.id])})`;
  return { value: value.id, entry: entry.id, items: none + (value.items ?? 0), clause: clauseIn(plan, pairs, condition) };
}
