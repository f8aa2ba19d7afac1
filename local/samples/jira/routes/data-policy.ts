import type { FastifyInstance } from 'fastify';
import { isKeptFromApps } from '../data-policy';
import { JiraRefusal, askerOf, listOf, queryOf, sendJson, signedIn } from '../http';
import type { Project } from '../model/project';
import type { Account } from '../model/people';
import type { JiraSite } from '../site';

/** What the organisation keeps from apps (docs/platform/jira.md#data-policy). */
export function dataPolicyRoutes(app: FastifyInstance, site: JiraSite): void {
  app.get('/rest/api/3/data-policy', async (request, reply) => {
    const account = signedIn(askerOf(site, request));
    return sendJson(reply, { anyContentBlocked: site.projects.some((project) => isSaidToBeBlocked(project, account)) });
  });

  app.get('/rest/api/3/data-policy/project', async (request, reply) => {
    const account = signedIn(askerOf(site, request));
    const found = listOf(queryOf(request), 'ids').map((id) => {
      const project = site.projects.find((one) => one.id === id);
      if (!project) throw new JiraRefusal(400, 'The request includes invalid or not-permitted project identifiers.');
      return project;
    });
    return sendJson(reply, {
      projectDataPolicies: found.map((project) => ({
        id: Number(project.id),
        dataPolicy: { anyContentBlocked: isSaidToBeBlocked(project, account) },
      })),
    });
  });
}

function isSaidToBeBlocked(project: Project, account: Account): boolean {
  return project.dataPolicy?.told === true && isKeptFromApps(project, account);
}
