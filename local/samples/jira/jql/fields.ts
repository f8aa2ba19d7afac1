import { issueFilter, seesProject, type Someone } from '../access';
import { accountById } from '../lookup';
import { categoryOf } from '../show';
import { issueKey, type Account, type CategoryKey, type Issue, type JiraSite, type Named } from '../site';
import { JqlError } from './error';
import type { Operand } from './parse';

/** What a query is judged by: the site, who asks, and when. */
export interface JqlContext {
  site: JiraSite;
  viewer: Someone;
  now: number;
}

type SingleOperand = Exclude<Operand, { kind: 'empty' } | { kind: 'list' }>;

/**
 * A field whose values are compared for sameness. `valueOf` answers null where the issue has none; `identify` turns what the query says
 * into such values and throws where the site, as the asker sees it, knows none.
 */
export interface ValueField<T = unknown> {
  kind: 'value';
  valueOf(issue: Issue): T | null;
  identify(operand: SingleOperand): (T | null)[];
}
/** The issue itself, known by its key or id. Within a project keys have an order. */
export interface KeyField {
  kind: 'key';
  identify(operand: SingleOperand): Issue[];
}
export interface DateField {
  kind: 'date';
  valueOf(issue: Issue): number;
}
export interface TextField {
  kind: 'text';
  valueOf(issue: Issue): string;
}
/** Several values at once. */
export interface LabelField {
  kind: 'labels';
  valuesOf(issue: Issue): readonly string[];
}
/** Several things at once that the query names by id or name; a name may be that of several. */
export interface ManyField {
  kind: 'many';
  valuesOf(issue: Issue): readonly unknown[];
  identify(operand: SingleOperand): unknown[];
}
export type JqlField = ValueField | KeyField | DateField | TextField | LabelField | ManyField;

/** The field of this name. Throws where Jira would not know it. */
export function fieldNamed(name: string, context: JqlContext): JqlField {
  const { site, viewer } = context;
  switch (name.toLowerCase()) {
    case 'project':
      return valueField(
        name,
        (issue) => issue.project,
        (text) =>
          site.projects.filter((project) => [project.id, project.key, project.name].some(same(text)) && seesProject(site, viewer, project)),
      );
    case 'issuetype':
    case 'type': {
      const types = [...new Set(site.projects.flatMap((project) => project.issueTypes.map(({ type }) => type)))];
      return valueField(
        name,
        (issue) => issue.type,
        (text) => byNameOrId(types, text),
      );
    }
    case 'status': {
      const statuses = new Set(site.projects.flatMap((project) => project.issueTypes.flatMap((one) => one.statuses)));
      return valueField(
        name,
        (issue) => issue.status,
        (text) => byNameOrId([...statuses], text),
      );
    }
    case 'statuscategory':
      return valueField(
        name,
        (issue) => issue.status.category,
        (text) => (['new', 'indeterminate', 'done'] satisfies CategoryKey[]).filter((key) => categoryNames(key).some(same(text))),
      );
    case 'priority':
      return valueField(
        name,
        (issue) => issue.priority,
        (text) => byNameOrId(site.priorities, text),
      );
    case 'resolution':
      return resolutionField(name, site);
    case 'level':
      return valueField(
        name,
        (issue) => issue.level,
        (text) =>
          byNameOrId(
            site.projects.filter((project) => seesProject(site, viewer, project)).flatMap((project) => project.securityLevels),
            text,
          ),
      );
    case 'assignee':
      return accountField(name, (issue) => issue.assignee, context);
    case 'reporter':
      return accountField(name, (issue) => issue.reporter, context);
    case 'key':
    case 'issuekey':
    case 'id':
    case 'issue': {
      const visible = issueFilter(site, viewer);
      return {
        kind: 'key',
        identify: finder(
          (text) => site.issues.filter((issue) => (same(text)(issueKey(issue)) || String(issue.id) === text) && visible(issue)),
          (text) => `An issue with key '${text}' does not exist for field '${name}'.`,
        ),
      };
    }
    case 'sprint': {
      const sprints = site.boards.flatMap((board) => board.sprints);
      return {
        kind: 'many',
        valuesOf: (issue) => site.sprintsOf(issue),
        identify: finder(
          (text) =>
            byNameOrId(
              sprints.map((sprint) => ({ id: String(sprint.id), name: sprint.name, sprint })),
              text,
            ).map(({ sprint }) => sprint),
          (text) => `Sprint with name '${text}' does not exist or you do not have permission to view it.`,
        ),
      };
    }
    case 'attachments':
      return { kind: 'labels', valuesOf: (issue) => site.attachmentsOf(issue).map(({ fileName }) => fileName) };
    case 'labels':
      return { kind: 'labels', valuesOf: (issue) => issue.labels };
    case 'summary':
      return { kind: 'text', valueOf: (issue) => issue.summary };
    case 'created':
    case 'createddate':
      return { kind: 'date', valueOf: (issue) => issue.created };
    case 'updated':
    case 'updateddate':
      return { kind: 'date', valueOf: (issue) => issue.updated };
    default:
      throw new JqlError(`Field '${name}' does not exist or you do not have permission to view it.`);
  }
}

function valueField<T>(name: string, valueOf: (issue: Issue) => T | null, find: (text: string) => T[]): ValueField<T> {
  return { kind: 'value', valueOf, identify: finder(find, (text) => `The value '${text}' does not exist for the field '${name}'.`) };
}

/** Finds what an operand names; throws with this sentence where there is nothing of the kind. */
function finder<T>(find: (text: string) => T[], unknown: (text: string) => string): (operand: SingleOperand) => T[] {
  return (operand) => {
    if (operand.kind === 'function') throw unknownFunction(operand.name);
    const found = find(operand.text);
    if (found.length === 0) throw new JqlError(unknown(operand.text));
    return found;
  };
}

/** Without quotation marks "Unresolved" means no resolution, even where the site has a resolution of that name. */
function resolutionField(name: string, site: JiraSite): ValueField<Named> {
  const named = valueField(
    name,
    (issue) => issue.resolution,
    (text) => byNameOrId(site.resolutions, text),
  );
  return {
    ...named,
    identify: (operand) =>
      operand.kind === 'value' && !operand.quoted && same(operand.text)('unresolved') ? [null] : named.identify(operand),
  };
}

function accountField(name: string, valueOf: (issue: Issue) => Account | null, { site, viewer }: JqlContext): ValueField<Account> {
  const named = valueField(name, valueOf, (text) => {
    const account = accountById(site, text);
    return account ? [account] : [];
  });
  return {
    ...named,
    identify: (operand) => {
      if (operand.kind !== 'function') return named.identify(operand);
      if (operand.name.toLowerCase() !== 'currentuser') throw unknownFunction(operand.name);
      if (!viewer) throw new JqlError(`Function 'currentUser' cannot be used by anonymous users in the field '${name}'.`);
      return [viewer];
    },
  };
}

function unknownFunction(name: string): JqlError {
  return new JqlError(`Unable to find JQL function '${name}()'.`);
}

/** Names come before ids, as in Jira: a value may be called by the id of another. */
function byNameOrId<T extends { id: string; name: string }>(things: readonly T[], text: string): T[] {
  const named = things.filter((thing) => same(text)(thing.name));
  return named.length > 0 ? named : things.filter((thing) => thing.id === text);
}

function categoryNames(key: CategoryKey): string[] {
  const { id, name } = categoryOf(key);
  return [key, name, String(id)];
}

function same(text: string): (other: string) => boolean {
  const wanted = text.toLowerCase();
  return (other) => other.toLowerCase() === wanted;
}
