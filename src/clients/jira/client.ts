import { z } from 'zod';
import { Unavailable } from '../../checklist/model/unavailable';
import type { Eyes } from '../../checklist/model/vocabulary';
import { parseAnswer, parseJson, type AnswerSchema } from '../http/answer-schema';
import { limitParallel, sendRepeatable, systemClock, type Clock, type HttpAnswer, type HttpTransport } from '../http/http';
import {
  attachmentSettingsSchema,
  boardPage,
  configurationSchema,
  countSchema,
  createFieldPage,
  fieldPage,
  grantsSchema,
  idsSchema,
  issuesSchema,
  levelMemberPage,
  localeSchema,
  myPermissionsSchema,
  ownPermissionsSchema,
  permissionsSchema,
  preferenceSchema,
  prioritiesSchema,
  projectFieldPage,
  projectLinePage,
  projectPage,
  projectSchema,
  resolutionPage,
  roleSchema,
  rolesSchema,
  securitySchemeSchema,
  serverInfoSchema,
  toCreateField,
  toField,
  toProject,
  toRoleMembers,
  schemeIdSchema,
  schemeSchema,
  sprintPage,
  toHolder,
  toUser,
  toWorkflow,
  typeStatusesSchema,
  userPage,
  userSchema,
  workflowsSchema,
} from './answers';
import type { JiraBoard, JiraClient, JiraCreateField, JiraHolder, JiraIssue, JiraSprint, JiraValue } from './types';

/** Requests at a time; Jira advises five to ten (facts/jira §8). */
const parallel = 10;
/** Accounts in one request: their ids have to fit into an address. */
const usersAtOnce = 50;
const requestTimeoutMs = 15_000;
/** Far more pages than any list that is read has; stops a server that repeats itself. */
const mostPages = 200;

export interface JiraClientOptions {
  transport: HttpTransport;
  eyes: Eyes;
  /** Epoch milliseconds by which every answer has to be there. */
  deadline: number;
  clock?: Clock;
}

interface Ask<T> {
  method?: 'GET' | 'POST';
  path: string;
  body?: unknown;
  /** Whether everything else comes first. */
  behind?: boolean;
  schema: AnswerSchema<T>;
  /** Points that an answer costs beside the one for the request (facts/jira §8). */
  points: (answer: T) => number;
}

