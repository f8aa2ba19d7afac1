import { findings } from '../../checklist/engine/define-check';
import { couldNotLookFinding } from '../../checklist/engine/run-checks';
import { foldValue, groupBy } from '../../checklist/matching/fold';
import { entriesByName, similarEntries } from '../../checklist/matching/values';
import type { Plan } from '../../checklist/model/plan';
import { clauseIn, pairsToAqua } from '../../checklist/model/scope';
import type { Finding, Ref } from '../../checklist/model/vocabulary';
import { isSettled } from './_decided';
import type { FoundValues } from './_value-kinds';
import { conditionOf, isOf, of, type MappedField } from './_values';

/** Values in use that have a counterpart, by how they come to it; and what Jira has that nothing uses. */
interface Tally {
  /** A name counts once, on whichever sides it is in use. */
  equal: Set<string>;
  decided: Set<string>;
  /** Those of the decided whose counterpart is not told. */
  byWord: Set<string>;
  created: Set<string>;
  used: Set<string>;
  offered: Set<string>;
  /** Values whose names prove nothing, since they may be translations. */
  unproven: number;
}

/**
 * Judges the values in use of some fields, in both directions: each needs one that can be chosen on the other side, of equal name, by decision
 * or to be created by itself.
 */
export function judgeValues(fields: readonly MappedField[], plan: Plan, found: FoundValues): Finding[] {
  if (fields.length === 0) return [found.notCarried({})];
  const tally: Tally = {
    equal: new Set(),
    decided: new Set(),
    byWord: new Set(),
    created: new Set(),
    used: new Set(),
    offered: new Set(),
    unproven: 0,
  };
  const all = fields.flatMap((field, index) =>
    findings(towardsAqua(field, plan, found, tally, String(index)), towardsJira(field, found, tally, String(index))),
  );
  const unproven = tally.unproven > 0 && couldNotLookFinding({ reason: 'jira-names-translated' });
  const looked = tally.equal.size + tally.decided.size + tally.created.size;
  if (all.length === 0 && !unproven && looked === 0) return [found.nothingInUse({})];
  const unused = [...tally.offered].filter((id) => !tally.used.has(id)).length;
  const byWord = tally.byWord.size;
  const counts = { equal: tally.equal.size, decided: tally.decided.size, created: tally.created.size };
  return findings(all, unproven, found.mapped({ ...counts, ...(byWord > 0 ? { byWord } : {}), ...(unused > 0 ? { unused } : {}) }));
}

function towardsAqua(field: MappedField, plan: Plan, found: FoundValues, tally: Tally, key: string): Finding[] {
  const { usedInJira, inAqua, inJira = [], decided, refs, itemType } = field;
  if (!usedInJira) return [];
  const clause = (...ids: string[]): string => clauseIn(plan, pairsToAqua(plan).filter(isOf(field)), conditionOf(field, ids));
  if (!inAqua.ok) {
    // The fact counts the items of every value that has no equal one: without a dictionary, all of them.
    const items = usedInJira.reduce((sum, value) => sum + (value.items ?? 0), 0);
    const hit = usedInJira.length > 0 ? clause(...usedInJira.map(({ id }) => id)) : undefined;
    return findings(found.fieldUnusable?.({ itemType, fieldId: field.aquaFieldId, why: inAqua.why }, items, hit));
  }
  const byName = entriesByName(inAqua.entries);
  const similarTo = similarEntries(inAqua.entries);
  const entryIds = new Set(inAqua.entries.map(({ id }) => id));
  const project: Ref = { ref: 'aquaProject', id: plan.where.aquaProjectId };
  const missing = usedInJira.flatMap(({ id, name, items }): Finding[] => {
    tally.used.add(id);
    const decision = decided.becomes.get(id);
    if (decision !== undefined) {
      if (!entryIds.has(decision)) return [found.decidedOnGone({ ...of(field), value: refs.jira(id) }, items, clause(id))];
      tally.decided.add(`${key} ${id}`);
    } else if (decided.byWord.jira.has(id)) countByWord(tally, `${key} ${id}`);
    else if (field.translated) tally.unproven += 1;
    else if (byName.has(foldValue(name))) tally.equal.add(`${key} ${foldValue(name)}`);
    else if (field.createsInAqua) tally.created.add(`${key} ${id}`);
    else if (decided.willBeAdded.jira.has(id)) return [found.toBeAdded({ ...of(field), value: refs.jira(id), project }, items, clause(id))];
    else {
      const similar = similarTo(name);
      const proposal = similar && refs.aqua(similar.id);
      return [found.missing({ ...of(field), value: refs.jira(id), project, proposal }, items, clause(id))];
    }
    return [];
  });
  for (const { id } of inJira) tally.offered.add(id);
  const inUse = new Set(usedInJira.map(({ id }) => id));
  const lackedLater = inJira.filter(({ id, name }) => !inUse.has(id) && !isSettled(decided, id) && !byName.has(foldValue(name)));
  const later =
    lackedLater.length > 0 && !field.translated && field.issueType && itemType
      ? field.notYetUsed?.({ values: lackedLater.map(({ id }) => refs.jira(id)), issueType: field.issueType, itemType, project })
      : undefined;
  return findings(missing, later);
}

function towardsJira(field: MappedField, found: FoundValues, tally: Tally, key: string): Finding[] {
  const { usedInAqua, inJira, decided, refs, itemType } = field;
  if (!usedInAqua) return [];
  const { entries, unidentified } = usedInAqua;
  const byName = entriesByName(inJira ?? []);
  const similarTo = similarEntries(inJira ?? []);
  const choosable = new Set(inJira?.map(({ id }) => id));
  const decidedFor = groupBy(decided.becomes, ([, entry]) => entry);
  const unseen: number[] = [];
  const missing = entries.flatMap(({ id, name, items }): Finding[] => {
    if (field.isNone?.(name)) return [];
    const decisions = decidedFor.get(id) ?? [];
    if (decisions.length > 0) {
      const stands = !field.allOfJira || decisions.some(([value]) => value === null || choosable.has(value));
      if (!stands) return findings(found.decidedOnGoneInJira?.({ ...of(field), entry: refs.aqua(id) }, items));
      for (const [value] of decisions) tally.decided.add(`${key} ${value ?? ''}`);
    } else if (decided.byWord.aqua.has(id)) countByWord(tally, `${key} aqua ${id}`);
    else if (!inJira) unseen.push(id);
    else if (field.translated) tally.unproven += 1;
    else if (byName.has(foldValue(name))) {
      tally.equal.add(`${key} ${foldValue(name)}`);
      tally.used.add(byName.get(foldValue(name))?.id ?? '');
    } else if (decided.willBeAdded.aqua.has(id)) return [found.toBeAddedInJira({ ...of(field), entry: refs.aqua(id) }, items)];
    else {
      const similar = similarTo(name);
      return [found.missingInJira({ ...of(field), entry: refs.aqua(id), proposal: similar && refs.jira(similar.id) }, items)];
    }
    return [];
  });
  return findings(
    missing,
    unseen.length > 0 && found.jiraUnseen?.(of(field)),
    unidentified.values > 0 &&
      found.unidentified({ values: unidentified.values, itemType, ...(field.field ? { field: field.field } : {}) }, unidentified.items),
  );
}

function countByWord(tally: Tally, key: string): void {
  tally.decided.add(key);
  tally.byWord.add(key);
}
