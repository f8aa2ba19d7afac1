import { findings } from '../../checklist/engine/define-check';
import { couldNotLookFinding } from '../../checklist/engine/run-checks';
import { foldValue } from '../../checklist/matching/fold';
import { entriesByName } from '../../checklist/matching/values';
import type { Plan } from '../../checklist/model/plan';
import { clauseIn, pairsToAqua } from '../../checklist/model/scope';
import type { Unavailability } from '../../checklist/model/unavailable';
import type { Finding, Ref } from '../../checklist/model/vocabulary';
import { bornBySeveral, counterpartsInAqua, counterpartsInJira, endedOnly } from './_counterparts';
import { isSettled } from './_decided';
import type { FieldProblem, FoundValues } from './_value-kinds';
import { conditionOf, isOf, of, type MappedField } from './_values';

/** Values in use that have a counterpart, by how they come to it; and what Jira has that nothing uses. */
interface Tally {
  /** A name counts once, on whichever sides it is in use. */
  equal: Set<string>;
  /** The same of a name that several values of one side bear. */
  ambiguous: Set<string>;
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
    ambiguous: new Set(),
    decided: new Set(),
    byWord: new Set(),
    created: new Set(),
    used: new Set(),
    offered: new Set(),
    unproven: 0,
  };
  const all = fields.flatMap((field, index) =>
    field.inAqua.ok
      ? findings(
          towardsAqua(field, field.inAqua.entries, plan, found, tally, String(index)),
          towardsJira(field, found, tally, String(index)),
        )
      : unusable(field, field.inAqua.why, plan, found),
  );
  const why = fields.flatMap(({ translated }) => translated ?? [])[0] ?? { reason: 'jira-names-translated' };
  const unproven = tally.unproven > 0 && couldNotLookFinding(why);
  const looked = tally.equal.size + tally.ambiguous.size + tally.decided.size + tally.created.size;
  if (all.length === 0 && !unproven && looked === 0) return [found.nothingInUse({})];
  const unused = [...tally.offered].filter((id) => !tally.used.has(id)).length;
  const byWord = tally.byWord.size;
  const ambiguous = tally.ambiguous.size > 0 ? { ambiguous: tally.ambiguous.size } : {};
  const counts = { equal: tally.equal.size, ...ambiguous, decided: tally.decided.size, created: tally.created.size };
  return findings(all, unproven, found.mapped({ ...counts, ...(byWord > 0 ? { byWord } : {}), ...(unused > 0 ? { unused } : {}) }));
}

/** What was found, beside what could not be read: that says nothing of whether anything is in use, or carried. */
export function besideUnread(unread: readonly Unavailability[], judged: readonly Finding[]): Finding[] {
  if (unread.length === 0) return [...judged];
  return findings(
    unread.map(couldNotLookFinding),
    judged.filter(({ outcome }) => outcome !== 'notApplicable'),
  );
}

/** A field of aqua's that takes or brings no value, with the items of both sides that it hits. */
function unusable(field: MappedField, why: FieldProblem, plan: Plan, found: FoundValues): Finding[] {
  const { usedInJira = [], usedInAqua, itemType, aquaFieldId: fieldId } = field;
  // The fact counts the items of every value that has no equal one: without a dictionary, all of them.
  const inJira = usedInJira.reduce((sum, value) => sum + (value.items ?? 0), 0);
  const clause = inJira > 0 ? clauseOf(field, plan, ...usedInJira.map(({ id }) => id)) : undefined;
  const inAqua = usedInAqua?.withoutList ?? 0;
  const where = inAqua === 0 ? undefined : inJira === 0 ? 'aqua' : 'both';
  const finding = found.fieldUnusable?.({ itemType, fieldId, why, where }, inJira + inAqua || undefined, clause);
  return findings(finding && inAqua > 0 ? { ...finding, inAqua } : finding);
}

/** JQL for the items in scope that have one of some values. */
function clauseOf(field: MappedField, plan: Plan, ...ids: string[]): string {
  return clauseIn(plan, pairsToAqua(plan).filter(isOf(field)), conditionOf(field, ids));
}

