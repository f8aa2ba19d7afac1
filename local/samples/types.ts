import type { AquaSystem } from './aqua/system';
import type { JiraSite } from './jira/site';
import type { PlanFile } from '../plan-file/format';
import type { SiteSize } from './scenarios/large/size';

/** The sample companies' states that the servers can play. */
export const scenarioNames = ['first-setup', 'ready', 'large'] as const;
export type ScenarioName = (typeof scenarioNames)[number];

/** An account of the sample Jira with what it logs in with. */
export interface Identity {
  accountId: string;
  displayName: string;
  email: string;
  /** Stands for an API token: the password of HTTP Basic. */
  token: string;
}

export interface AquaLogIn {
  /** With the tenant, as aqua's public cloud wants it: `name@tenant`. */
  username: string;
  password: string;
}

/** What a test, the local host or the command line needs to know of the company that is played. */
export interface Scenario {
  name: ScenarioName;
  company: string;
  /** The Jira accounts that somebody can be, each with its own rights. */
  identities: Record<'admin' | 'member' | 'configurationUser' | 'syncUser' | 'app', Identity>;
  /** The aqua account that sees everything: the one to read with. */
  aquaReader: AquaLogIn;
  /** An aqua account that no licence is assigned to. */
  aquaWithoutLicence: AquaLogIn;
  /** An aqua account that administers a project, but not the system. */
  aquaWithoutSystemRights: AquaLogIn;
  /** The address that Jira tells as its own; no server answers there. */
  siteUrl: string;
  /** The site's id, as it tells everybody. */
  cloudId: string;
  planFile: PlanFile;
}

/**
 * A scenario with everything that its servers hold. An alteration edits it in place before they start; nothing is looked up before then, so
 * whatever is changed holds everywhere. What can be set, and how:
 *
 * What companies share is frozen (statuses, priorities, work types, fields): push another one instead of renaming it. `alterations.ts` has the
 * functions named here.
 *
 * **Jira's workflows** (`bugs = workflowOf(jira, 'SHOP', 'Bug')`, rules from `jira/rules.ts`)
 * - conditions: `bugs.transitions[0].conditions = anyOf([onlyFor({ roleIds: [10002] })], [allOf([appCondition])])`
 * - validators: `.validators = [fieldsRequired('components'), permissionRequired('CLOSE_ISSUES'), appValidator]`
 * - validators of the create step: `bugs.creationValidators = [fieldsRequired('components')]`
 * - the screen of a step: `.screen = { id: 77, name: '…', fields: ['resolution'] }`, or `delete transition.screen`
 * - properties of a status: `bugs.statusProperties = { [status.id]: { 'jira.issue.editable': 'false' } }`; editing obeys these and
 *   `jira.permission.edit.{group,projectrole,user,assignee,reporter,lead,denied}`
 * - a workflow for another type: `workflowOf(jira, 'SHOP', 'Story')` makes one to edit
 * - a new status: push it to `issueTypeOf(jira, 'SHOP', 'Bug').statuses`, and set `issue.status` of some of `issuesOf(jira, 'SHOP', 'Bug')`;
 *   likewise priorities (`jira.priorities`) and resolutions
 *
 * **Jira's screens and fields**
 * - edit screen: `const was = jira.editScreen; jira.editScreen = (project, type) => was(project, type).filter(…)`; `createScreen` likewise
 * - values: `jira.values['customfield_10108'] = (issue) => 'text'`; labels: `issue.labels = ['…']`; a field's list: `field.options`
 * - a list of a project's own: `project.priorities = jira.priorities.slice(0, 3)`
 * - team-managed: plan `LAGER`, or `project.style = 'next-gen'`; the resolution is on no screen there
 *
 * **Names**
 * - `jira.translations = { de_DE: shippedNames.de_DE }`, or a table of your own such as `{ ja_JP: { field: { Sprint: 'スプリント' } } }`, and the
 *   reader's `account.locale`; `jira.ignoresForcedLanguage = true`; `jira.tellsUntranslatedNames = true`
 *
 * **Jira's people**
 * - `hideAddress(account)`, `deactivate(account)`, `closeAccount(account)`; for everybody: `jira.accounts.forEach(hideAddress)`
 * - `jira.searchMissesHiddenAddresses = true`
 * - an app, a customer or a closed account on an item: `issue.reporter = account`
 *
 * **What Jira hides**
 * - `project.dataPolicy = { told: true, except: [] }`: the policy says so and searches find nothing; `told: false`: they just find nothing
 * - levels: `project.securityLevels`, `issue.level`; the number of issues: `project?expand=insight`
 *
 * **Sprints**
 * - `addSprint(jira, boardId, { id, name, state }, issues)`; a board of another project: push to `jira.boards`
 * - aqua: `project.sprints = [{ id, name, start, end, active }]`, on an item `item.values['Sprint'] = id`
 *
 * **aqua**
 * - lists: `entriesOf(aqua, 12, 'Defect', 'Resolution').push({ id, name, isDeleted })`; a field: `fieldOf(…).active = false`,
 *   `setLength(aqua, 12, 'Defect', 'Name', 1000)`
 * - texts of items: `item.texts = { Name: '…' }`, which `Navigation/ItemList` answers
 * - a user listed twice: `aqua.users.push(user)`; an empty address: `user.email = ''`; a version: `aqua.version = '26.26.0.0'`
 * - a server of one's own: `aqua.multiTenant = false` (user names stand alone); `aqua.logInPolicy = { lockoutAfter: 5, expired: new Set(['readiness']) }`
 *
 * **Refusals and broken answers** (rules from `interferences.ts`)
 * - `interfere.jira.push(ipAllowList({ from: 20 }))`, `throttled({ first: 2, retryAfterSeconds: 1 })`
 * - `interfere.aqua.push(withNull(/Workflow/, 'Actions'))`, `without(/System\/License/, 'Licenses.*.ExpiryTime')`, `withValue(…)`, `htmlPage(/Sprint/)`
 *
 * `scenario` is the plan file and the identities; `scenario.planFile` can be edited as well.
 */
