import type { AquaField, AquaEntry } from '../../facts/aqua/fields';
import type { EntriesInUse } from '../../facts/aqua/values';
import { aquaFieldOf, type Dimension } from '../../facts/dimensions';
import type { ValuesInUse } from '../../facts/jira/values';
import { findings, kind, type Found, type JudgeContext } from '../../checklist/engine/define-check';
import { foldName } from '../../checklist/matching/fold';
import { entriesByName, meansUnresolved, similarEntries } from '../../checklist/matching/values';
import type { Decision, Pair } from '../../checklist/model/plan';
import type { AquaItemType, Finding, Ref } from '../../checklist/model/vocabulary';

type FieldProblem = 'missing' | 'inactive' | 'notADictionary';

/** The aqua dictionary that takes a value, or why it cannot. */
export type Dictionary = { ok: true; entries: AquaEntry[]; deleted: AquaEntry[] } | { ok: false; why: FieldProblem };

export function dictionaryOf(fieldId: string | undefined, fields: readonly AquaField[] | undefined): Dictionary {
  const field = fields?.find((one) => one.id === fieldId);
  if (!field) return { ok: false, why: 'missing' };
  if (!field.active) return { ok: false, why: 'inactive' };
  if (!field.entries) return { ok: false, why: 'notADictionary' };
  return {
    ok: true,
    entries: field.entries.filter((entry) => !entry.isDeleted),
    deleted: field.entries.filter((entry) => entry.isDeleted),
  };
}

/** What people decided on for the values of a pair: entry id by Jira's value id, null for no value. */
export function decisionsOf(dimension: Dimension, decisions: readonly Decision[], pair: Pair): Map<string | null, number> {
  return new Map(
    decisions
      .filter(
        (one) =>
          one.dimension === dimension &&
          (!one.pair || (one.pair.jiraIssueTypeId === pair.jiraIssueTypeId && one.pair.aquaItemType === pair.aquaItemType)),
      )
      .map(({ jiraValueId, aquaEntryId }) => [jiraValueId, aquaEntryId]),
  );
}

/** What can be found of the values of a field, whichever it is. */
export const valueKinds = {
  missing: kind<{ value: Ref; issueType: Ref; itemType: AquaItemType; proposal?: Ref | undefined; project: Ref }>('failed'),
  missingInJira: kind<{ entry: Ref; issueType: Ref; itemType: AquaItemType; proposal?: Ref | undefined }>('failed'),
  decidedOnGone: kind<{ value: Ref; issueType: Ref; itemType: AquaItemType }>('failed'),
  fieldUnusable: kind<{ itemType: AquaItemType; fieldId: string; why: FieldProblem }>('failed'),
  unidentified: kind<{ values: number; itemType: AquaItemType }>('unavailable'),
  mapped: kind<{ equal: number; decided: number; created: number; unused?: number | undefined }>('passed'),
  notCarried: kind('notApplicable'),
} as const;

/** Values without a counterpart that nothing in scope has yet. */
export type NotYetUsed = {
  values: Ref[];
  issueType: Ref;
  itemType: AquaItemType;
  project: Ref;
};

/** A field whose values are mapped, with all that was read of it. */
export interface MappedField {
  dimension: Dimension;
  /** In use in Jira, of pairs that travel to aqua. */
  inJira: readonly ValuesInUse[];
  /** In use in aqua, of pairs that travel to Jira. */
  inAqua: readonly EntriesInUse[];
  /** The values that issues of a pair's type can have. */
  jiraValues: (pair: Pair) => readonly { id: string; name: string }[];
  /** What is found of values that nothing has yet; absent where issues of the pair's type may not come to each of `jiraValues`. */
  notYetUsed?: (args: NotYetUsed) => Finding;
  fields: { [T in AquaItemType]?: AquaField[] };
  /** Whether SyncConfigurator creates in aqua what it lacks; it never does for the status (docs/platform/aqua.md#automatic-mapping). */
  createsInAqua: boolean;
}

const valueRefs = { resolution: 'jiraResolution', status: 'jiraStatus', priority: 'jiraPriority' } as const satisfies Record<
  Dimension,
  Ref['ref']
>;

