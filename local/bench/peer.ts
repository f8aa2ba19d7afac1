import { createAquaClient, type AquaClient } from '../../src/clients/aqua/client';
import { projectFields as aquaFields, statusWorkflow } from '../../src/clients/aqua/operations/fields';
import { newestItems } from '../../src/clients/aqua/operations/navigation';
import {
  notificationRules,
  projectSprints,
  projectUsers,
  roleAssignments,
  visibleProjects,
} from '../../src/clients/aqua/operations/projects';
import { signedInAccount } from '../../src/clients/aqua/operations/session';
import { attachmentLimits, environment, licencePermissions, licences, systemPermissions } from '../../src/clients/aqua/operations/system';
import { logInTries, systemRole, systemUser, systemUsers } from '../../src/clients/aqua/operations/users';
import { answerReader } from '../../src/clients/http/whole-answer';
import { accountById, myself } from '../../src/clients/jira/operations/accounts';
import { boards, boardSprints } from '../../src/clients/jira/operations/boards';
import { editableFields } from '../../src/clients/jira/operations/edit-meta';
import { allFields, createFields, projectFields } from '../../src/clients/jira/operations/fields';
import { issueSearch } from '../../src/clients/jira/operations/issues';
import { notificationScheme, permissionCatalogue, permissionScheme } from '../../src/clients/jira/operations/permissions';
import {
  priorities,
  projectByIdOrKey,
  projectRoles,
  projectStatuses,
  resolutions,
  roleMembers,
} from '../../src/clients/jira/operations/projects';
import { levelMembers, securityScheme } from '../../src/clients/jira/operations/security-levels';
import { attachmentSettings, serverInfo, siteSettings } from '../../src/clients/jira/operations/site';
import { workflowsOfType } from '../../src/clients/jira/operations/workflows';
import { defaultPage, peerJira, type PeerJira } from './peer-jira';
import type { RemoteSamples } from './samples';

/** What the script came to. */
export interface PeerCost {
  jiraRequests: number;
  jiraPoints: number;
  aquaRequests: number;
  wallMs: number;
  /** Time of its longest list: no script that reads lists whole is faster, however many it reads side by side. */
  longestListMs: number;
}

/**
 * What somebody who knows both APIs writes in a day to gather what the checklist judges, with nothing clever in it and nothing silly either:
 * each list once and whole, with the pages that the vendors' APIs answer by default, one request after the other, and everything that can be
 * told from what is there already told without another request.
 * - Who is on the work items and which values are in use: all issues in scope with the fields that travel, by `search/jql`; likewise aqua's items.
 * - Who has a counterpart: all accounts of the site by `users/search`, and all of aqua's users.
 * - Who can be assigned: `user/assignable/search` up to the thousandth, where Jira ends the list.
 * - Everything else is a question each: project, roles and who is in them, schemes, screens, workflows, sprints, fields, licences, settings.
 * It asks less than the checklist in places, which counts for it: nobody whose address is hidden is searched for, no work item is probed for
 * permissions, and no number of items is counted, since it has them all.
 */
export async function runPeer({ systems, scenario, jiraUrl }: RemoteSamples): Promise<PeerCost> {
  const started = performance.now();
  const lists = listTimes();
  const jira = peerJira(jiraUrl, systems.admin);
  const { aqua: logIn } = systems;
  if (!logIn) throw new Error('a sample without aqua');
  const aqua = createAquaClient({ ...logIn, deadline: Infinity, transport: plainTransport });
  try {
    await readJira(
      jira,
      scenario.planFile.jira.project,
      scenario.planFile.pairs.map(({ issueType }) => issueType),
      lists.time,
    );
    await readAqua(aqua, scenario.planFile.aqua.project, lists.time);
  } finally {
    await aqua.close();
  }
  return {
    jiraRequests: jira.spent.requests,
    jiraPoints: jira.spent.points,
    aquaRequests: aqua.cost().requests,
    wallMs: performance.now() - started,
    longestListMs: lists.longest(),
  };
}

type Time = <T>(list: Promise<T>) => Promise<T>;

