import type { AquaItemType } from '../../src/checklist/model/vocabulary';
import type { AquaProjectRecord, AquaSystem, FieldRecord } from './aqua/system';
import type { Issue } from './jira/model/issue';
import type { Account } from './jira/model/people';
import type { IssueType, Project, ProjectIssueType } from './jira/model/project';
import type { Sprint } from './jira/model/sprints';
import type { Status, Workflow } from './jira/model/workflow';
import type { JiraSite } from './jira/site';

/** Steps of alterations that take more than one assignment, and look-ups that fail where a scenario has changed. */

/** The address is hidden from everybody but its owner. */
export function hideAddress(account: Account): void {
  account.emailShown = false;
  delete account.emailShownTo;
}

/** The account stays on issues, and no search finds it. */
export function deactivate(account: Account): void {
  account.active = false;
}

/** The account was closed for good: nobody knows any more whose it was (docs/platform/jira.md#accounts). */
export function closeAccount(account: Account): void {
  hideAddress(account);
  deactivate(account);
  account.accountType = 'unknown';
  account.displayName = 'Former user';
  account.timeZoneShown = false;
  account.groups = [];
}

export function accountNamed({ accounts }: JiraSite, displayName: string): Account {
  return found(
    accounts.find((one) => one.displayName === displayName),
    `an account called ${displayName}`,
  );
}

export function jiraProject({ projects }: JiraSite, key: string): Project {
  return found(
    projects.find((one) => one.key === key),
    `a project ${key}`,
  );
}

/** A work type of a project with its statuses and workflow, for example `Bug` of `SHOP`. */
export function issueTypeOf(site: JiraSite, projectKey: string, name: string): ProjectIssueType {
  return found(
    jiraProject(site, projectKey).issueTypes.find(({ type }) => type.name === name),
    `a work type ${name} in ${projectKey}`,
  );
}

/** The workflow of a work type; one where any step may be taken is made for types that have none of their own. */
export function workflowOf(site: JiraSite, projectKey: string, name: string): Workflow {
  const of = issueTypeOf(site, projectKey, name);
  const [initial] = of.statuses;
  of.workflow ??= {
    name: `${name} of ${projectKey}`,
    initial: found(initial, `a status of ${name}`),
    transitions: of.statuses.map((to) => ({ name: to.name, to })),
  };
  return of.workflow;
}

/** Issues of a work type that stand in a status, oldest first; all of the type where none is named. */
export function issuesOf({ issues }: JiraSite, projectKey: string, type: IssueType['name'], status?: Status['name']): Issue[] {
  return issues.filter(
    (issue) => issue.project.key === projectKey && issue.type.name === type && (status === undefined || issue.status.name === status),
  );
}

/** Adds a sprint to a board, and puts issues into it instead of those that they are in. */
export function addSprint(site: JiraSite, boardId: number, sprint: Omit<Sprint, 'boardId'>, issues: readonly Issue[] = []): Sprint {
  const board = found(
    site.boards.find(({ id }) => id === boardId),
    `a board ${boardId}`,
  );
  const added: Sprint = { ...sprint, boardId };
  board.sprints.push(added);
  const within = new Set(issues);
  const before = site.sprintsOf;
  site.sprintsOf = (issue) => (within.has(issue) ? [added] : before(issue));
  return added;
}

export function aquaProject({ projects }: AquaSystem, id: number): AquaProjectRecord {
  return found(
    projects.find((one) => one.id === id),
    `a project ${id} in aqua`,
  );
}

/** A field of a project, by its internal name. Projects that use one template share their fields. */
export function fieldOf(system: AquaSystem, projectId: number, itemType: AquaItemType, fieldId: string): FieldRecord {
  return found(
    aquaProject(system, projectId).fields[itemType]?.find(({ id }) => id === fieldId),
    `a field ${fieldId} of ${itemType}`,
  );
}

/** The entries of a list field, for example `entriesOf(aqua, 12, 'Defect', 'Resolution')`. */
export function entriesOf(...path: Parameters<typeof fieldOf>): Extract<FieldRecord, { entries: unknown }>['entries'] {
  const field = fieldOf(...path);
  if (!('entries' in field)) throw new Error(`${field.id} is no list.`);
  return field.entries;
}

/** How many characters a text field takes. */
export function setLength(system: AquaSystem, projectId: number, itemType: AquaItemType, fieldId: string, length: number): void {
  const field = fieldOf(system, projectId, itemType, fieldId);
  if (field.type !== 'String') throw new Error(`${fieldId} is no text of limited length.`);
  field.length = length;
}

function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Error(`The company has lost ${what}.`);
  return thing;
}
