import { showIssueType, showPriority, showProject, showResolution, showStatus, showUser } from './show';
import type { SiteField } from './model/fields';
import type { Issue } from './model/issue';
import type { Account } from './model/people';
import type { Reading } from './reading';
import { showValue } from './show-value';
import { jiraTime } from './zoned-time';

type Show = (issue: Issue) => unknown;

/** Fields that are members of an issue, or belong to parts of Jira that the sample does not have. */
const ownFields = new Set([
  'summary',
  'issuetype',
  'project',
  'reporter',
  'priority',
  'assignee',
  'labels',
  'attachment',
  'security',
  'parent',
  'resolution',
]);

function isStoredElsewhere({ id }: SiteField): boolean {
  return !ownFields.has(id);
}

/** How an issue's fields are shown: those asked for, in Jira's shapes. Fields that the site does not have are left out without a word. */
export function fieldsShown(reading: Reading, wanted: readonly string[]): (issue: Issue) => Record<string, unknown> {
  const { site, viewer } = reading;
  const person = (account: Account | null): unknown => account && showUser(reading, account);
  const zone = viewer?.timeZone ?? site.timeZone;
  const shows: Record<string, Show> = {
    assignee: ({ assignee }) => person(assignee),
    reporter: ({ reporter }) => person(reporter),
    creator: ({ reporter }) => person(reporter),
    resolution: ({ resolution }) => resolution && showResolution(reading, resolution),
    status: ({ status }) => showStatus(reading, status),
    issuetype: ({ type }) => showIssueType(reading, type),
    priority: ({ priority }) => showPriority(reading, priority),
    project: ({ project }) => showProject(reading, project, []),
    security: ({ level }) =>
      level && {
        self: `${site.baseUrl}/rest/api/3/securitylevel/${level.id}`,
        id: level.id,
        description: level.description,
        name: level.name,
      },
    attachment: (issue) =>
      site.attachmentsOf(issue).map(({ id, fileName, mimeType, bytes }) => ({
        self: `${site.baseUrl}/rest/api/3/attachment/${id}`,
        id: String(id),
        filename: fileName,
        author: person(issue.reporter),
        created: jiraTime(issue.created, zone),
        size: bytes,
        mimeType,
        content: `${site.baseUrl}/rest/api/3/attachment/content/${id}`,
      })),
    ...Object.fromEntries(site.fields.filter(isStoredElsewhere).map((field) => [field.id, (one: Issue) => showValue(reading, field, one)])),
    [site.sprintField]: (issue) => {
      const sprints = site.sprintsOf(issue);
      return sprints.length === 0 ? null : sprints.map(({ id, name, state, boardId }) => ({ id, name, state, boardId, goal: '' }));
    },
    labels: ({ labels }) => labels,
    summary: ({ summary }) => summary,
    created: ({ created }) => jiraTime(created, zone),
    updated: ({ updated }) => jiraTime(updated, zone),
  };
  const all = wanted.includes('*all') || wanted.includes('*navigable');
  const left = new Set(wanted.filter((name) => name.startsWith('-')).map((name) => name.slice(1)));
  const names = Object.keys(shows).filter((name) => (all || wanted.includes(name)) && !left.has(name));
  return (issue) => Object.fromEntries(names.map((name) => [name, shows[name]?.(issue)]));
}