/** Judges the values in use of one field: each needs an equal name on the other side, a decision, or to be created by itself. */
export function judgeValues(
  { dimension, inJira, inAqua, jiraValues, notYetUsed, fields, createsInAqua }: MappedField,
  { plan, decisions }: JudgeContext,
  found: Found<typeof valueKinds>,
): Finding[] {
  if (inJira.length === 0 && inAqua.length === 0) return [found.notCarried({})];
  const project: Ref = { ref: 'aquaProject', id: plan.where.aquaProjectId };
  const tally = { equal: 0, decided: 0, created: 0 };
  const used = new Set<string>();
  const offered = new Set<string>();
  const ofPairs = [...inJira.flatMap(towardsAqua), ...inAqua.flatMap(towardsJira)];
  const unused = [...offered].filter((id) => !used.has(id)).length;
  return findings(ofPairs, found.mapped({ ...tally, ...(unused > 0 ? { unused } : {}) }));

  function towardsAqua({ pair, values }: ValuesInUse): Finding[] {
    const { aquaItemType: itemType } = pair;
    const fieldId = aquaFieldOf(dimension, pair);
    if (fieldId === undefined) return [];
    const field = dictionaryOf(fieldId, fields[itemType]);
    // The fact counts the items of every value that has no equal one: without a dictionary, all of them.
    if (!field.ok) {
      const items = values.reduce((sum, value) => sum + (value.items ?? 0), 0);
      return [found.fieldUnusable({ itemType, fieldId, why: field.why }, items)];
    }
    const issueType = typeOf(pair);
    const byName = entriesByName(field.entries);
    const similarTo = similarEntries(field.entries);
    const entryIds = new Set(field.entries.map(({ id }) => id));
    const decided = decisionsOf(dimension, decisions, pair);
    const hasCounterpart = ({ id, name }: { id: string; name: string }): boolean => decided.has(id) || byName.has(foldName(name));
    const missing = values.flatMap(({ id, name, items: count }): Finding[] => {
      used.add(id);
      const value: Ref = { ref: valueRefs[dimension], id };
      const decision = decided.get(id);
      if (decision !== undefined) {
        if (!entryIds.has(decision)) return [found.decidedOnGone({ value, issueType, itemType }, count)];
        tally.decided += 1;
      } else if (byName.has(foldName(name))) tally.equal += 1;
      else if (createsInAqua) tally.created += 1;
      else {
        const similar = similarTo(name);
        return [found.missing({ value, issueType, itemType, project, proposal: similar && entryRef(pair, fieldId, similar.id) }, count)];
      }
      return [];
    });
    const known = jiraValues(pair);
    for (const { id } of known) offered.add(id);
    const inUse = new Set(values.map(({ id }) => id));
    const lackedLater = known
      .filter((value) => !inUse.has(value.id) && !hasCounterpart(value))
      .map(({ id }): Ref => ({ ref: valueRefs[dimension], id }));
    return findings(missing, lackedLater.length > 0 && notYetUsed?.({ values: lackedLater, issueType, itemType, project }));
  }

  function towardsJira({ pair, entries, unidentified }: EntriesInUse): Finding[] {
    const { aquaItemType: itemType } = pair;
    const fieldId = aquaFieldOf(dimension, pair) ?? '';
    const known = jiraValues(pair);
    const byName = entriesByName(known);
    const similarTo = similarEntries(known);
    const decided = new Set(decisionsOf(dimension, decisions, pair).values());
    const missing = entries.flatMap(({ id, name, items }): Finding[] => {
      // aqua's word for Jira's empty resolution is judged by `unresolved-mapped`.
      if (decided.has(id) || byName.has(foldName(name)) || (dimension === 'resolution' && meansUnresolved(name))) return [];
      const similar = similarTo(name);
      const proposal: Ref | undefined = similar && { ref: valueRefs[dimension], id: similar.id };
      return [found.missingInJira({ entry: entryRef(pair, fieldId, id), issueType: typeOf(pair), itemType, proposal }, items)];
    });
    return findings(missing, unidentified.values > 0 && found.unidentified({ values: unidentified.values, itemType }, unidentified.items));
  }

  function entryRef({ aquaItemType: itemType }: Pair, fieldId: string, id: number): Ref {
    return { ref: 'aquaEntry', projectId: plan.where.aquaProjectId, itemType, fieldId, id };
  }
}

function typeOf(pair: Pair): Ref {
  return { ref: 'jiraIssueType', id: pair.jiraIssueTypeId };
}
