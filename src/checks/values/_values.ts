import type { AquaField, AquaEntry } from '../../facts/aqua/fields';
import type { EntriesInUse, InUse } from '../../facts/aqua/values';
import { aquaFieldOf, type Dimension } from '../../facts/dimensions';
import { whyUnproven, type NamesProof } from '../../facts/jira/language';
import type { ValuesInUse } from '../../facts/jira/values';
import type { JudgeContext } from '../../checklist/engine/define-check';
import { meansUnresolved } from '../../checklist/matching/values';
import type { Pair, Plan } from '../../checklist/model/plan';
import { isSamePair, pairsToAqua, pairsToJira } from '../../checklist/model/scope';
import type { Unavailability } from '../../checklist/model/unavailable';
import type { AquaItemType, Finding, Ref } from '../../checklist/model/vocabulary';
import { decisionsFor, type Decided } from './_decided';
import type { FieldProblem, NotYetInAqua, NotYetUsed } from './_value-kinds';

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

/** A value of Jira. */
export interface Value {
  id: string;
  name: string;
  /** Whether Jira gives it to no further item: a sprint that has ended. */
  ended?: true;
}

/** A field whose values are mapped, with all that was read of both sides. */
export interface MappedField {
  /** The pairs whose items have the values. */
  pairs: readonly Pair[];
  issueType?: Ref;
  itemType?: AquaItemType;
  /** Jira's field, where a row is about several. */
  field?: Ref;
  /** The field's name in JQL. */
  jql: string;
  aquaFieldId: string;
  /** What can be chosen in aqua, or why nothing can. */
  inAqua: { ok: true; entries: readonly { id: number; name: string }[] } | { ok: false; why: FieldProblem };
  /** What can be chosen in Jira; undefined where that was not seen. */
  inJira: readonly Value[] | undefined;
  /** Whether `inJira` is all that there is, so that what was decided on has to be in it. */
  allOfJira: boolean;
  /** Whether Jira may have a value of a name that was not seen. */
  mayBeInJira?: (name: string) => boolean;
  /** In use by issues that travel to aqua, with numbers of items where they matter; absent where none travel. */
  usedInJira?: readonly (Value & { items?: number | undefined })[];
  /** In use by aqua's items that travel to Jira; absent where none travel. */
  usedInAqua?: InUse & { withoutList?: number };
  /** Jira's items that have no value, where they matter. */
  none?: number;
  refs: { jira: (id: string) => Ref; aqua: (id: number) => Ref };
  decided: Decided;
  /** What is found of values that nothing has yet; absent where issues of the pair's type may not come to each of `inJira`. */
  notYetUsed?: (args: NotYetUsed) => Finding;
  /** The same of entries that aqua's users can choose for these items, as far as that is known. */
  notYetInAqua?: { entries: readonly { id: number; name: string }[]; found: (args: NotYetInAqua) => Finding };
  /** Whether SyncConfigurator creates in aqua what it lacks; it never does for the status (docs/platform/aqua.md#automatic-mapping). */
  createsInAqua: boolean;
  /** Whether a name of aqua's stands for Jira's empty field, which another row judges. */
  isNone?: (name: string) => boolean;
  /** Why nothing proves that the names are no translations; undefined where something does, or Jira translates none of them. */
  translated: Unavailability | undefined;
}

/** What the facts tell of one of Jira's fixed fields. */
interface FixedField {
  dimension: Dimension;
  inJira: readonly ValuesInUse[];
  inAqua: readonly EntriesInUse[];
  fields: { [T in AquaItemType]?: AquaField[] };
  /** The values that issues of a pair's type can have; undefined where that was not seen. */
  jiraValues: (pair: Pair) => readonly Value[] | undefined;
  later?: Later;
  createsInAqua: boolean;
  names: NamesProof;
}

