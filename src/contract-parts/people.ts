import type { Unavailability } from '../checklist/model/unavailable';

/** What became of somebody on items in scope. */
export type PersonState =
  | 'matched'
  | 'ambiguous'
  | 'otherDomain'
  /** Whose address is hidden, so that nobody can tell. */
  | 'hidden'
  /** Deactivated in aqua. */
  | 'deactivated'
  | 'outsideProject'
  /** Without a counterpart in the other system. */
  | 'missing'
  /** The same of somebody whose Jira account is deactivated. */
  | 'left'
  /** An aqua user whose Jira account is deactivated. */
  | 'inactive'
  /** An aqua user without an address. */
  | 'empty'
  /** Nobody could look it up. */
  | 'unseen'
  | 'app'
  | 'customer'
  | 'closed';

/** Somebody on items in scope, by ids: names and addresses are fetched for what is on screen. */
export interface ScopePerson {
  accountId?: string;
  aquaUserId?: number;
  state: PersonState;
  /** Whether they are on items of Jira that travel to aqua; how many is asked by `peopleItems`. */
  onJiraItems?: true;
  /** aqua's items that travel to Jira and are assigned to them. */
  aquaItems?: number;
}

export interface PeopleInScope {
  people: ScopePerson[];
  /** What of Jira's items the plan carries. */
  roles: ('assignee' | 'reporter')[];
  /** Why a side, or what became of its people, is missing. */
  unread: { side: 'jira' | 'aqua'; why: Unavailability }[];
}

/** Issues in scope of one account, by what it is on them; absent where the plan does not carry that. */
export interface ItemsOfPerson {
  accountId: string;
  assignee?: number;
  reporter?: number;
}

/** What aqua calls a user; for the screen only. */
export interface AquaPersonShown {
  id: number;
  name: string;
  /** Absent where nobody entered one. */
  address?: string;
}
