/** Accounts of a site and what they may do. */

/** `unknown` is an account that was closed: it stays on issues as "Former user" (docs/platform/jira.md#accounts). */
export type AccountType = 'atlassian' | 'app' | 'customer' | 'unknown';

export interface Account {
  accountId: string;
  accountType: AccountType;
  displayName: string;
  email: string;
  /** Whether the owner shows the address to others; hidden ones are absent members (docs/platform/jira.md#hidden-addresses). */
  emailShown: boolean;
  /** Accounts that see the address all the same: those of the same organisation, which apps do not belong to. */
  emailShownTo?: readonly string[];
  /** False for deactivated accounts: they stay on issues and are found by id, never by a search. */
  active: boolean;
  /** Absent: not set. */
  timeZone?: string;
  timeZoneShown: boolean;
  /** The language that the account reads Jira in, for example `ja_JP`. */
  locale: string;
  /** Preferences that the account has set, by key; nobody else can read them (docs/platform/jira.md#own-preferences). */
  preferences?: Readonly<Record<string, string>>;
  /** Names of groups. */
  groups: string[];
}

export interface Group {
  name: string;
  groupId: string;
}

/** A product whose licence some groups give. */
export interface ApplicationRole {
  key: string;
  name: string;
  groups: string[];
}

/** Who holds a permission or belongs to a security level (docs/platform/jira.md#permission-holders). */
export type Holder =
  | { type: 'anyone' | 'reporter' | 'assignee' | 'projectLead' | 'sd.customer.portal.only' }
  /** Without a role: anybody who holds any. */
  | { type: 'applicationRole'; role?: string }
  | { type: 'group'; group: string }
  | { type: 'projectRole'; role: string }
  | { type: 'user'; accountId: string };

export interface Grant {
  permission: string;
  holder: Holder;
}

export interface PermissionScheme {
  id: number;
  name: string;
  description: string;
  grants: Grant[];
}

export interface SecurityLevel {
  id: string;
  name: string;
  description: string;
  members: Holder[];
}

export interface Permission {
  key: string;
  name: string;
  type: 'GLOBAL' | 'PROJECT';
  /** The number that `mypermissions` tells. */
  id: string;
}
