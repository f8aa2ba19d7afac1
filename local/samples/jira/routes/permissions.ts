import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { administersJira, holdsGlobal, holdsOnIssue, holdsOnProject, seesIssue, seesProject, type Someone } from '../access';
import { JiraRefusal, askerOf, listOf, queryOf, sendJson, textOf, type Query } from '../http';
import { accountById, issueById } from '../lookup';
import { issueKey, type Issue } from '../model/issue';
import type { Permission } from '../model/people';
import type { Project } from '../model/project';
import type { JiraSite } from '../site';

const mostThings = 1000;

const ids = z.array(z.int().nullable()).default([]);
const checkBody = z.strictObject({
  accountId: z.string().optional(),
  globalPermissions: z.array(z.string()).default([]),
  projectPermissions: z.array(z.strictObject({ permissions: z.array(z.string()), projects: ids, issues: ids })).default([]),
});

/** The catalogue, the caller's own permissions, and the check for any account (docs/platform/jira.md#permission-check). */
export function permissionRoutes(app: FastifyInstance, site: JiraSite): void {
  const catalogue = new Map(site.permissions.map((permission) => [permission.key, permission]));

  app.get('/rest/api/3/permissions', async (_request, reply) =>
    sendJson(reply, {
      permissions: Object.fromEntries(site.permissions.map(({ key, name, type }) => [key, { key, name, type, description: `${name}.` }])),
    }),
  );

  app.get('/rest/api/3/mypermissions', async (request, reply) => {
    const { account } = askerOf(site, request);
    const query = queryOf(request);
    const keys = listOf(query, 'permissions');
    if (keys.length === 0) throw new JiraRefusal(400, "The 'permissions' query parameter is required.");
    const permissions = keys.map((key) => catalogue.get(key));
    if (permissions.some((permission) => !permission)) throw new JiraRefusal(400, 'Unrecognized permission(s) in the query parameter.');
    const holds = holdsWhere(account, query);
    return sendJson(reply, {
      permissions: Object.fromEntries(
        permissions.flatMap((permission) =>
          permission
            ? [[permission.key, { ...permission, description: `${permission.name}.`, havePermission: holds(permission) }] as const]
            : [],
        ),
      ),
    });
  });

  app.post('/rest/api/3/permissions/check', async (request, reply) => {
    const { account } = askerOf(site, request);
    const parsed = checkBody.safeParse(request.body);
    if (!parsed.success) throw new JiraRefusal(400, 'Invalid request payload. Refer to the REST API documentation and try again.');
    const { accountId, globalPermissions, projectPermissions } = parsed.data;
    refuseUnknown(globalPermissions, 'GLOBAL');
    refuseUnknown(
      projectPermissions.flatMap(({ permissions }) => permissions),
      'PROJECT',
    );
    if (projectPermissions.some(({ permissions }) => permissions.length === 0))
      throw new JiraRefusal(400, 'At least one project permission must be provided.');
    for (const list of ['projects', 'issues'] as const) {
      if (projectPermissions.reduce((sum, one) => sum + one[list].length, 0) > mostThings)
        throw new JiraRefusal(400, `You can only check up to ${mostThings} ${list} at a time.`);
    }
    if (accountId !== undefined && accountId !== account?.accountId && !administersJira(site, account))
      throw new JiraRefusal(403, 'You do not have permission to check permissions of other users.');
    const whom = accountId === undefined ? account : accountById(site, accountId);

    // What the caller cannot see is left out without a word, just as ids that do not exist (docs/platform/jira.md#silence-is-not-denial).
    const projects = new Map(site.projects.filter((project) => seesProject(site, account, project)).map((one) => [Number(one.id), one]));
    const wanted = new Set(projectPermissions.flatMap((one) => one.issues));
    const issues = [...wanted].flatMap((id) => issueById(site, id ?? -1) ?? []).filter((issue) => seesIssue(site, account, issue));
    return sendJson(reply, {
      globalPermissions: globalPermissions.filter((permission) => holdsGlobal(site, whom, permission)),
      projectPermissions: projectPermissions.flatMap((question) =>
        question.permissions.map((permission) => ({
          permission,
          projects: question.projects.filter((id) => {
            const project = projects.get(id ?? -1);
            return project !== undefined && holdsOnProject(site, whom, permission, project);
          }),
          issues: issues
            .filter((issue) => question.issues.includes(issue.id) && holdsOnIssue(site, whom, permission, issue))
            .map((issue) => issue.id),
        })),
      ),
    });
  });

  /** One key that the site does not know spoils the whole call. */
  function refuseUnknown(keys: readonly string[], type: Permission['type']): void {
    const unknown = keys.filter((key) => catalogue.get(key)?.type !== type);
    if (unknown.length > 0)
      throw new JiraRefusal(400, `Invalid ${type.toLowerCase()} permission${unknown.length > 1 ? 's' : ''}: ${unknown.join(', ')}`);
  }

  function holdsWhere(someone: Someone, query: Query): (permission: Permission) => boolean {
    const issue = issueOf(someone, query);
    if (issue) return ({ key, type }) => (type === 'GLOBAL' ? holdsGlobal(site, someone, key) : holdsOnIssue(site, someone, key, issue));
    const project = projectOf(someone, query);
    return ({ key, type }) => {
      if (type === 'GLOBAL') return holdsGlobal(site, someone, key);
      return project ? holdsOnProject(site, someone, key, project) : site.projects.some((one) => holdsOnProject(site, someone, key, one));
    };
  }

  function issueOf(someone: Someone, query: Query): Issue | undefined {
    const wanted = textOf(query, 'issueId') ?? textOf(query, 'issueKey');
    if (wanted === undefined) return undefined;
    const issue = site.issues.find((one) => String(one.id) === wanted || issueKey(one) === wanted);
    if (!issue || !seesIssue(site, someone, issue))
      throw new JiraRefusal(404, 'Issue does not exist or you do not have permission to see it.');
    return issue;
  }

  function projectOf(someone: Someone, query: Query): Project | undefined {
    const wanted = textOf(query, 'projectId') ?? textOf(query, 'projectKey');
    if (wanted === undefined) return undefined;
    const project = site.projects.find((one) => one.id === wanted || one.key === wanted);
    if (!project || !seesProject(site, someone, project))
      throw new JiraRefusal(404, `No project could be found with id or key '${wanted}'.`);
    return project;
  }
}
