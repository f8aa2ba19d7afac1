import { issueFilter, seesProject } from '../access';
import { issueKey } from '../model/issue';
import type { Named } from '../model/project';
import type { CategoryKey } from '../model/workflow';
import { categoryOf } from '../show';
import { JqlError } from './error';
import { accountField, byNameOrId, finder, same, valueField, type JqlContext, type JqlField, type ValueField } from './field';
import { siteFieldNamed } from './site-fields';

/** The field of this name. Throws where Jira would not know it. */
export function fieldNamed(name: string, context: JqlContext): JqlField {
  const { site, viewer, nameOf = english } = context;
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
        (text) => byNameOrId(types, text, (type) => nameOf('issueType', type)),
      );
    }
    case 'status': {
      const statuses = new Set(site.projects.flatMap((project) => project.issueTypes.flatMap((one) => one.statuses)));
      return valueField(
        name,
        (issue) => issue.status,
        (text) => byNameOrId([...statuses], text, (status) => nameOf('status', status)),
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
        (text) => byNameOrId(site.priorities, text, (priority) => nameOf('priority', priority)),
      );
    case 'resolution':
      return resolutionField(name, context);
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
    default: {
      const found = siteFieldNamed(name, context);
      if (found === 'sprint') return fieldNamed('sprint', context);
      if (found) return found;
      throw new JqlError(`Field '${name}' does not exist or you do not have permission to view it.`);
    }
  }
}

/** Without quotation marks "Unresolved" means no resolution, even where the site has a resolution of that name. */
function resolutionField(name: string, { site, nameOf = english }: JqlContext): ValueField<Named> {
  const named = valueField(
    name,
    (issue) => issue.resolution,
    (text) => byNameOrId(site.resolutions, text, (resolution) => nameOf('resolution', resolution)),
  );
  return {
    ...named,
    identify: (operand) =>
      operand.kind === 'value' && !operand.quoted && same(operand.text)('unresolved') ? [null] : named.identify(operand),
  };
}

function english(_kind: string, name: string): string {
  return name;
}

function categoryNames(key: CategoryKey): string[] {
  const { id, name } = categoryOf(key);
  return [key, name, String(id)];
}
