import type { FastifyInstance, FastifyRequest } from 'fastify';
import { administersJira, administersProject, seesProject, type Someone } from '../access';
import { JiraRefusal, NotSignedIn, askerOf, listOf, numberOf, pageOf, paramsOf, queryOf, sendJson, signedIn, textOf } from '../http';
import { readingOf } from '../reading';
import { securityMembers, showRole, showSecurityScheme } from '../show-members';
import { rolesOf, showIssueType, showPermissionScheme, showProject, showProjectInFull, showStatus } from '../show';
import type { Project } from '../model/project';
import type { JiraSite } from '../site';

/** Jira quietly takes a larger page for this. */
const largestPage = 100;

/** Projects with their types, statuses and permission schemes. What the caller may not see does not exist for it: 404. */
export function projectRoutes(app: FastifyInstance, site: JiraSite): void {
  app.get('/rest/api/3/project/search', async (request, reply) => {
    const { account } = askerOf(site, request);
    const query = queryOf(request);
    const states = listOf(query, 'status');
    const ids = query['id'] ?? [];
    const keys = query['keys'] ?? [];
    if (ids.length > 50 || keys.length > 50) throw new JiraRefusal(400, 'Up to 50 project IDs or keys can be provided.');
    const text = textOf(query, 'query')?.toLowerCase() ?? '';
    const found = site.projects
      .filter((project) => (administersJira(site, account) || seesProject(site, account, project)) && inState(project, states))
      .filter((project) => ids.length === 0 || ids.includes(project.id))
      .filter((project) => keys.length === 0 || keys.includes(project.key))
      .filter((project) => project.key.toLowerCase().includes(text) || project.name.toLowerCase().includes(text));
    const page = {
      startAt: numberOf(query, 'startAt', 0),
      maxResults: Math.min(numberOf(query, 'maxResults', 50), largestPage),
      path: '/rest/api/3/project/search',
    };
    const expand = listOf(query, 'expand');
    const reading = readingOf(site, request);
    return sendJson(
      reply,
      pageOf(site, found, page, (project) => showProject(reading, project, expand)),
    );
  });

  app.get('/rest/api/3/project/:project', async (request, reply) => {
    const { account } = askerOf(site, request);
    return sendJson(
      reply,
      showProjectInFull(readingOf(site, request), visibleProject(request, account), listOf(queryOf(request), 'expand')),
    );
  });

  app.get('/rest/api/3/project/:project/statuses', async (request, reply) => {
    const { account } = askerOf(site, request);
    const reading = readingOf(site, request);
    return sendJson(
      reply,
      visibleProject(request, account).issueTypes.map(({ type, statuses }) => ({
        self: `${site.baseUrl}/rest/api/3/issuetype/${type.id}`,
        id: type.id,
        name: reading.nameOf('issueType', type.name),
        subtask: type.subtask,
        statuses: statuses.map((status) => showStatus(reading, status)),
      })),
    );
  });

  app.get('/rest/api/3/issuetype/project', async (request, reply) => {
    const { account } = askerOf(site, request);
    const query = queryOf(request);
    const wanted = String(numberOf(query, 'projectId', -1));
    const project = site.projects.find((one) => one.id === wanted);
    if (!project || !(administersJira(site, account) || seesProject(site, account, project))) throw notFound(wanted);
    const level = textOf(query, 'level');
    const types = project.issueTypes.map(({ type }) => type).filter((type) => level === undefined || String(type.hierarchyLevel) === level);
    const reading = readingOf(site, request);
    return sendJson(
      reply,
      types.map((type) => showIssueType(reading, type)),
    );
  });

  app.get('/rest/api/3/project/:project/permissionscheme', async (request, reply) => {
    const { account } = askerOf(site, request);
    if (!account) throw new NotSignedIn();
    const wanted = paramOf(request);
    const project = site.projects.find((one) => one.state === 'live' && (one.id === wanted || one.key === wanted));
    if (!project || !(administersJira(site, account) || seesProject(site, account, project))) throw notFound(wanted);
    if (!administersProject(site, account, project)) throw new JiraRefusal(403, 'You cannot view the configuration of this project.');
    return sendJson(reply, showPermissionScheme(site, project, listOf(queryOf(request), 'expand')));
  });

  app.get('/rest/api/3/project/:project/role', async (request, reply) => {
    const account = signedIn(askerOf(site, request));
    const wanted = paramOf(request);
    const project = site.projects.find((one) => one.id === wanted || one.key === wanted);
    if (!project || !administersProject(site, account, project)) throw notFound(wanted);
    return sendJson(reply, rolesOf(site, project));
  });

  app.get('/rest/api/3/project/:project/role/:role', async (request, reply) => {
    const { account } = askerOf(site, request);
    const { project: wanted, role: roleId } = paramsOf(request);
    const project = site.projects.find((one) => one.id === wanted || one.key === wanted);
    if (!project || !administersProject(site, account, project)) throw notFound(wanted ?? '');
    const role = Object.keys(project.roles).find((name) => String(site.projectRoles[name]) === roleId);
    if (!role) throw new JiraRefusal(404, `Can not find a role actor for project role ID ${roleId ?? ''}.`);
    return sendJson(reply, showRole(site, project, role));
  });

  app.get('/rest/api/3/project/:project/notificationscheme', async (request, reply) => {
    const account = signedIn(askerOf(site, request));
    const wanted = paramOf(request);
    const project = site.projects.find((one) => one.id === wanted || one.key === wanted);
    if (!project || !administersProject(site, account, project)) throw notFound(wanted);
    const scheme = project.notificationScheme;
    // A project may well have none (docs/platform/jira.md#notification-schemes).
    if (!scheme) throw new JiraRefusal(404, 'No notification scheme associated with this project.');
    return sendJson(reply, {
      expand: 'all,field,group,notificationSchemeEvents,projectRole,user',
      id: scheme.id,
      self: `${site.baseUrl}/rest/api/3/notificationscheme/${scheme.id}`,
      name: scheme.name,
      description: '',
    });
  });

  app.get('/rest/api/3/project/:project/issuesecuritylevelscheme', async (request, reply) => {
    const { account } = askerOf(site, request);
    const project = visibleProject(request, account);
    if (!administersProject(site, account, project)) throw new JiraRefusal(403, 'You cannot view the configuration of this project.');
    const scheme = showSecurityScheme(site, project);
    if (!scheme) throw new JiraRefusal(404, 'No issue security scheme is associated with this project.');
    return sendJson(reply, scheme);
  });

  app.get('/rest/api/3/issuesecurityschemes/level/member', async (request, reply) => {
    if (!administersJira(site, signedIn(askerOf(site, request))))
      throw new JiraRefusal(403, 'Only Jira administrators can perform this operation.');
    const query = queryOf(request);
    const [schemes, levels] = [query['schemeId'] ?? [], query['levelId'] ?? []];
    const all = schemes.length === 0 && levels.length === 0;
    const members = securityMembers(site).filter(
      (member) => all || schemes.includes(member.issueSecuritySchemeId) || levels.includes(member.issueSecurityLevelId),
    );
    const page = {
      startAt: numberOf(query, 'startAt', 0),
      maxResults: Math.min(numberOf(query, 'maxResults', 50), largestPage),
      path: '/rest/api/3/issuesecurityschemes/level/member',
    };
    return sendJson(
      reply,
      pageOf(site, members, page, (member) => member),
    );
  });

  /** Keys are compared with case. */
  function visibleProject(request: FastifyRequest, account: Someone): Project {
    const wanted = paramOf(request);
    const project = site.projects.find((one) => one.id === wanted || one.key === wanted);
    if (!project || !seesProject(site, account, project)) throw notFound(wanted);
    return project;
  }
}

function paramOf(request: FastifyRequest): string {
  const { params } = request;
  return typeof params === 'object' && params !== null && 'project' in params ? String(params.project) : '';
}

function inState(project: Project, states: readonly string[]): boolean {
  return states.length === 0 ? project.state === 'live' : states.includes(project.state);
}

function notFound(wanted: string): JiraRefusal {
  const numeric = /^\d+$/.test(wanted);
  return new JiraRefusal(404, `No project could be found with ${numeric ? 'id' : 'key'} '${wanted}'.`);
}
