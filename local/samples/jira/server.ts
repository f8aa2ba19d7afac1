import type { FastifyInstance } from 'fastify';
import { BadParameter, JiraRefusal, NotSignedIn, askerOf, sendJson } from './http';
import { dataPolicyRoutes } from './routes/data-policy';
import { editMetaRoutes } from './routes/edit-meta';
import { createMetaRoutes } from './routes/create-meta';
import { parseRoutes } from './routes/parse';
import { permissionRoutes } from './routes/permissions';
import { agileRoutes } from './routes/agile';
import { projectRoutes } from './routes/projects';
import { searchRoutes } from './routes/search';
import { siteRoutes } from './routes/site';
import { userRoutes } from './routes/users';
import { valueRoutes } from './routes/values';
import { screenRoutes, workflowRoutes } from './routes/workflows';
import type { JiraSite } from './site';

/** Makes the server answer as the REST API (version 3) of this Jira site. */
export function jiraServer(app: FastifyInstance, site: JiraSite, now: Date): void {
  app.addHook('onRequest', async (request, reply) => {
    // A bearer token belongs to the API gateway; the site itself takes it for something else (docs/platform/jira.md#refusals).
    if (/^Bearer\s/i.test(request.headers.authorization ?? ''))
      return sendJson(reply, { error: 'Failed to parse Connect Session Auth Token' }, 403);
    if (askerOf(site, request).failed) reply.header('X-Seraph-LoginReason', 'AUTHENTICATED_FAILED');
    return undefined;
  });

  siteRoutes(app, site, now);
  permissionRoutes(app, site);
  userRoutes(app, site);
  projectRoutes(app, site);
  valueRoutes(app, site);
  agileRoutes(app, site);
  workflowRoutes(app, site);
  screenRoutes(app, site);
  createMetaRoutes(app, site);
  editMetaRoutes(app, site);
  dataPolicyRoutes(app, site);
  searchRoutes(app, site, now);
  parseRoutes(app, site, now);

  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    if (error instanceof JiraRefusal)
      return sendJson(reply, { errorMessages: error.message ? [error.message] : [], errors: {} }, error.status);
    if (error instanceof NotSignedIn)
      return reply
        .status(401)
        .header('WWW-Authenticate', `OAuth realm="${encodeURIComponent(site.baseUrl)}"`)
        .type('application/json;charset=UTF-8')
        .send('Client must be authenticated to access this resource.');
    if (error instanceof BadParameter) return sendProblem(reply, 400, 'Bad Request', error.message);
    const status = error.statusCode ?? 500;
    return sendJson(reply, { errorMessages: [status < 500 ? error.message : 'Internal server error'], errors: {} }, status);
  });
  app.setNotFoundHandler((request, reply) => sendProblem(reply, 404, 'Not Found', `No endpoint ${request.method} ${request.url}.`));

  function sendProblem(reply: Parameters<typeof sendJson>[0], status: number, title: string, detail: string): typeof reply {
    return reply
      .status(status)
      .type('application/problem+json')
      .send(JSON.stringify({ type: 'about:blank', title, status, detail }));
  }
}
