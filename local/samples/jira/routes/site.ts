import type { FastifyInstance } from 'fastify';
import { JiraRefusal, askerOf, listOf, queryOf, sendJson, signedIn, textOf } from '../http';
import { readingOf } from '../reading';
import { showUser } from '../show';
import type { JiraSite } from '../site';
import { jiraTime } from '../zoned-time';

/** What the site tells of itself and of the caller. */
export function siteRoutes(app: FastifyInstance, site: JiraSite, now: Date): void {
  app.get('/rest/api/3/serverInfo', async (_request, reply) =>
    sendJson(reply, {
      baseUrl: site.baseUrl,
      displayUrl: site.baseUrl,
      version: '1001.0.0-SNAPSHOT',
      versionNumbers: [1001, 0, 0],
      deploymentType: 'Cloud',
      buildNumber: 100_287,
      buildDate: jiraTime(now.getTime() - 86_400_000, site.timeZone),
      serverTime: jiraTime(now.getTime(), site.timeZone),
      scmInfo: '4f3c0de1a5b27c9d6e8f70112233445566778899',
      serverTitle: site.title,
      defaultLocale: { locale: site.locale },
      serverTimeZone: site.timeZone,
    }),
  );

  app.get('/_edge/tenant_info', async (_request, reply) => sendJson(reply, { cloudId: site.cloudId }));

  app.get('/rest/api/3/myself', async (request, reply) => {
    const account = signedIn(askerOf(site, request));
    const expand = listOf(queryOf(request), 'expand');
    return sendJson(reply, {
      ...showUser(readingOf(site, request), account, { expand }),
      locale: account.locale,
      expand: 'groups,applicationRoles',
    });
  });

  app.get('/rest/api/3/mypreferences', async (request, reply) => {
    const account = signedIn(askerOf(site, request));
    const value = account.preferences?.[textOf(queryOf(request), 'key') ?? ''];
    // What was never set does not exist.
    if (value === undefined) throw new JiraRefusal(404, 'No preference with this key.');
    return reply.type('application/json;charset=UTF-8').send(value);
  });

  app.get('/rest/api/3/mypreferences/locale', async (request, reply) => {
    // Strangers are answered too: with the site's language.
    const { account } = askerOf(site, request);
    return sendJson(reply, { locale: account?.locale ?? site.locale });
  });

  app.get('/rest/api/3/configuration', async (request, reply) => {
    signedIn(askerOf(site, request));
    return sendJson(reply, {
      votingEnabled: true,
      watchingEnabled: true,
      subTasksEnabled: true,
      timeTrackingEnabled: false,
      attachmentsEnabled: site.attachmentSettings.enabled,
      unassignedIssuesAllowed: site.unassignedAllowed ?? true,
      issueLinkingEnabled: site.linkingEnabled ?? true,
    });
  });

  app.get('/rest/api/3/attachment/meta', async (_request, reply) => sendJson(reply, site.attachmentSettings));
}
