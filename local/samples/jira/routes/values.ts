import type { FastifyInstance } from 'fastify';
import { askerOf, booleanOf, numberOf, pageOf, queryOf, sendJson, signedIn } from '../http';
import { showPriority, showResolution } from '../show';
import type { JiraSite } from '../site';

/** The site's resolutions, which company-managed projects share (facts/jira §4), and its priorities. */
export function valueRoutes(app: FastifyInstance, site: JiraSite): void {
  app.get('/rest/api/3/resolution', async (request, reply) => {
    signedIn(askerOf(site, request));
    return sendJson(
      reply,
      site.resolutions.map((resolution) => showResolution(site, resolution)),
    );
  });

  app.get('/rest/api/3/priority', async (request, reply) => {
    signedIn(askerOf(site, request));
    return sendJson(
      reply,
      site.priorities.map((priority) => showPriority(site, priority)),
    );
  });

  app.get('/rest/api/3/resolution/search', async (request, reply) => {
    signedIn(askerOf(site, request));
    const query = queryOf(request);
    const ids = query['id'] ?? [];
    // The site has no default resolution, so nobody finds one.
    const found = booleanOf(query, 'onlyDefault') ? [] : site.resolutions.filter(({ id }) => ids.length === 0 || ids.includes(id));
    const page = {
      startAt: numberOf(query, 'startAt', 0),
      maxResults: Math.min(numberOf(query, 'maxResults', 50), 50),
      path: '/rest/api/3/resolution/search',
    };
    return sendJson(
      reply,
      pageOf(site, found, page, ({ id, name, description }) => ({ id, name, description, isDefault: false })),
    );
  });
}
