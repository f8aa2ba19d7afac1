import type { NamesProof } from '../../../src/facts/jira/language';
import type { AquaItemType, Ref } from '../../../src/checklist/model/vocabulary';
import type { AquaEntry, AquaField } from '../../../src/facts/aqua/fields';
import type { EntriesInUse } from '../../../src/facts/aqua/values';
import type { ValuesInUse } from '../../../src/facts/jira/values';
import { plan, planWith } from '../../support/plan';
import type { Case } from '../../support/test-check';

/** aqua's fields by item type, as the fact tells them. */
export type Fields = { [T in AquaItemType]?: AquaField[] };
/** The facts of a field whose values are mapped; `all` is what Jira has. */
export interface MappedFacts<All> extends Record<string, unknown> {
  all: All;
  inJira: ValuesInUse[];
  inAqua: EntriesInUse[];
  fields: Fields;
  names: NamesProof;
}

const [first] = plan.where.pairs;
if (!first) throw new Error('the plan has pairs');
/** The pair of the plan that travels both ways. */
export const bugs = first;
export const bugType: Ref = { ref: 'jiraIssueType', id: '10004' };
export const project: Ref = { ref: 'aquaProject', id: 71 };
/** An entry of a list of aqua's defects. */
export const aquaEntry = (fieldId: string, id: number): Ref => ({ ref: 'aquaEntry', projectId: 71, itemType: 'Defect', fieldId, id });

/** The plan of somebody who lets SyncConfigurator create values. */
export const creates = planWith({ configurator: { createsNewValues: true } });

export const entry = (id: number, name: string, more: Partial<AquaEntry> = {}): AquaEntry => ({
  id,
  name,
  isDefault: false,
  isDeleted: false,
  ...more,
});
/** A list field of aqua's defects. */
export const listField = (id: string, ...entries: AquaEntry[]): Fields => ({
  Defect: [{ id, title: id, custom: false, active: true, type: 'Dictionary', entries }],
});
/** A field of aqua's defects that holds a text. */
export const textField = (id: string): Fields => ({
  Defect: [{ id, title: id, custom: true, active: true, type: 'String', length: 50 }],
});

/** Values of Jira in use by bugs, by their ids among all that Jira has. */
export const valuesInUse =
  (all: readonly { id: string; name: string }[]) =>
  (...values: { id: string; items: number }[]): ValuesInUse[] => [
    { pair: bugs, values: values.map((value) => ({ ...value, name: all.find(({ id }) => id === value.id)?.name ?? '' })), none: 0 },
  ];
/** One entry of aqua in use by defects. */
export const inAqua = (id: number, name: string, items: number, unidentified = { values: 0, items: 0 }): EntriesInUse[] => [
  { pair: bugs, entries: [{ id, name, items }], unidentified },
];

/** How many values in use are mapped in which way. */
export const tally = (counts: {
  equal?: number;
  decided?: number;
  created?: number;
  unused?: number;
}): {
  equal: number;
  decided: number;
  created: number;
  unused?: number;
} => ({ equal: 0, decided: 0, created: 0, ...counts });

/** Cases that tell what is in use as it was read, or why it was not. */
export function readOnBothSides<F extends MappedFacts<unknown>>(cases: readonly Case<F>[]): Case<Record<string, unknown>>[] {
  return cases.map((one) => ({
    ...one,
    facts: { ...one.facts, inJira: readingOf(one.facts.inJira), inAqua: readingOf(one.facts.inAqua) },
  }));
}

function readingOf(side: unknown): unknown {
  const missing = typeof side === 'object' && side !== null && 'unavailable' in side;
  return missing ? { ok: false, why: side.unavailable } : { ok: true, value: side };
}
