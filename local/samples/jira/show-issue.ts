import type { Someone } from './access';
import { showIssueType, showPriority, showProject, showResolution, showStatus, showUser } from './show';
import type { Account, Issue, JiraSite } from './site';
import { jiraTime } from './zoned-time';

type Show = (issue: Issue) => unknown;

/** The fields asked for, in Jira's shapes. Fields that the site does not have are left out without a word. */
export function showFields(site: JiraSite, viewer: Someone, issue: Issue, wanted: readonly string[]): Record<string, unknown> {
  const person = (account: Account | null): unknown => account && showUser(site, viewer, account);
  const zone = viewer?.timeZone ?? site.timeZone;
  const shows: Record<string, Show> = {
    assignee: ({ assignee }) => person(assignee),
    reporter: ({ reporter }) => person(reporter),
    creator: ({ reporter }) => person(reporter),
    resolution: ({ resolution }) => resolution && showResolution(site, resolution),
    status: ({ status }) => showStatus(site, status),
    issuetype: ({ type }) => showIssueType(site, type),
    priority: ({ priority }) => showPriority(site, priority),
    project: ({ project }) => showProject(site, viewer, project, []),
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
  return Object.fromEntries(names.map((name) => [name, shows[name]?.(issue)]));
}