export interface Company {
  scenario: Scenario;
  jira: JiraSite;
  aqua: AquaSystem;
  /** Rules that hold from the first request on. */
  interfere: Record<'jira' | 'aqua', InterferenceRule[]>;
}

export type Alteration = (company: Company) => void;

/** A request that a sample server was asked. */
export interface RequestRecord {
  method: string;
  /** With its query. */
  path: string;
  /** 0 while there is no answer, and where the connection was dropped. */
  status: number;
  /** The body where it was JSON. Forms are not kept: they carry passwords. */
  body?: unknown;
  /** When it arrived, in milliseconds since the epoch. */
  at: number;
}

/**
 * What happens instead of an answer. A hanging request is answered as usual afterwards, if anybody still listens. `change` lets the server
 * answer and changes the JSON on its way out; any number of changes can meet one answer.
 */
export type Interference =
  | { status: number; headers?: Record<string, string>; body?: unknown }
  | { hangMs: number }
  /** Answers as it would, but not before. */
  | { after: Promise<void> }
  | { drop: true }
  | { change: (body: unknown) => unknown };

export type InterferenceRule = (request: { method: string; path: string; headers: Record<string, string> }) => Interference | undefined;

export interface SampleServer {
  /** Without a slash at the end; aqua's ends with /aquaWebNG. */
  url: string;
  /** The latest requests, oldest first. */
  requests: RequestRecord[];
  /** Of all bodies answered so far. */
  bytes(): number;
  /** Lets a rule answer in the server's place; the first rule that answers counts. Returns an undo function. */
  interfere(rule: InterferenceRule): () => void;
}

export interface SampleAquaServer extends SampleServer {
  /** Sessions whose token is alive: neither logged out nor expired. */
  openSessions(): number;
  /** Ends the life of every access token now, as time would. Refresh tokens stay good. */
  expireTokens(): void;
}

export interface Samples {
  scenario: Scenario;
  jira: SampleServer;
  aqua: SampleAquaServer;
  close(): Promise<void>;
}

export interface SampleOptions {
  jiraPort?: number;
  aquaPort?: number;
  /** Waiting time before each answer, for benchmarks. */
  latencyMs?: number;
  /** The day that the company's dates are relative to. */
  now?: Date;
  /** How much larger or smaller `large` is than it is meant to be, in everything but the people and values in use. */
  scale?: number;
  /** The size that `large` is meant to be: absent, 50,000 people, 200,000 issues in scope and 600 people in use. */
  site?: SiteSize;
  /** How long an aqua access token lives; the real server said 599 (docs/platform/aqua.md#log-in). */
  aquaTokenSeconds?: number;
  /** Changes the company before its servers start: for tests of what no scenario shows. `Company` tells what can be changed and how. */
  alter?: Alteration;
}