function towardsAqua(
  field: MappedField,
  entries: readonly { name: string }[],
  plan: Plan,
  found: FoundValues,
  tally: Tally,
  key: string,
): Finding[] {
  const { usedInJira, inJira = [], decided, refs, itemType } = field;
  if (!usedInJira) return [];
  const clause = (id: string): string => clauseOf(field, plan, id);
  const counterpartOf = counterpartsInAqua(field);
  const isShared = bornBySeveral(field);
  const project: Ref = { ref: 'aquaProject', id: plan.where.aquaProjectId };
  const missing = usedInJira.flatMap((value): Finding[] => {
    const { id, name, items } = value;
    tally.used.add(id);
    const args = { ...of(field), value: refs.jira(id) };
    const counterpart = counterpartOf(value);
    switch (counterpart.state) {
      case 'decidedOnGone':
        return [found.decidedOnGone(args, items, clause(id))];
      case 'willBeAdded':
        return [found.toBeAdded({ ...args, project }, items, clause(id))];
      case 'lacking': {
        const proposal = counterpart.proposal && refs.aqua(counterpart.proposal.id);
        return [found.missing({ ...args, project, proposal }, items, clause(id))];
      }
      default:
        if (counterpart.state === 'equal') countEqual(tally, key, name, isShared(name));
        else count(tally, counterpart.state, `${key} ${id}`);
        return [];
    }
  });
  for (const { id } of inJira) tally.offered.add(id);
  const inUse = new Set(usedInJira.map(({ id }) => id));
  const byName = entriesByName(entries);
  const lackedLater = inJira.filter(({ id, name }) => !inUse.has(id) && !isSettled(decided, id) && !byName.has(foldValue(name)));
  const later =
    lackedLater.length > 0 && !field.translated && !field.createsInAqua && field.issueType && itemType
      ? field.notYetUsed?.({ values: lackedLater.map(({ id }) => refs.jira(id)), issueType: field.issueType, itemType, project })
      : undefined;
  return findings(missing, later);
}

function towardsJira(field: MappedField, found: FoundValues, tally: Tally, key: string): Finding[] {
  const { usedInAqua, refs, itemType } = field;
  if (!usedInAqua) return [];
  const { entries, unidentified } = usedInAqua;
  const comesToEnded = endedOnly(field);
  const counterpartOf = counterpartsInJira(field);
  const isShared = bornBySeveral(field);
  const unseen: number[] = [];
  const missing = entries.flatMap((entry): Finding[] => {
    const { id, name, items } = entry;
    if (field.isNone?.(name)) return [];
    const args = { ...of(field), entry: refs.aqua(id) };
    const counterpart = counterpartOf(entry);
    const ended = comesToEnded(counterpart) ? findings(found.endedInJira?.(args, items)) : [];
    switch (counterpart.state) {
      case 'decidedOnGone':
        return findings(found.decidedOnGoneInJira?.(args, items));
      case 'willBeAdded':
        return [found.toBeAddedInJira(args, items)];
      case 'lacking': {
        const { proposal } = counterpart;
        return [found.missingInJira({ ...args, proposal: proposal?.id ? refs.jira(proposal.id) : undefined }, items)];
      }
      case 'unseen':
        unseen.push(id);
        return [];
      case 'decided':
        for (const { id: value } of counterpart.others) {
          tally.decided.add(`${key} ${value ?? ''}`);
          tally.used.add(value ?? '');
        }
        return ended;
      case 'equal':
        tally.used.add(counterpart.other.id ?? '');
        countEqual(tally, key, name, isShared(name));
        return ended;
      default:
        count(tally, counterpart.state, `${key} aqua ${id}`);
        return [];
    }
  });
  const inUse = new Set(entries.map(({ id }) => id));
  const lackedLater = (field.notYetInAqua?.entries ?? []).filter(
    (entry) => !inUse.has(entry.id) && counterpartOf(entry).state === 'lacking',
  );
  const later =
    lackedLater.length > 0 && field.issueType && itemType
      ? field.notYetInAqua?.found({ entries: lackedLater.map(({ id }) => refs.aqua(id)), issueType: field.issueType, itemType })
      : undefined;
  return findings(
    missing,
    later,
    unseen.length > 0 && found.jiraUnseen?.(of(field)),
    unidentified.values > 0 &&
      found.unidentified({ values: unidentified.values, itemType, ...(field.field ? { field: field.field } : {}) }, unidentified.items),
  );
}

function countEqual(tally: Tally, key: string, name: string, isShared: boolean): void {
  tally[isShared ? 'ambiguous' : 'equal'].add(`${key} ${foldValue(name)}`);
}

/** Counts a value that needs nothing, by how it comes to its counterpart. */
function count(tally: Tally, state: 'decided' | 'byWord' | 'created' | 'unproven' | 'unseen', key: string): void {
  if (state === 'unproven' || state === 'unseen') tally.unproven += 1;
  else if (state === 'byWord') {
    tally.decided.add(key);
    tally.byWord.add(key);
  } else tally[state].add(key);
}
