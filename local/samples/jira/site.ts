import type { SiteFields } from './fields';
import type { SiteSprints } from './sprints';

/**
 * What a sample Jira site holds. Issues are lean records that share everything they can, so that a site may have 200,000 of them: names and
 * shapes are put together when somebody asks.
 */

export type AccountType = 'atlassian' | 'app' | 'customer';

export interface Account {
  accountId: string;
  accountType: AccountType;
  displayName: string;
  email: string;
  /** Whether the owner shows the address to others; hidden ones are absent members (facts/jira §2.1). */
  emailShown: boolean;
  /** Accounts that see the address all the same: those of the same organisation, which apps do not belong to. */
  emailShownTo?: readonly string[];
  active: boolean;
  /** Absent: not set. */
  timeZone?: string;
  timeZoneShown: boolean;
  locale: string;
  /** Preferences that the account has set, by key; nobody else can read them (facts/jira §3.1). */
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

/** Who holds a permission or belongs to a security level (facts/jira §6). */
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

export interface IssueType {
  id: string;
  name: string;
  description: string;
  subtask: boolean;
  hierarchyLevel: number;
  /** Set where the type belongs to one team-managed project. */
  projectId?: string;
}

export type CategoryKey = 'new' | 'indeterminate' | 'done';

export interface Status {
  id: string;
  name: string;
  category: CategoryKey;
  projectId?: string;
}

/** A rule of a transition (facts/jira §11). */
export interface Rule {
  ruleKey: string;
  parameters: Record<string, string>;
}

/** A transition between statuses; without `from` it starts from any. */
export interface Transition {
  name: string;
  from?: readonly Status[];
  to: Status;
  conditions?: readonly Rule[];
  validators?: readonly Rule[];
  /** The screen that asks for fields on the way. */
  screen?: Screen;
}

export interface Screen {
  id: number;
  name: string;
  /** Ids of its fields; all on one tab. */
  fields: readonly string[];
}

export interface Workflow {
  name: string;
  initial: Status;
  transitions: readonly Transition[];
}

export interface Named {
  id: string;
  name: string;
  description: string;
}

export interface Project {
  id: string;
  key: string;
  name: string;
  description: string;
  typeKey: 'software' | 'service_desk' | 'business';
  style: 'classic' | 'next-gen';
  lead: string;
  state: 'live' | 'archived' | 'deleted';
  scheme: PermissionScheme;
  /** Members of each project role: account ids and names of groups. */
  roles: Record<string, { accounts: string[]; groups: string[] }>;
  /** Without a workflow every status can be reached from every other, as in a new project. */
  issueTypes: { type: IssueType; statuses: Status[]; workflow?: Workflow }[];
  /** Absent where the project has none, and mails nobody. */
  notificationScheme?: { id: number; name: string };
  /** Absent where the project has no issue security scheme, as new ones have none. */
  securityScheme?: { id: number; name: string };
  securityLevels: SecurityLevel[];
}

export interface Issue {
  id: number;
  number: number;
  project: Project;
  type: IssueType;
  status: Status;
  priority: Named;
  /** Null is what Jira shows as "Unresolved". */
  resolution: Named | null;
  assignee: Account | null;
  reporter: Account | null;
  level: SecurityLevel | null;
  labels: readonly string[];
  summary: string;
  /** Milliseconds since the epoch. */
  created: number;
  updated: number;
}

export interface Permission {
  key: string;
  name: string;
  type: 'GLOBAL' | 'PROJECT';
  /** The number that `mypermissions` tells. */
  id: string;
}

export interface JiraSite extends SiteFields, SiteSprints {
  baseUrl: string;
  cloudId: string;
  title: string;
  timeZone: string;
  locale: string;
  accounts: Account[];
  groups: Group[];
  applicationRoles: ApplicationRole[];
  /** Absent: both are on, as on a new site. */
  unassignedAllowed?: boolean;
  linkingEnabled?: boolean;
  /** Ids of project roles by name; team-managed projects have roles of their own. */
  projectRoles: Record<string, number>;
  permissions: Permission[];
  /** Names of groups by global permission. */
  globalGrants: Record<string, string[]>;
  projects: Project[];
  resolutions: Named[];
  priorities: Named[];
  /** Ascending by id. */
  issues: Issue[];
  /** Passwords of HTTP Basic: tokens by e-mail address in lower case. */
  tokens: ReadonlyMap<string, { accountId: string; token: string }>;
}

export function issueKey(issue: Issue): string {
  return `${issue.project.key}-${issue.number}`;
}
