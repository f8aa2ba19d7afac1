import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { issueFilter, type Someone } from '../access';
import { JiraRefusal, askerOf, listOf, numberOf, queryOf, sendJson, textOf } from '../http';
import { JqlError } from '../jql/error';
import { compileJql } from '../jql/evaluate';
import { showFields } from '../show-issue';
import { issueKey, type Issue, type JiraSite } from '../site';

/** Pages are this large at most: more only where nothing but ids and keys is asked for. */
const largestPage = 100;
const largestPageOfIds = 5000;

const searchBody = z.strictObject({
  jql: z.string().default(''),
  fields: z.array(z.string()).default([]),
  maxResults: z.int().nonnegative().default(50),
  nextPageToken: z.string().nullish(),
  expand: z.string().optional(),
  fieldsByKeys: z.boolean().optional(),
  properties: z.array(z.string()).optional(),
  reconcileIssues: z.array(z.int()).optional(),
});
const countBody = z.strictObject({ jql: z.string().default('') });

interface Search {
  jql: string;
  fields: string[];
  maxResults: number;
  nextPageToken?: string | null | undefined;
}

/** Searching and counting issues. Whoever asks finds only what he or she sees. */
export function searchRoutes(app: FastifyInstance, site: JiraSite, now: Date): void {
  app.post('/rest/api/3/search/jql', async (request, reply) => {
    const parsed = searchBody.safeParse(request.body);
    if (!parsed.success) throw new JiraRefusal(400, 'Invalid request payload. Refer to the REST API documentation and try again.');
    return sendJson(reply, search(askerOf(site, request).account, parsed.data));
  });

  app.get('/rest/api/3/search/jql', async (request, reply) => {
    const query = queryOf(request);
    return sendJson(
      reply,
      search(askerOf(site, request).account, {
        jql: textOf(query, 'jql') ?? '',
        fields: listOf(query, 'fields'),
        maxResults: numberOf(query, 'maxResults', 50),
        nextPageToken: textOf(query, 'nextPageToken'),
      }),
    );
  });

  app.post('/rest/api/3/search/approximate-count', async (request, reply) => {
    const parsed = countBody.safeParse(request.body);
    if (!parsed.success) throw new JiraRefusal(400, 'Invalid request payload. Refer to the REST API documentation and try again.');
    const { account } = askerOf(site, request);
    const { matches } = compiled(account, parsed.data.jql);
    const visible = issueFilter(site, account);
    let count = 0;
    for (const issue of site.issues) if (matches(issue) && visible(issue)) count += 1;
    return sendJson(reply, { count });
  });

  function search(viewer: Someone, { jql, fields, maxResults, nextPageToken }: Search): Record<string, unknown> {
    const idsOnly = fields.every((field) => field === 'id' || field === 'key');
    const size = Math.min(maxResults, idsOnly ? largestPageOfIds : largestPage);
    const start = nextPageToken ? offsetOf(nextPageToken, jql) : 0;
    const { matches, compare } = compiled(viewer, jql);
    const visible = issueFilter(site, viewer);
    // Without an order the newest come first, so that the rest need not be looked at.
    const enough = compare ? Infinity : start + size + 1;
    const found: Issue[] = [];
    for (let index = site.issues.length - 1; index >= 0 && found.length < enough; index -= 1) {
      const issue = site.issues[index];
      if (issue && matches(issue) && visible(issue)) found.push(issue);
    }
    if (compare) found.sort(compare);
    const end = start + size;
    return {
      isLast: end >= found.length,
      ...(end < found.length ? { nextPageToken: tokenFor(end, jql) } : {}),
      issues: found.slice(start, end).map((issue) => showIssue(viewer, issue, fields)),
    };
  }

  function showIssue(viewer: Someone, issue: Issue, fields: readonly string[]): Record<string, unknown> {
    const id = String(issue.id);
    if (fields.every((field) => field === 'id')) return { id };
    const self = `${site.baseUrl}/rest/api/3/issue/${id}`;
    const head = { expand: '', id, self, key: issueKey(issue) };
    return fields.every((field) => field === 'id' || field === 'key') ? head : { ...head, fields: showFields(site, viewer, issue, fields) };
  }

  function compiled(viewer: Someone, jql: string): ReturnType<typeof compileJql> {
    try {
      return compileJql(jql, { site, viewer, now: now.getTime() });
    } catch (error) {
      if (error instanceof JqlError) throw new JiraRefusal(400, error.message);
      throw error;
    }
  }
}

/** A page token belongs to its query. */
function tokenFor(offset: number, jql: string): string {
  return Buffer.from(JSON.stringify({ offset, jql })).toString('base64url');
}

const tokenSchema = z.object({ offset: z.int().nonnegative(), jql: z.string() });

function offsetOf(token: string, jql: string): number {
  try {
    const parsed = tokenSchema.parse(JSON.parse(Buffer.from(token, 'base64url').toString('utf8')));
    if (parsed.jql === jql) return parsed.offset;
  } catch {
    // Answered below, as a token of another query is.
  }
  throw new JiraRefusal(400, 'The provided next page token is invalid or does not belong to this query.');
}
