import * as v from 'valibot';
import { object } from '../../checklist/model/schemas';
import type { Plan } from '../../checklist/model/plan';
import { plainOperations } from '../../clients/jira/operations';
import {
  accountById,
  accountSearch,
  accountsByIds,
  assignableAccounts,
  myself,
  ownPreference,
} from '../../clients/jira/operations/accounts';
import { boards, boardSprints } from '../../clients/jira/operations/boards';
import { editableFields } from '../../clients/jira/operations/edit-meta';
import { createFields, fieldOption, fieldSearch, projectFields } from '../../clients/jira/operations/fields';
import { issueCount, issueSearch } from '../../clients/jira/operations/issues';
import { pageOperations } from '../../clients/jira/operations/page';
import { notificationScheme, ownPermissions, permissionGrants, permissionScheme } from '../../clients/jira/operations/permissions';
import {
  projectByIdOrKey,
  projectDataPolicy,
  projectRoles,
  projectsOfId,
  projectStatuses,
  resolutions,
  roleMembers,
} from '../../clients/jira/operations/projects';
import { levelMembers, securityScheme } from '../../clients/jira/operations/security-levels';
import { screenTabFields, screenTabs, workflowsOfType } from '../../clients/jira/operations/workflows';
import type { JiraTries } from './tries';

/** What was found on the way, to ask further with: ids only. */
export interface JiraFound {
  projectId?: string;
  issueTypeId?: string;
  issueId?: string;
  viewer?: string;
  kanbanBoards: number[];
  levels: number;
  accountTypes: string[];
}

/**
 * Tries every operation of Jira once: by itself where there is nothing to say, else here, where what one answers names what the next is asked about.
 */
export async function tryJira(tries: JiraTries, plan: Plan | undefined): Promise<JiraFound> {
  const found: JiraFound = { kanbanBoards: [], levels: 0, accountTypes: [] };
  await ofSite(tries, found);
  const projectId = plan?.where.jiraProjectId ?? (await firstProject(tries));
  if (projectId !== undefined) found.projectId = projectId;
  await ofProject(tries, found, plan);
  await ofItems(tries, found);
  await ofBoards(tries, found);
  await ofPeople(tries, found, plan);
  return found;
}

/** The id of a live project that the reader sees. */
async function firstProject(tries: JiraTries): Promise<string | undefined> {
  const answer = await tries.raw('GET', '/rest/api/3/project/search?status=live&maxResults=1');
  const read = v.safeParse(object({ values: v.array(object({ id: v.string() })) }), answer?.json);
  return read.success ? read.output.values[0]?.id : undefined;
}

async function ofSite(tries: JiraTries, found: JiraFound): Promise<void> {
  const me = await tries.ask(myself);
  if (me) found.viewer = me.accountId;
  for (const operation of plainOperations) if (operation.path !== myself.path) await tries.ask(operation);
  await tries.ask(ownPreference, { key: 'user.autowatch.disabled' });
  await tries.list(resolutions, undefined);
  await tries.ask(fieldSearch, { ids: ['summary', 'resolution'] });
}

async function ofProject(tries: JiraTries, found: JiraFound, plan: Plan | undefined): Promise<void> {
  const { projectId } = found;
  if (projectId === undefined) {
    const operations = [
      projectByIdOrKey,
      projectsOfId,
      projectDataPolicy,
      projectStatuses,
      ownPermissions,
      permissionGrants,
      permissionScheme,
    ];
    const others = [
      notificationScheme,
      projectRoles,
      roleMembers,
      securityScheme,
      levelMembers,
      workflowsOfType,
      screenTabs,
      screenTabFields,
    ];
    const ofFields = [createFields, projectFields, fieldOption, ...pageOperations.slice(0, 3)];
    for (const operation of [...operations, ...others, ...ofFields]) tries.skip(operation, 'no project is seen');
    return;
  }
  const project = await tries.ask(projectByIdOrKey, { idOrKey: projectId });
  await tries.ask(projectsOfId, { id: projectId });
  await tries.ask(projectDataPolicy, { projectId });
  await tries.ask(projectStatuses, { projectId });
  await tries.ask(ownPermissions, { keys: ['BROWSE_PROJECTS', 'ADMINISTER'], projectId });
  await tries.ask(permissionGrants, {
    globalPermissions: ['USER_PICKER'],
    projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], projects: [Number(projectId)] }],
  });
  await tries.ask(permissionScheme, { projectId });
  await tries.ask(notificationScheme, { projectId });
  const [roleId] = (await tries.ask(projectRoles, { projectId })) ?? [];
  if (roleId === undefined) tries.skip(roleMembers, 'no role is seen');
  else await tries.ask(roleMembers, { projectId, roleId });
  const scheme = await tries.ask(securityScheme, { projectId });
  if (scheme) found.levels = (await tries.list(levelMembers, { schemeId: scheme.id })).length;
  else tries.skip(levelMembers, 'the project has no security scheme, or shows none');
  const issueTypeId = plan?.where.pairs[0]?.jiraIssueTypeId ?? project?.issueTypes.find(({ subtask }) => !subtask)?.id;
  if (issueTypeId !== undefined) found.issueTypeId = issueTypeId;
  await ofWorkType(tries, projectId, issueTypeId);
}

