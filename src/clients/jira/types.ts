import type { Eyes } from '../../checklist/model/vocabulary';

/** What is read from Jira, as plain data, and how it is asked for. */

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
  /** Such as en_US; shown to hardly anybody but the owner. */
  locale?: string;
  /** Keys such as jira-software; only where asked for. */
  applicationRoles?: string[];
  /** All groups that the account is in; only where asked for, and where Jira listed them all. */
  groups?: JiraGroup[];
}

export interface JiraGroup {
  id?: string;
  name: string;
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

/** A value of one of Jira's fixed fields; the name is in the reader's language. */
export interface JiraValue {
  id: string;
  name: string;
}

/** Who holds a permission: type such as projectRole, group, applicationRole, reporter, and its id where it has one (facts/jira §6). */
export interface JiraHolder {
  type: string;
  /** The role's or group's id, or the product's key. */
  id?: string;
  name?: string;
}

/** Who holds which permission in the projects that use the scheme. */
export interface JiraPermissionScheme {
  id: string;
  name: string;
  grants: { permission: string; holder: JiraHolder }[];
}

/** Levels by which a project's issues can be hidden from those who browse it (facts/jira §6). */
export interface JiraSecurityScheme {
  id: string;
  levels: JiraValue[];
}

/** Whom a role has in one project: accounts, and groups with all that are in them. */
export interface JiraRoleMembers {
  accountIds: string[];
  groups: JiraGroup[];
}

/** A board of Jira Software; `type` is scrum, kanban or, in team-managed projects, simple. */
export interface JiraBoard {
  id: number;
  name: string;
  type: string;
}

export interface JiraSprint {
  id: number;
  name: string;
  /** The board that it was made on; it may show on others too. */
  boardId?: number;
}

/** A condition or validator of a step, by its key such as system:restrict-issue-transition. */
export interface JiraRule {
  key: string;
  parameters: Record<string, string>;
}

/** A transition of a workflow. Statuses are named by their ids. */
export interface JiraStep {
  name: string;
  from: readonly string[] | 'any';
  to: string;
  conditions: readonly JiraRule[];
  validators: readonly JiraRule[];
  /** The id of the screen that asks for fields on the way. */
  screen?: string;
}

export interface JiraWorkflow {
  name: string;
  statuses: readonly JiraValue[];
  /** The status of a new issue. */
  initial?: string;
  steps: readonly JiraStep[];
}

/** What the whole site allows; absent where Jira does not tell. */
export interface JiraSiteSettings {
  linking?: boolean;
  /** Whether a work item may have nobody assigned. */
  unassigned?: boolean;
}

/** A field. `type` and `items` are Jira's kinds of values, `custom` is the key of a custom field's type (facts/jira §6). */
export interface JiraField {
  id: string;
  /** In the reader's language. */
  name: string;
  type: string;
  items?: string;
  custom?: string;
}

/** A field of the screen that creates issues, as the reader meets it: what it may not set is left out (facts/jira §6). */
export interface JiraCreateField extends JiraField {
  required: boolean;
  hasDefault: boolean;
}

export interface JiraIssue {
  id: string;
  key?: string;
  fields: Record<string, unknown>;
}

/** Reads from Jira as one pair of eyes. Every method throws `Unavailable` with a `jira-…` reason. */
export interface JiraClient {
  readonly eyes: Eyes;
  /** `displayUrl` differs where people open the site at a custom domain (facts/jira §7). */
  serverInfo(): Promise<{ baseUrl: string; displayUrl?: string; timeZone?: string }>;
  /** Undefined where Jira answers 404: it does not exist, or this reader may not see it. */
  project(idOrKey: string): Promise<JiraProject | undefined>;
  /** Live, archived and deleted projects; somebody with Administer Jira sees them all. */
  findProject(id: string): Promise<JiraProject | undefined>;
  /** Whether the reader itself holds Administer Jira. */
  administersJira(): Promise<boolean>;
  /** The reader's own account; refused to strangers. */
  myself(): Promise<JiraUser>;
  /** A preference of the reader's own that is on or off. Undefined where it was never set. */
  preference(key: string): Promise<boolean | undefined>;
  /** The language in which Jira answers the reader, such as en_US. */
  myLocale(): Promise<string | undefined>;
  /** Those of the permissions that the reader itself holds in a project. Undefined where it does not see the project. */
  myPermissions(keys: readonly string[], projectId: string): Promise<string[] | undefined>;
  permissionCatalogue(): Promise<JiraPermission[]>;
  checkPermissions(question: PermissionQuestion): Promise<PermissionGrants>;
  /** With groups and application roles expanded. Undefined where Jira knows no such account. */
  user(accountId: string): Promise<JiraUser | undefined>;
  /** Several accounts at once, without groups and roles; those that Jira does not know are left out. */
  users(accountIds: readonly string[]): Promise<JiraUser[]>;
  /** Active accounts that fit; at most the first 50. Jira answers an empty list to a reader without "Browse users and groups". */
  searchUsers(query: string): Promise<JiraUser[]>;
  /** Whether one account can be assigned to issues of a project; asked for that account, so that the answer is a yes or a no (facts/jira §11). */
  isAssignable(projectId: string, accountId: string): Promise<boolean>;
  /** All of the site's resolutions, in the reader's language. */
  resolutions(): Promise<JiraValue[]>;
  /** All of the site's priorities; which of them a project offers is told by its scheme only. */
  priorities(): Promise<JiraValue[]>;
  /** The statuses that each issue type of a project can have, by the type's id: those of its workflow (facts/jira §5). */
  projectStatuses(idOrKey: string): Promise<ReadonlyMap<string, JiraValue[]>>;
  /** The workflow of one issue type in a project (facts/jira §11). Undefined where Jira names none. */
  workflow(projectId: string, issueTypeId: string): Promise<JiraWorkflow | undefined>;
  /** The ids of a screen's tabs. Refused to whoever does not administer Jira, as are the fields. */
  screenTabs(screenId: string): Promise<string[]>;
  /** The ids of the fields on a tab of a screen. */
  screenTabFields(screenId: string, tabId: string): Promise<string[]>;
  /**
   * The fields of the screen that creates issues of a type. Jira answers for the reader: an empty list, or none at all, to one who may not
   * create issues there.
   */
  createFields(projectIdOrKey: string, issueTypeId: string): Promise<JiraCreateField[]>;
  /** Which fields a type's issues must have, whoever asks. Experimental: undefined where the site does not have the operation. */
  requiredFields(projectId: string, issueTypeId: string): Promise<string[] | undefined>;
  /** Fields by their ids, or those whose name contains a text; at most the first 50. Those of team-managed projects may be missing. */
  findFields(wanted: { ids: readonly string[] } | { name: string }): Promise<JiraField[]>;
  siteSettings(): Promise<JiraSiteSettings>;
  /** The largest attachment in bytes, and whether the site has attachments at all. */
  attachmentSettings(): Promise<{ enabled: boolean; largestBytes: number }>;
  /** The first issues of a search, page by page; `complete` where there are no more. Each issue costs a point. */
  firstIssues(search: { jql: string; fields: string[]; most: number }): Promise<{ issues: JiraIssue[]; complete: boolean }>;
  /** Who holds which permission by the project's permission scheme. Refused to whoever administers neither Jira nor the project. */
  permissionScheme(projectId: string): Promise<JiraPermissionScheme>;
  /** The id of a project's permission scheme alone. */
  permissionSchemeId(projectId: string): Promise<string>;
  /** The first live company-managed projects that the reader sees, at most so many; `complete` where there are no more. */
  companyManagedProjects(most: number): Promise<{ ids: string[]; complete: boolean }>;
  /** Whether a project has a notification scheme; false too to whoever administers neither Jira nor the project. */
  hasNotificationScheme(projectId: string): Promise<boolean>;
  /**
   * The levels of a project's issue security scheme. Undefined where Jira names none, which is no proof that nothing is restricted: team-managed
   * projects restrict work types instead (facts/jira §11).
   */
  securityScheme(projectId: string): Promise<JiraSecurityScheme | undefined>;
  /** Who belongs to the levels of an issue security scheme. Refused to whoever does not administer Jira. */
  levelMembers(schemeId: string): Promise<{ levelId: string; holder: JiraHolder }[]>;
  /** The ids of a project's roles. Refused to whoever administers neither Jira nor the project. */
  projectRoles(projectId: string): Promise<string[]>;
  /** Whom a role has in a project. Undefined where Jira answers 404: no such role, or no right to see it. */
  roleMembers(projectId: string, roleId: string): Promise<JiraRoleMembers | undefined>;
  /** The boards that show a project, at most the first 100. Undefined where Jira answers 404, as without Jira Software (facts/jira §5). */
  boards(projectId: string): Promise<JiraBoard[] | undefined>;
  /** The sprints of a board that are under way or to come. Undefined where the board has no sprints. */
  openSprints(boardId: number): Promise<JiraSprint[] | undefined>;
  /** One page. Ask for no field more than is needed. */
  searchIssues(search: { jql: string; fields: string[]; maxResults: number }): Promise<JiraIssue[]>;
  /** Jira's estimate; recent changes may be missing. */
  countIssues(jql: string): Promise<number>;
  cost(): { requests: number; points: number };
}
