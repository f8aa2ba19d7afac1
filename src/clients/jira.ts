import type { Eyes } from '../checklist/vocabulary';

/** A Jira project. `style` next-gen is what Jira's pages call team-managed. (facts/jira §6) */
export interface JiraProject {
  id: string;
  key: string;
  name: string;
  style: 'classic' | 'next-gen';
  /** software, service_desk, business, product_discovery … */
  typeKey: string;
  archived: boolean;
  deleted: boolean;
  leadAccountId?: string;
  issueTypes: { id: string; name: string; subtask: boolean }[];
}

/** A Jira account as far as its owner lets this reader see it. Absent members are hidden, not empty. (facts/jira §2) */
export interface JiraUser {
  accountId: string;
  accountType: string;
  active: boolean;
  displayName?: string;
  emailAddress?: string;
  /** Equals the site's zone when it is hidden or unset. */
  timeZone?: string;
  /** Keys such as jira-software; only where asked for. */
  applicationRoles?: string[];
}

export interface JiraPermission {
  key: string;
  /** In the reader's language. */
  name: string;
  type: string;
}

/** What `permissions/check` takes; ids are numbers here, unlike elsewhere. (facts/jira §1.1) */
export interface PermissionQuestion {
  /** Absent: the reader. */
  accountId?: string;
  globalPermissions?: string[];
  projectPermissions?: { permissions: string[]; projects?: number[]; issues?: number[] }[];
}
/** Only what is granted is listed. What is absent is denied or was not evaluated. */
export interface PermissionGrants {
  globalPermissions: string[];
  projectPermissions: { permission: string; projects: number[]; issues: number[] }[];
}

export interface JiraIssue {
  id: string;
  key?: string;
  fields: Record<string, unknown>;
}

/** Reads from Jira as one pair of eyes. Every method throws `Unavailable` with a `jira-…` reason. */
export interface JiraClient {
  readonly eyes: Eyes;
  serverInfo(): Promise<{ baseUrl: string; timeZone?: string }>;
  /** Undefined where Jira answers 404: it does not exist, or this reader may not see it. */
  project(idOrKey: string): Promise<JiraProject | undefined>;
  /** Live, archived and deleted projects; somebody with Administer Jira sees them all. */
  findProject(id: string): Promise<JiraProject | undefined>;
  permissionCatalogue(): Promise<JiraPermission[]>;
  checkPermissions(question: PermissionQuestion): Promise<PermissionGrants>;
  /** With groups and application roles expanded. Undefined where Jira knows no such account. */
  user(accountId: string): Promise<JiraUser | undefined>;
  /** Active accounts that fit; at most the first 50. Jira answers an empty list to a reader without "Browse users and groups". */
  searchUsers(query: string): Promise<JiraUser[]>;
  /** All of the site's resolutions, in the reader's language. */
  resolutions(): Promise<{ id: string; name: string }[]>;
  /** One page. Ask for no field more than is needed. */
  searchIssues(search: { jql: string; fields: string[]; maxResults: number }): Promise<JiraIssue[]>;
  /** Jira's estimate; recent changes may be missing. */
  countIssues(jql: string): Promise<number>;
  cost(): { requests: number; points: number };
}