async function ofWorkType(tries: JiraTries, projectId: string, issueTypeId: string | undefined): Promise<void> {
  const [workTypes, component, version] = pageOperations;
  if (workTypes) await tries.path(workTypes, { query: { projectId } });
  const fields = issueTypeId === undefined ? [] : await tries.list(createFields, { projectId, issueTypeId });
  const firstOf = (wanted: (id: string) => boolean): string | undefined =>
    fields.find(({ id, allowed }) => wanted(id) && allowed?.length)?.allowed?.[0]?.id;
  const optionId = firstOf((id) => id.startsWith('customfield_'));
  if (optionId === undefined) tries.skip(fieldOption, 'no custom list with options is on the first part of the create screen');
  else await tries.ask(fieldOption, { optionId });
  for (const [operation, id] of [
    [component, firstOf((one) => one === 'components')],
    [version, firstOf((one) => one === 'fixVersions' || one === 'versions')],
  ] as const) {
    if (operation && id === undefined) tries.skip(operation, 'none stands on the first part of the create screen');
    else if (operation && id !== undefined) await tries.path(operation, { path: { id } });
  }
  if (issueTypeId === undefined) {
    for (const operation of [createFields, projectFields, workflowsOfType, screenTabs, screenTabFields])
      tries.skip(operation, 'no work type is seen');
    return;
  }
  await tries.list(projectFields, { projectId, issueTypeId });
  const workflows = await tries.ask(workflowsOfType, { projectId, issueTypeId });
  const screenId = workflows?.workflows.flatMap(({ steps }) => steps.flatMap(({ screen }) => screen ?? []))[0];
  const [tabId] = screenId === undefined ? [] : ((await tries.ask(screenTabs, { screenId })) ?? []);
  if (screenId === undefined) tries.skip(screenTabs, 'no step has a screen');
  if (screenId === undefined || tabId === undefined) tries.skip(screenTabFields, 'no tab of a screen is seen');
  else await tries.ask(screenTabFields, { screenId, tabId });
}

async function ofItems(tries: JiraTries, found: JiraFound): Promise<void> {
  const jql = found.projectId === undefined ? 'created >= -30d' : `project = ${found.projectId}`;
  const issues = await tries.list(issueSearch, { jql: `${jql} ORDER BY created DESC`, fields: ['assignee', 'reporter'] });
  await tries.ask(issueCount, { jql });
  const issueId = issues[0]?.id;
  if (issueId === undefined) {
    tries.skip(editableFields, 'no work item is found');
    return;
  }
  found.issueId = issueId;
  await tries.ask(editableFields, { issueId });
}

async function ofBoards(tries: JiraTries, found: JiraFound): Promise<void> {
  const [, , , board, sprint] = pageOperations;
  const some = found.projectId === undefined ? [] : await tries.list(boards, { projectId: found.projectId });
  if (found.projectId === undefined) tries.skip(boards, 'no project is seen');
  found.kanbanBoards = some.filter(({ type }) => type === 'kanban').map(({ id }) => id);
  const boardId = (some.find(({ type }) => type !== 'kanban') ?? some[0])?.id;
  const sprints = boardId === undefined ? [] : await tries.list(boardSprints, { boardId });
  if (boardId === undefined) tries.skip(boardSprints, 'no board is seen');
  if (board && boardId === undefined) tries.skip(board, 'no board is seen');
  else if (board && boardId !== undefined) await tries.path(board, { path: { boardId } });
  const sprintId = sprints[0]?.id;
  if (sprint && sprintId === undefined) tries.skip(sprint, 'no sprint is seen');
  else if (sprint && sprintId !== undefined) await tries.path(sprint, { path: { sprintId } });
}

async function ofPeople(tries: JiraTries, { viewer, projectId, accountTypes }: JiraFound, plan: Plan | undefined): Promise<void> {
  const accountId = plan?.who.configurationUser ?? viewer;
  if (accountId === undefined) {
    for (const operation of [accountById, accountsByIds, accountSearch, assignableAccounts]) tries.skip(operation, 'no account is seen');
    return;
  }
  const account = await tries.ask(accountById, { accountId });
  const accounts = await tries.ask(accountsByIds, { accountIds: [...new Set([accountId, ...(viewer ? [viewer] : [])])] });
  const searched = await tries.ask(accountSearch, { query: 'a' });
  accountTypes.push(...[account, ...(accounts ?? []), ...(searched ?? [])].flatMap((one) => (one ? [one.accountType] : [])));
  if (projectId === undefined) tries.skip(assignableAccounts, 'no project is seen');
  else await tries.ask(assignableAccounts, { projectId, accountId });
}
