import type { Decision, Direction, Pair } from '../checklist/model/plan';
import type { Unavailability } from '../checklist/model/unavailable';

/** What stands for a value on the other side, and how it comes to that. */
export type MappingState =
  | 'equal'
  /** Equal by a name that several values of one side bear, so that nobody knows which is meant. */
  | 'ambiguous'
  /** Equal, and aqua has items of it, which Jira takes no more: a sprint that has ended. */
  | 'ended'
  | 'decided'
  /** It was decided to become a value that cannot be chosen. */
  | 'decidedOnGone'
  /** SyncConfigurator maps it, by somebody's word; to which value is not told. */
  | 'byWord'
  /** SyncConfigurator creates it by itself. */
  | 'created'
  | 'willBeAdded'
  | 'lacking'
  /** Its name may be a translation. */
  | 'unproven'
  /** What can be chosen on the other side was not seen. */
  | 'unseen';

/** A value of Jira and the one of aqua that stands for it, or one of the two. */
export interface MappingRow {
  /** The id is null for no value; the name absent where Jira does not offer it. Items travel to aqua; absent where they were not counted. */
  jira?: { id: string | null; name?: string; items?: number };
  /** Items travel to Jira. */
  aqua?: { id: number; name: string; items?: number };
  state: MappingState;
  /** A value of the other side that is similar. */
  proposedJira?: string;
  proposedAqua?: number;
}

/** The values of one field of a pair, or the sprints of all pairs. */
export interface MappingTable {
  dimension: Decision['dimension'];
  /** Absent for sprints. */
  pair?: Pick<Pair, 'jiraIssueTypeId' | 'aquaItemType'>;
  direction?: Direction;
  /** Jira's field, of lists. */
  field?: string;
  aquaFieldId: string;
  /** Why aqua's field can take no value. */
  unusable?: 'missing' | 'inactive' | 'notADictionary';
  rows: MappingRow[];
  /** What can be chosen on each side, in the order of the names. */
  jira: { id: string; name: string }[];
  aqua: { id: number; name: string }[];
  /** Items of aqua whose value could not be told. */
  unidentified?: number;
}

/** The values of both sides side by side, with the names that aqua's account sees. */
export interface Mapping {
  tables: MappingTable[];
  unread: { dimension: Decision['dimension']; why: Unavailability }[];
}
