import { kind, type Found } from '../../checklist/engine/define-check';
import type { AquaItemType, Ref } from '../../checklist/model/vocabulary';

export type FieldProblem = 'missing' | 'inactive' | 'notADictionary';

/** Whose items they are: a pair's, of one of Jira's fields where the row is about several; sprints are those of all pairs. */
type Of = { issueType?: Ref | undefined; itemType?: AquaItemType | undefined; field?: Ref | undefined };

/** What can be found of values in use, whichever they are. */
const usedKinds = {
  missing: kind<Of & { value: Ref; proposal?: Ref | undefined; project: Ref }>('failed', { mendedBy: ['value'] }),
  missingInJira: kind<Of & { entry: Ref; proposal?: Ref | undefined }>('failed', { side: 'aqua', mendedBy: ['entry'] }),
  decidedOnGone: kind<Of & { value: Ref }>('failed', { mendedBy: [] }),
  /** Somebody is going to add what the other side lacks, and has not yet. */
  toBeAdded: kind<Of & { value: Ref; project: Ref }>('failed', { mendedBy: ['value'] }),
  toBeAddedInJira: kind<Of & { entry: Ref }>('failed', { side: 'aqua' }),
  unidentified: kind<{ values: number; itemType?: AquaItemType | undefined; field?: Ref | undefined }>('unavailable', { side: 'aqua' }),
  /** `ambiguous`: names that several values of one side bear; `byWord`: those of the decided that SyncConfigurator maps by somebody's word. */
  mapped: kind<{
    equal: number;
    ambiguous?: number | undefined;
    decided: number;
    byWord?: number | undefined;
    created: number;
    unused?: number | undefined;
  }>('passed'),
  nothingInUse: kind('notApplicable'),
  notCarried: kind('notApplicable'),
} as const;

/** What can be found besides of values that are entries of a list. */
export const listKinds = {
  decidedOnGoneInJira: kind<Of & { entry: Ref }>('failed', { side: 'aqua', mendedBy: [] }),
  /** Both are in use and the pair goes both ways: what leaves as the one comes back as the other. */
  sameNameInJira: kind<Of & { values: Ref[]; entry: Ref }>('failed', { effect: 'silent', mendedBy: ['values'] }),
  sameNameInAqua: kind<Of & { entries: Ref[]; value: Ref }>('failed', { effect: 'silent', side: 'aqua', mendedBy: ['entries'] }),
  sameNameInJiraUnused: kind<Of & { values: Ref[]; entry: Ref }>('warning', { effect: 'risk' }),
  sameNameInAquaUnused: kind<Of & { entries: Ref[]; value: Ref }>('warning', { effect: 'risk' }),
  merged: kind<Of & { values: Ref[]; none: boolean; entry: Ref }>('warning', { effect: 'risk' }),
  /** Of aqua's: what was decided on a value of Jira takes it from the one of its name, whose items become it all the same. */
  mergedInAqua: kind<Of & { entries: Ref[]; value: Ref }>('warning', { effect: 'risk' }),
} as const;

/** The kinds of Jira's fixed fields, whose list in aqua may be unusable. */
export const fixedKinds = {
  ...usedKinds,
  ...listKinds,
  /** `where`: that the items are aqua's, or on both sides; absent: Jira's. */
  fieldUnusable: kind<{ itemType?: AquaItemType | undefined; fieldId: string; why: FieldProblem; where?: 'aqua' | 'both' | undefined }>(
    'failed',
  ),
} as const;

/** The kinds of sprints. */
export const sprintKinds = {
  ...usedKinds,
  jiraUnseen: kind<Of>('unavailable'),
  /** Jira takes no new item into a sprint that has ended; what aqua makes of that refusal is not documented. */
  endedInJira: kind<Of & { entry: Ref }>('warning', { effect: 'risk', side: 'aqua' }),
} as const;

/** The kinds of lists that the plan pairs, whose options in Jira may not be seen. */
export const pairedListKinds = { ...usedKinds, ...listKinds, jiraUnseen: kind<Of>('unavailable') } as const;

/** Makes the findings of values; those that a row does not declare cannot come of its fields. */
export type FoundValues = Found<typeof usedKinds> &
  Partial<Pick<Found<typeof fixedKinds>, 'fieldUnusable' | 'decidedOnGoneInJira'>> &
  Partial<Pick<Found<typeof pairedListKinds>, 'jiraUnseen'>> &
  Partial<Pick<Found<typeof sprintKinds>, 'endedInJira'>>;

/** Entries of aqua without a counterpart that nothing in scope has yet. */
export type NotYetInAqua = { entries: Ref[]; issueType: Ref; itemType: AquaItemType };

/** Values without a counterpart that nothing in scope has yet. */
export type NotYetUsed = {
  values: Ref[];
  issueType: Ref;
  itemType: AquaItemType;
  project: Ref;
};