async function readJira(jira: PeerJira, key: string | number, typeNames: readonly (string | number)[], time: Time): Promise<void> {
  await jira.ask(serverInfo);
  await jira.ask(siteSettings);
  await jira.ask(attachmentSettings);
  await jira.ask(myself);
  await jira.ask(permissionCatalogue);
  const project = await jira.ask(projectByIdOrKey, { idOrKey: String(key) });
  const ofProject = { projectId: project.id };
  const types = project.issueTypes.filter(({ name }) => typeNames.includes(name));
  await jira.ask(projectStatuses, ofProject);
  await jira.list(resolutions, undefined);
  await jira.ask(priorities);
  await jira.ask(allFields);
  for (const { id } of types) {
    await jira.list(createFields, { ...ofProject, issueTypeId: id });
    await jira.list(projectFields, { ...ofProject, issueTypeId: id });
    await jira.ask(workflowsOfType, { ...ofProject, issueTypeId: id });
  }
  await jira.ask(permissionScheme, ofProject);
  await jira.ask(notificationScheme, ofProject);
  const levels = await jira.ask(securityScheme, ofProject);
  await jira.list(levelMembers, { schemeId: levels.id });
  const members = new Set<string>();
  for (const roleId of await jira.ask(projectRoles, ofProject)) {
    const { accountIds } = await jira.ask(roleMembers, { ...ofProject, roleId });
    for (const accountId of accountIds) members.add(accountId);
  }
  for (const accountId of [...members].slice(0, 3)) await jira.ask(accountById, { accountId });
  for (const { id, type } of await jira.list(boards, ofProject)) {
    if (type === 'kanban') continue;
    await jira.list(boardSprints, { boardId: id });
    await jira.list(boardSprints, { boardId: id, closed: true });
  }
  const jql = `project = ${project.id} AND issuetype in (${types.map(({ id }) => id).join(', ')})`;
  const fields = ['assignee', 'reporter', 'status', 'priority', 'resolution', 'security', 'attachment', 'summary', 'duedate', ...carried];
  const issues = await time(jira.list(issueSearch, { jql, fields }));
  const [newest] = issues;
  if (newest) await jira.ask(editableFields, { issueId: newest.id });
  await time(jira.people('/rest/api/3/users/search', {}));
  await time(jira.people('/rest/api/3/user/assignable/search', { project: project.id, query: '' }, 1000));
}

/** The sprint and the plan's own fields. */
const carried = ['customfield_10020', 'customfield_10016', 'customfield_10112'];

async function readAqua(aqua: AquaClient, projectName: string | number, time: Time): Promise<void> {
  for (const setting of [environment, attachmentLimits, systemPermissions, signedInAccount, logInTries])
    await aqua.ask<[], unknown>(setting);
  for (const { code } of (await aqua.ask(licences)).slice(0, 1)) await aqua.ask(licencePermissions, { code });
  const projects = await aqua.ask(visibleProjects);
  const project = projects.find(({ id, name }) => id === projectName || name === projectName);
  if (!project) throw new Error(`aqua has no project ${projectName}`);
  const ofProject = { projectId: project.id };
  await aqua.ask(systemUsers);
  const users = await aqua.ask(projectUsers, ofProject);
  for (const { id } of users.slice(0, 1)) await aqua.ask(systemUser, { userId: id });
  const roleIds = new Set((await aqua.ask(roleAssignments, ofProject)).map(({ roleId }) => roleId));
  for (const roleId of roleIds) await aqua.ask(systemRole, { roleId });
  await aqua.ask(projectSprints, ofProject);
  await aqua.ask(notificationRules, ofProject);
  for (const itemType of ['Defect', 'Requirement'] as const) {
    await aqua.ask(aquaFields, { ...ofProject, itemType });
    await aqua.ask(statusWorkflow, { ...ofProject, itemType });
    await time(readItems(aqua, { ...ofProject, itemType }));
  }
}

async function readItems(aqua: AquaClient, of: { projectId: number; itemType: 'Defect' | 'Requirement' }): Promise<void> {
  for (let startAt = 0; ; startAt += defaultPage) {
    const { items } = await aqua.ask(newestItems, { ...of, folderId: 0, startAt, maxResults: defaultPage });
    if (items.length < defaultPage) return;
  }
}

function listTimes(): { time: Time; longest(): number } {
  let longest = 0;
  return {
    async time(list) {
      const started = performance.now();
      const items = await list;
      longest = Math.max(longest, performance.now() - started);
      return items;
    },
    longest: () => longest,
  };
}

const read = answerReader({ together: Infinity });

/** Requests of this process itself, which no host polices. */
const plainTransport: Parameters<typeof createAquaClient>[0]['transport'] = async ({ method, url, headers, body }) =>
  read(await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) }));
