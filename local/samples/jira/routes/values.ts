import type { FastifyInstance } from 'fastify';
import { askerOf, booleanOf, numberOf, pageOf, queryOf, sendJson, signedIn } from '../http';
import { readingOf } from '../reading';
import { showPriority, showResolution } from '../show';
import type { JiraSite } from '../site';

/** The site's resolutions, which company-managed projects share (docs/platform/jira.md#resolutions), and its priorities. */
export function valueRoutes(app: FastifyInstance, site: JiraSite): void {
  app.get('/rest/api/3/resolution', async (request, reply) => {
    signedIn(askerOf(site, request));
    const reading = readingOf(site, request);
    return sendJson(
      reply,
      site.resolutions.map((resolution) => showResolution(reading, resolution)),
    );
  });

  app.get('/rest/api/3/priority', async (request, reply) => {
    signedIn(askerOf(site, request));
    const reading = readingOf(site, request);
    return sendJson(
      reply,
      site.priorities.map((priority) => showPriority(reading, priority)),
    );
  });

  // The only call that tells the priorities of a project; deprecated, as `priority` is.
  app.get('/rest/api/3/priority/search', async (request, reply) => {
    signedIn(askerOf(site, request));
    const reading = readingOf(site, request);
    const query = queryOf(request);
    const [ids, projectIds] = [query['id'] ?? [], query['projectId'] ?? []];
    const ofProjects = site.projects.flatMap(({ id, priorities }) => (projectIds.includes(id) ? (priorities ?? site.priorities) : []));
    const found = site.priorities
      .filter((priority) => projectIds.length === 0 || ofProjects.includes(priority))
      .filter(({ id }) => ids.length === 0 || ids.includes(id));
    const page = {
      startAt: numberOf(query, 'startAt', 0),
      maxResults: Math.min(numberOf(query, 'maxResults', 50), 50),
      path: '/rest/api/3/priority/search',
    };
    return sendJson(
      reply,
      pageOf(site, found, page, (priority) => showPriority(reading, priority)),
    );
  });

  app.get('/rest/api/3/resolution/search', async (request, reply) => {
    signedIn(askerOf(site, request));
    const reading = readingOf(site, request);
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
      pageOf(site, found, page, ({ id, name, description }) => ({
        id,
        name: reading.nameOf('resolution', name),
        description,
        isDefault: false,
      })),
    );
  });
}
