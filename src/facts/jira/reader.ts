import { defineFact, optional, readingOf } from '../../checklist/engine/define-fact';
import { pairsToJira } from '../../checklist/model/scope';
import { Unavailable } from '../../checklist/model/unavailable';
import type { JiraClient } from '../../clients/jira/client';
import { issueCount, issueSearch } from '../../clients/jira/operations/issues';
import { projectDataPolicy } from '../../clients/jira/operations/projects';
import { askPermissions } from './ask-permissions';
import { permissionsToWrite } from './permissions-to-set';
import { jiraProject } from './project';

/** The fact whose issues grants are tried on. */
export const probing = 'jira.probeIssues';
/** The fact that tells what the reader may write: without it nothing of that is asked. */
export const readerWrites = 'jira.readerWrites';

/**
 * What the reading account itself may do. Jira answers nothing, rather than "no", about what its reader cannot see: this tells silence from
 * denial (docs/platform/jira.md#silence-is-not-denial).
 */
export const jiraReader = defineFact({
  id: 'jira.reader',
  gather: async ({ jira, plan, asked }) => {
    const writes = pairsToJira(plan).length > 0 && (asked?.has(readerWrites) ?? true) ? permissionsToWrite : [];
    const { grants } = await askPermissions(jira, {
      globalPermissions: ['USER_PICKER'],
      projectPermissions: [{ permissions: ['BROWSE_PROJECTS', ...writes], projects: [Number(plan.where.jiraProjectId)] }],
    });
    const held = grants.projectPermissions.filter(({ projects }) => projects.length > 0).map(({ permission }) => permission);
    return {
      findsPeople: grants.globalPermissions.includes('USER_PICKER'),
      browsesProject: held.includes('BROWSE_PROJECTS'),
      writes: writes.filter((key) => held.includes(key)),
    };
  },
});

/**
 * Whether the organisation keeps the project's work items from this app. Jira may refuse to tell: that proves nothing
 * (docs/platform/jira.md#data-policy).
 */
const jiraDataPolicy = defineFact({
  id: 'jira.dataPolicy',
  gather: async ({ jira, plan }): Promise<'blocked' | 'open' | 'untold'> => {
    const projectId = plan.where.jiraProjectId;
    const told = await readingOf(jira.find(projectDataPolicy, { projectId }));
    const policy = told.ok ? told.value?.find(({ id }) => id === projectId) : undefined;
    if (!policy) return 'untold';
    return policy.blocked ? 'blocked' : 'open';
  },
});

/** What a search for the project's newest issue finds, by its key; `key` is undefined where it finds none. */
async function searchNewestIssue(jira: JiraClient, projectId: string): Promise<{ key: string | undefined }> {
  const jql = `project = ${projectId} ORDER BY key DESC`;
  const { items } = await jira.pages(issueSearch, { jql, fields: ['key'] }, { most: 1 });
  return { key: items[0]?.key };
}

/** The newest issue that a search finds in the project. */
export const jiraNewestIssue = defineFact({
  id: 'jira.newestIssue',
  gather: ({ jira, plan }) => searchNewestIssue(jira, plan.where.jiraProjectId),
});

/**
 * Holds only where the reader can see the project's work items; every fact about items in scope rests on it. What a policy keeps from this app
 * vanishes from searches without a word: a project of which Jira tells that it has issues, and in which a search finds none, proves nothing
 * (docs/platform/jira.md#data-policy).
 */
export const jiraScopeVisible = defineFact({
  id: 'jira.scopeVisible',
  needs: { reader: jiraReader, policy: jiraDataPolicy, newest: optional(jiraNewestIssue), project: optional(jiraProject) },
  gather: async (_sources, { reader, policy, newest, project }) => {
    if (!reader.browsesProject) throw new Unavailable({ reason: 'jira-project-hidden' });
    if (policy === 'blocked') throw new Unavailable({ reason: 'jira-data-policy' });
    const counted = project.ok ? (project.value.project?.issueCount ?? 0) : 0;
    if (counted > 0 && newest.ok && newest.value.key === undefined) throw new Unavailable({ reason: 'jira-search-blind' });
    return true;
  },
});

/**
 * How many of a team-managed project's items the reader is shown: such projects can restrict work types to roles, and no call tells from whom
 * (docs/platform/jira.md#restricted-work-types). Undefined for other projects, and where Jira does not tell how many there are.
 */
export const jiraShownItems = defineFact({
  id: 'jira.shownItems',
  needs: { visible: jiraScopeVisible, project: jiraProject },
  gather: async ({ jira }, { project: { project } }) => {
    if (project?.style !== 'next-gen' || project.issueCount === undefined) return undefined;
    return { items: (await jira.ask(issueCount, { jql: `project = ${project.id}` })).count, of: project.issueCount };
  },
});

/** The account of the person who looks; undefined where nobody sits in front of a page. */
export const jiraViewer = defineFact({
  id: 'jira.viewer',
  gather: async ({ viewer }) => viewer,
});