/** What is found of values that nothing has yet. */
export interface Later {
  notYetUsed: (args: NotYetUsed) => Finding;
  /** Whether issues of a pair's type may come to each of `jiraValues`; absent: always. */
  isReachable?: (pair: Pair) => boolean;
  notYetInAqua?: (args: NotYetInAqua) => Finding;
  /** Which entries aqua's users can choose for a pair's items; absent: nobody knows. */
  reachableInAqua?: (pair: Pair, entries: readonly AquaEntry[]) => readonly AquaEntry[];
}

const valueRefs = { resolution: 'jiraResolution', status: 'jiraStatus', priority: 'jiraPriority' } as const satisfies Record<
  Dimension,
  Ref['ref']
>;

/** One of Jira's fixed fields, pair by pair. */
export function fixedFields(
  { dimension, inJira, inAqua, fields, jiraValues, later, createsInAqua, names }: FixedField,
  { plan, decisions }: Pick<JudgeContext, 'plan' | 'decisions'>,
): MappedField[] {
  const pairs = plan.where.pairs.filter((pair) => [...inJira, ...inAqua].some((used) => isSamePair(used.pair, pair)));
  return pairs.flatMap((pair): MappedField[] => {
    const { aquaItemType: itemType } = pair;
    const fieldId = aquaFieldOf(dimension, pair);
    if (fieldId === undefined) return [];
    const used = inJira.find((one) => isSamePair(one.pair, pair));
    const usedInAqua = inAqua.find((used) => isSamePair(used.pair, pair));
    const dictionary = dictionaryOf(fieldId, fields[itemType]);
    const choosable = later?.reachableInAqua?.(pair, dictionary.ok ? dictionary.entries : []) ?? [];
    const ofJira = jiraValues(pair);
    return [
      {
        pairs: [pair],
        issueType: { ref: 'jiraIssueType', id: pair.jiraIssueTypeId },
        itemType,
        jql: dimension,
        aquaFieldId: fieldId,
        inAqua: dictionary,
        inJira: ofJira,
        allOfJira: ofJira !== undefined,
        ...(used ? { usedInJira: used.values } : {}),
        ...(used && dimension === 'resolution' ? { none: used.none } : {}),
        ...(usedInAqua ? { usedInAqua } : {}),
        refs: {
          jira: (id) => ({ ref: valueRefs[dimension], id }),
          aqua: (id) => ({ ref: 'aquaEntry', projectId: plan.where.aquaProjectId, itemType, fieldId, id }),
        },
        decided: decisionsFor(dimension, decisions, pair, { plan, fields }),
        ...(later && (later.isReachable?.(pair) ?? true) ? { notYetUsed: later.notYetUsed } : {}),
        ...(later?.notYetInAqua && choosable.length > 0 ? { notYetInAqua: { entries: choosable, found: later.notYetInAqua } } : {}),
        createsInAqua,
        ...(dimension === 'resolution' ? { isNone: meansUnresolved } : {}),
        translated: whyUnproven(names),
      },
    ];
  });
}

/** Whose items a finding is about. */
export function of({ issueType, itemType, field }: MappedField): Pick<MappedField, 'issueType' | 'itemType' | 'field'> {
  return { ...(issueType ? { issueType } : {}), ...(itemType ? { itemType } : {}), ...(field ? { field } : {}) };
}

/** The pairs of a plan that a field's values travel with, towards the one side or the other. */
export function isOf({ pairs }: MappedField): (pair: (typeof pairs)[number]) => boolean {
  return (pair) => pairs.some((one) => isSamePair(one, pair));
}

/** JQL for the items that have one of some values. */
export function conditionOf({ jql }: MappedField, ids: readonly string[]): string {
  const [only = ''] = ids;
  return ids.length === 1 ? `${jql} = ${only}` : `${jql} in (${ids.join(', ')})`;
}

/** Whether items of the field travel both ways. */
export function goesBothWays(field: MappedField, plan: Plan): boolean {
  return pairsToAqua(plan).some(isOf(field)) && pairsToJira(plan).some(isOf(field));
}
