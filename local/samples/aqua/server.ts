import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AquaRefusal, errorBody, sendJson } from './http';
import { createMetaRoutes } from './routes/create-meta';
import { navigationRoutes } from './routes/navigation';
import { projectRoutes } from './routes/projects';
import { systemRoutes } from './routes/system';
import { openSessions, type Sessions } from './sessions';
import type { AquaSystem, AquaUserRecord } from './system';

const base = '/aquaWebNG';

/** Makes the server answer as aqua's REST API. The router must not tell capital letters from small ones: IIS does not. */
export function aquaServer(app: FastifyInstance, system: AquaSystem, tokenSeconds: number): Sessions {
  const sessions = openSessions(system, tokenSeconds);
  let errors = 0;

  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => done(null, body));

  // Answers without a token, so that it tells an aqua server from another one (facts/aqua §2.1).
  app.get(`${base}/api/Environment`, async (_request, reply) => sendJson(reply, { IsMultiTenant: true }));

  app.post(`${base}/api/token`, async (request, reply) => {
    const answer = sessions.grant(new URLSearchParams(typeof request.body === 'string' ? request.body : ''));
    return sendJson(reply, answer, 'error' in answer ? 400 : 200);
  });

  app.delete(`${base}/api/Session`, async (request, reply) => {
    callerOf(request);
    sessions.end(tokenOf(request));
    return sendJson(reply, 'logout successful');
  });

  for (const { path, answer } of [
    ...systemRoutes(system),
    ...projectRoutes(system),
    ...navigationRoutes(system),
    ...createMetaRoutes(system),
  ]) {
    app.get(`${base}/api/${path}`, async (request, reply) => {
      const user = callerOf(request);
      if (user.licences.length === 0)
        throw new AquaRefusal({ status: 403, type: 'Forbidden', forbidden: 'NotLicensed' }, 'No licence is assigned to this user.');
      return sendJson(reply, answer({ request, user }));
    });
  }

  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    errors += 1;
    const code = `E${String(errors).padStart(6, '0')}`;
    if (error instanceof AquaRefusal) return sendJson(reply, errorBody(error, code), error.kind.status);
    const message = error.statusCode === undefined ? 'An internal error occurred.' : error.message;
    const body = { Message: message, Code: code, FurtherInfo: null, ErrorData: null, Type: 'InternalError' };
    return sendJson(reply, body, error.statusCode ?? 500);
  });
  // The web server answers for addresses outside the API with a page, as web servers do.
  app.setNotFoundHandler((request, reply) => {
    if (/^\/aquawebng\/api\//i.test(request.url)) throw AquaRefusal.notFound('The resource');
    return reply.status(404).type('text/html; charset=utf-8').send('<!DOCTYPE html><title>404</title><h1>Not Found</h1>');
  });

  return sessions;

  function callerOf(request: FastifyRequest): AquaUserRecord {
    const user = sessions.userOf(tokenOf(request));
    if (!user) throw new AquaRefusal({ status: 401, type: 'Unauthorized' }, 'Authorization has been denied for this request.');
    return user;
  }
}

function tokenOf(request: FastifyRequest): string {
  return /^Bearer\s+(.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
}