/** A client that reads as one pair of eyes. All its POSTs only read, so all its requests may be repeated. */
export function createJiraClient({ transport, eyes, deadline, clock = systemClock }: JiraClientOptions): JiraClient {
  const limited = limitParallel(parallel);
  const spent = { requests: 0, points: 0 };

  async function send(method: 'GET' | 'POST', path: string, body: unknown, behind?: boolean): Promise<HttpAnswer> {
    const headers = { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) };
    try {
      return await limited(
        () =>
          sendRepeatable(
            transport,
            { method, url: path, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) },
            {
              clock,
              deadline,
              timeoutMs: requestTimeoutMs,
              onAttempt: () => {
                spent.requests += 1;
                spent.points += 1;
              },
            },
          ),
        behind,
      );
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      throw new Unavailable({ reason: 'jira-unreachable' }, { cause: error });
    }
  }

  /** The answer, or undefined on 404. */
  async function find<T>({ method = 'GET', path, body, behind, schema, points }: Ask<T>): Promise<T | undefined> {
    const response = await send(method, path, body, behind);
    if (response.status === 404) return undefined;
    if (response.status < 200 || response.status > 299) throw new Unavailable(whyRefused(response.status));
    const json = parseJson(response.body);
    if (json === undefined) throw new Unavailable({ reason: 'jira-unexpected-answer', missing: 'JSON' });
    const answer = parseAnswer(schema, json, 'jira-unexpected-answer');
    spent.points += points(answer);
    return answer;
  }

  async function ask<T>(question: Ask<T>): Promise<T> {
    const answer = await find(question);
    if (answer === undefined) throw new Unavailable({ reason: 'jira-not-found' });
    return answer;
  }

  return {
    eyes,

    async serverInfo() {
      const { baseUrl, displayUrl, serverTimeZone } = await ask({
        path: '/rest/api/3/serverInfo',
        schema: serverInfoSchema,
        points: () => 1,
      });
      return { baseUrl, ...(displayUrl ? { displayUrl } : {}), ...(serverTimeZone ? { timeZone: serverTimeZone } : {}) };
    },

    async project(idOrKey) {
      const project = await find({ path: `/rest/api/3/project/${encodeURIComponent(idOrKey)}`, schema: projectSchema, points: () => 1 });
      return project && toProject(project);
    },

    async findProject(id) {
      const query = new URLSearchParams([
        ['id', id],
        ['status', 'live'],
        ['status', 'archived'],
        ['status', 'deleted'],
        ['expand', 'lead,issueTypes'],
        ['maxResults', '50'],
      ]);
      const page = await find({ path: `/rest/api/3/project/search?${query}`, schema: projectPage, points: ({ values }) => values.length });
      const project = page?.values.find((one) => one.id === id);
      return project && toProject(project);
    },

    async administersJira() {
      const { permissions } = await ask({
        path: '/rest/api/3/mypermissions?permissions=ADMINISTER',
        schema: myPermissionsSchema,
        points: () => 2,
      });
      return permissions.ADMINISTER.havePermission;
    },

    async myself() {
      return toUser(await ask({ path: '/rest/api/3/myself', schema: userSchema, points: () => 2 }));
    },

    preference: (key) =>
      find({ path: `/rest/api/3/mypreferences?${new URLSearchParams({ key })}`, schema: preferenceSchema, points: () => 1 }),

    async myLocale() {
      return (await ask({ path: '/rest/api/3/mypreferences/locale', schema: localeSchema, points: () => 1 })).locale;
    },

    async myPermissions(keys, projectId) {
      const answer = await find({
        path: `/rest/api/3/mypermissions?${new URLSearchParams({ permissions: keys.join(','), projectId })}`,
        schema: ownPermissionsSchema,
        points: ({ permissions }) => 2 * Object.keys(permissions).length,
      });
      return answer && keys.filter((key) => answer.permissions[key]?.havePermission);
    },

    async permissionCatalogue() {
      const { permissions } = await ask({
        path: '/rest/api/3/permissions',
        schema: permissionsSchema,
        points: (answer) => 2 * Object.keys(answer.permissions).length,
      });
      return Object.entries(permissions).map(([name, permission]) => ({
        key: permission.key ?? name,
        name: permission.name,
        type: permission.type,
      }));
    },

    checkPermissions: (question) =>
      ask({
        method: 'POST',
        path: '/rest/api/3/permissions/check',
        body: question,
        schema: grantsSchema,
        points: (answer) => 2 * (answer.globalPermissions.length + answer.projectPermissions.length),
      }),

    async user(accountId) {
      const query = new URLSearchParams({ accountId, expand: 'groups,applicationRoles' });
      const user = await find({ path: `/rest/api/3/user?${query}`, schema: userSchema, points: () => 2 });
      return user && toUser(user);
    },

    async users(accountIds) {
      const chunks = Array.from({ length: Math.ceil(accountIds.length / usersAtOnce) }, (_, index) =>
        accountIds.slice(index * usersAtOnce, (index + 1) * usersAtOnce),
      );
      const pages = await Promise.all(
        chunks.map((chunk) => {
          const query = new URLSearchParams([
            ['maxResults', String(usersAtOnce)],
            ...chunk.map((id): [string, string] => ['accountId', id]),
          ]);
          return ask({ path: `/rest/api/3/user/bulk?${query}`, schema: userPage, points: ({ values }) => 2 * values.length });
        }),
      );
      return pages.flatMap(({ values }) => values.map(toUser));
    },

    async isAssignable(projectId, accountId) {
      const query = new URLSearchParams({ project: projectId, accountId, maxResults: '50' });
      const found = await ask({
        path: `/rest/api/3/user/assignable/search?${query}`,
        schema: z.array(userSchema),
        points: (answer) => 2 * answer.length,
        behind: true,
      });
      return found.some((user) => user.accountId === accountId);
    },

    async searchUsers(query) {
      const search = new URLSearchParams({ query, maxResults: '50' });
      return (
        await ask({ path: `/rest/api/3/user/search?${search}`, schema: z.array(userSchema), points: (answer) => 2 * answer.length })
      ).map(toUser);
    },

    async resolutions() {
      const all = new Map<string, JiraValue>();
      for (let page = 0, startAt = 0; page < mostPages; page += 1) {
        const query = new URLSearchParams({ startAt: String(startAt), maxResults: '50' });
        const answer = await ask({
          path: `/rest/api/3/resolution/search?${query}`,
          schema: resolutionPage,
          points: ({ values }) => values.length,
        });
        const before = all.size;
        for (const { id, name } of answer.values) all.set(id, { id, name });
        startAt = (answer.startAt ?? startAt) + answer.values.length;
        // A page may be shorter than asked for; only the totals, or a page that brings nothing new, end the list.
        const complete = answer.isLast ?? (answer.total !== undefined && startAt >= answer.total);
        if (complete || all.size === before) break;
      }
      return [...all.values()];
    },

    priorities: () => ask({ path: '/rest/api/3/priority', schema: prioritiesSchema, points: (answer) => answer.length }),

    async projectStatuses(idOrKey) {
      const types = await ask({
        path: `/rest/api/3/project/${encodeURIComponent(idOrKey)}/statuses`,
        schema: typeStatusesSchema,
        points: (answer) => answer.reduce((sum, { statuses }) => sum + statuses.length, 0),
      });
      return new Map(types.map(({ id, statuses }) => [id, statuses.map((status) => ({ id: status.id, name: status.name }))]));
    },

    async permissionScheme(projectId) {
      const { id, name, permissions } = await ask({
        path: `/rest/api/3/project/${encodeURIComponent(projectId)}/permissionscheme?expand=all`,
        schema: schemeSchema,
        points: (answer) => 2 * answer.permissions.length,
      });
      return { id, name, grants: permissions.map(({ permission, holder }) => ({ permission, holder: toHolder(holder) })) };
    },

    async permissionSchemeId(projectId) {
      const path = `/rest/api/3/project/${encodeURIComponent(projectId)}/permissionscheme`;
      return (await ask({ path, schema: schemeIdSchema, points: () => 1 })).id;
    },

    async companyManagedProjects(most) {
      const query = new URLSearchParams({ status: 'live', maxResults: '100', orderBy: 'key' });
      const { values, isLast } = await ask({
        path: `/rest/api/3/project/search?${query}`,
        schema: projectLinePage,
        points: (answer) => answer.values.length,
      });
      const ids = values.filter(({ style }) => style !== 'next-gen').map(({ id }) => id);
      return { ids: ids.slice(0, most), complete: isLast === true && ids.length <= most };
    },

    async hasNotificationScheme(projectId) {
      const path = `/rest/api/3/project/${encodeURIComponent(projectId)}/notificationscheme`;
      return (await find({ path, schema: schemeIdSchema, points: () => 1 })) !== undefined;
    },

    async securityScheme(projectId) {
      return find({
        path: `/rest/api/3/project/${encodeURIComponent(projectId)}/issuesecuritylevelscheme`,
        schema: securitySchemeSchema,
        points: ({ levels }) => 1 + levels.length,
      });
    },

    async levelMembers(schemeId) {
      const members = new Map<string, { levelId: string; holder: JiraHolder }>();
      for (let page = 0, startAt = 0; page < mostPages; page += 1) {
        const query = new URLSearchParams({ schemeId, startAt: String(startAt), maxResults: '50', expand: 'all' });
        const answer = await ask({
          path: `/rest/api/3/issuesecurityschemes/level/member?${query}`,
          schema: levelMemberPage,
          points: ({ values }) => values.length,
        });
        const before = members.size;
        for (const { id, issueSecurityLevelId, holder } of answer.values)
          members.set(id, { levelId: issueSecurityLevelId, holder: holder ? toHolder(holder) : { type: 'notTold' } });
        startAt += answer.values.length;
        if ((answer.isLast ?? (answer.total !== undefined && startAt >= answer.total)) || members.size === before) break;
      }
      return [...members.values()];
    },

    async projectRoles(projectId) {
      const roles = await ask({
        path: `/rest/api/3/project/${encodeURIComponent(projectId)}/role`,
        schema: rolesSchema,
        points: (answer) => Object.keys(answer).length,
      });
      // The address differs between the site and the gateway; its end is the id (facts/jira §6).
      return Object.values(roles).flatMap((address) => /\/(\d+)$/.exec(address)?.[1] ?? []);
    },

    async roleMembers(projectId, roleId) {
      const answer = await find({
        path: `/rest/api/3/project/${encodeURIComponent(projectId)}/role/${encodeURIComponent(roleId)}`,
        schema: roleSchema,
        points: ({ actors }) => 1 + actors.length,
      });
      return answer && toRoleMembers(answer);
    },

    async boards(projectId) {
      const all = new Map<number, JiraBoard>();
      for (let page = 0, startAt = 0; page < 2; page += 1) {
        const query = new URLSearchParams({ projectKeyOrId: projectId, startAt: String(startAt), maxResults: '50' });
        const answer = await find({ path: `/rest/agile/1.0/board?${query}`, schema: boardPage, points: ({ values }) => values.length });
        if (!answer) return undefined;
        for (const { id, name, type } of answer.values) all.set(id, { id, name, type });
        startAt += answer.values.length;
        if (answer.isLast !== false || answer.values.length === 0) break;
      }
      return [...all.values()];
    },

    async openSprints(boardId) {
      const all = new Map<number, JiraSprint>();
      for (let page = 0, startAt = 0; page < mostPages; page += 1) {
        const query = new URLSearchParams({ state: 'active,future', startAt: String(startAt), maxResults: '50' });
        const answer = await find({
          path: `/rest/agile/1.0/board/${boardId}/sprint?${query}`,
          schema: sprintPage,
          points: ({ values }) => values.length,
        }).catch((error: unknown) => {
          // A board without sprints refuses the question.
          if (error instanceof Unavailable && error.why.reason === 'jira-refused-query') return undefined;
          throw error;
        });
        if (!answer) return undefined;
        for (const { id, name, originBoardId } of answer.values)
          all.set(id, { id, name, ...(originBoardId === undefined ? {} : { boardId: originBoardId }) });
        startAt += answer.values.length;
        if (answer.isLast !== false || answer.values.length === 0) break;
      }
      return [...all.values()];
    },

    async workflow(projectId, issueTypeId) {
      const answer = await ask({
        method: 'POST',
        path: '/rest/api/3/workflows',
        body: { projectAndIssueTypes: [{ projectId, issueTypeId }] },
        schema: workflowsSchema,
        points: ({ workflows, statuses }) => workflows.length + statuses.length,
      });
      return toWorkflow(answer);
    },

    async screenTabs(screenId) {
      const path = `/rest/api/3/screens/${encodeURIComponent(screenId)}/tabs`;
      return (await ask({ path, schema: idsSchema, points: ({ length }) => length })).map(({ id }) => id);
    },

    async screenTabFields(screenId, tabId) {
      const path = `/rest/api/3/screens/${encodeURIComponent(screenId)}/tabs/${encodeURIComponent(tabId)}/fields`;
      return (await ask({ path, schema: idsSchema, points: ({ length }) => length })).map(({ id }) => id);
    },

    async createFields(projectIdOrKey, issueTypeId) {
      const path = `/rest/api/3/issue/createmeta/${encodeURIComponent(projectIdOrKey)}/issuetypes/${encodeURIComponent(issueTypeId)}`;
      const all = new Map<string, JiraCreateField>();
      for (let page = 0, startAt = 0; page < mostPages; page += 1) {
        const query = new URLSearchParams({ startAt: String(startAt), maxResults: '200' });
        const answer = await ask({ path: `${path}?${query}`, schema: createFieldPage, points: ({ fields }) => fields.length });
        const before = all.size;
        for (const field of answer.fields) all.set(field.fieldId, toCreateField(field));
        startAt += answer.fields.length;
        if ((answer.total !== undefined && startAt >= answer.total) || all.size === before) break;
      }
      return [...all.values()];
    },

    async requiredFields(projectId, issueTypeId) {
      const required = new Set<string>();
      for (let page = 0, startAt = 0; page < mostPages; page += 1) {
        const query = new URLSearchParams({ projectId, workTypeId: issueTypeId, startAt: String(startAt), maxResults: '100' });
        const answer = await find({
          path: `/rest/api/3/projects/fields?${query}`,
          schema: projectFieldPage,
          points: ({ values }) => values.length,
        });
        if (!answer) return undefined;
        for (const { fieldId, isRequired } of answer.values) if (isRequired) required.add(fieldId);
        startAt += answer.values.length;
        if ((answer.isLast ?? (answer.total !== undefined && startAt >= answer.total)) || answer.values.length === 0) break;
      }
      return [...required];
    },

    async findFields(wanted) {
      const parts = 'ids' in wanted ? wanted.ids.map((id): [string, string] => ['id', id]) : [['query', wanted.name] as [string, string]];
      if (parts.length === 0) return [];
      const query = new URLSearchParams([...parts, ['maxResults', '50']]);
      const { values } = await ask({
        path: `/rest/api/3/field/search?${query}`,
        schema: fieldPage,
        points: (answer) => answer.values.length,
      });
      return values.map(toField);
    },

    async siteSettings() {
      const { issueLinkingEnabled, unassignedIssuesAllowed } = await ask({
        path: '/rest/api/3/configuration',
        schema: configurationSchema,
        points: () => 1,
      });
      return {
        ...(issueLinkingEnabled === undefined ? {} : { linking: issueLinkingEnabled }),
        ...(unassignedIssuesAllowed === undefined ? {} : { unassigned: unassignedIssuesAllowed }),
      };
    },

    async attachmentSettings() {
      const { enabled, uploadLimit } = await ask({
        path: '/rest/api/3/attachment/meta',
        schema: attachmentSettingsSchema,
        points: () => 1,
      });
      return { enabled, largestBytes: uploadLimit };
    },

    async firstIssues({ jql, fields, most }) {
      const found = new Map<string, JiraIssue>();
      let nextPageToken: string | undefined;
      for (let page = 0; page < mostPages && found.size < most; page += 1) {
        const answer = await ask({
          method: 'POST',
          path: '/rest/api/3/search/jql',
          body: { jql, fields, maxResults: Math.min(100, most - found.size), ...(nextPageToken === undefined ? {} : { nextPageToken }) },
          schema: issuesSchema,
          points: ({ issues }) => issues.length,
        });
        const before = found.size;
        for (const { id, key, fields: values } of answer.issues)
          found.set(id, { id, ...(key === undefined ? {} : { key }), fields: values });
        nextPageToken = answer.nextPageToken ?? undefined;
        if (nextPageToken === undefined || found.size === before) break;
      }
      return { issues: [...found.values()], complete: nextPageToken === undefined };
    },

    async searchIssues({ jql, fields, maxResults }) {
      const { issues } = await ask({
        method: 'POST',
        path: '/rest/api/3/search/jql',
        body: { jql, fields, maxResults },
        schema: issuesSchema,
        points: (answer) => answer.issues.length,
      });
      return issues.map(({ id, key, fields: values }) => ({ id, ...(key === undefined ? {} : { key }), fields: values }));
    },

    async countIssues(jql) {
      const { count } = await ask({
        method: 'POST',
        path: '/rest/api/3/search/approximate-count',
        body: { jql },
        behind: true,
        schema: countSchema,
        points: () => 1,
      });
      return count;
    },

    cost: () => ({ ...spent }),
  };
}

function whyRefused(status: number): Unavailable['why'] {
  if (status === 400) return { reason: 'jira-refused-query' };
  if (status === 401 || status === 403) return { reason: 'jira-forbidden' };
  if (status === 429) return { reason: 'jira-busy' };
  return { reason: 'jira-fault' };
}
