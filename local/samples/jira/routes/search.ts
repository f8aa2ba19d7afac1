import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { issueFilter, type Someone } from '../access';
import { JiraRefusal, listOf, numberOf, queryOf, sendJson, textOf } from '../http';
import { JqlError } from '../jql/error';
import { compileJql, type CompiledJql } from '../jql/evaluate';
import { alikeIssues } from '../lookup';
import { isKeptFromApps } from '../data-policy';
import { readingOf, type Reading } from '../reading';
import { fieldsShown } from '../show-issue';
import { issueKey, type Issue } from '../model/issue';
import type { JiraSite } from '../site';

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

type OfGroup = ReturnType<CompiledJql['alike']>;

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
    return sendJson(reply, search(readingOf(site, request), parsed.data));
  });

  app.get('/rest/api/3/search/jql', async (request, reply) => {
    const query = queryOf(request);
    return sendJson(
      reply,
      search(readingOf(site, request), {
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
    const reading = readingOf(site, request);
    const query = compiled(reading, parsed.data.jql);
    const groups = groupsFor(reading.viewer, query);
    const { sizes } = alikeIssues(site);
    const whole = groups.reduce((sum, answer, group) => (answer === true ? sum + (sizes[group] ?? 0) : sum), 0);
    const inParts = numberOfAll(newestFirst(groups.map((answer) => answer !== true && answer)));
    const count = whole + inParts;
    return sendJson(reply, { count });
  });

  function search(reading: Reading, { jql, fields, maxResults, nextPageToken }: Search): Record<string, unknown> {
    const idsOnly = fields.every((field) => field === 'id' || field === 'key');
    const size = Math.min(maxResults, idsOnly ? largestPageOfIds : largestPage);
    const start = nextPageToken ? offsetOf(nextPageToken, jql) : 0;
    const query = compiled(reading, jql);
    const end = start + size;
    const matching = newestFirst(groupsFor(reading.viewer, query));
    // What an order does not move is passed over without being kept.
    const found = query.compare ? first(matching, end + 1, query.compare).slice(start) : upTo(matching, start, end + 1);
    return {
      isLast: found.length <= size,
      ...(found.length > size ? { nextPageToken: tokenFor(end, jql) } : {}),
      issues: found.slice(0, size).map(issuesShown(reading, fields)),
    };
  }

  /** What the query comes to for groups of issues: nothing of one that the viewer does not see. */
  function groupsFor(viewer: Someone, { alike }: CompiledJql): OfGroup[] {
    const visible = issueFilter(site, viewer);
    return alikeIssues(site).samples.map((issue) => visible(issue) && !isKeptFromApps(issue.project, viewer) && alike(issue));
  }

  function* newestFirst(groups: readonly OfGroup[]): Generator<Issue> {
    const { groupOf } = alikeIssues(site);
    for (let index = groupOf.length - 1; index >= 0; index -= 1) {
      const answer = groups[groupOf[index] ?? -1];
      if (!answer) continue;
      const issue = site.issues[index];
      if (issue && (answer === true || answer(issue))) yield issue;
    }
  }

  function issuesShown(reading: Reading, fields: readonly string[]): (issue: Issue) => Record<string, unknown> {
    if (fields.every((field) => field === 'id')) return ({ id }) => ({ id: String(id) });
    const bare = fields.every((field) => field === 'id' || field === 'key');
    const shown = fieldsShown(reading, fields);
    return (issue) => {
      const self = `${site.baseUrl}/rest/api/3/issue/${issue.id}`;
      const head = { expand: '', id: String(issue.id), self, key: issueKey(issue) };
      return bare ? head : { ...head, fields: shown(issue) };
    };
  }

  function compiled(reading: Reading, jql: string): CompiledJql {
    try {
      return compileJql(jql, { ...reading, now: now.getTime() });
    } catch (error) {
      if (error instanceof JqlError) throw new JiraRefusal(400, error.message);
      throw error;
    }
  }
}

function numberOfAll(things: Iterable<unknown>): number {
  const iterator = things[Symbol.iterator]();
  let count = 0;
  while (!iterator.next().done) count += 1;
  return count;
}

/** Things from one position up to another. */
function upTo<T>(things: Iterable<T>, start: number, end: number): T[] {
  const kept: T[] = [];
  let position = 0;
  for (const thing of things) {
    if (position >= end) break;
    if (position >= start) kept.push(thing);
    position += 1;
  }
  return kept;
}

/** The first so many things by an order: all are looked at, but no more are kept. */
function first<T>(things: Iterable<T>, most: number, compare: (one: T, other: T) => number): T[] {
  const kept: T[] = [];
  for (const thing of things) {
    const last = kept.at(-1);
    if (last !== undefined && kept.length >= most && compare(thing, last) >= 0) continue;
    let at = kept.length;
    for (let before = kept[at - 1]; before !== undefined && compare(thing, before) < 0; before = kept[at - 1]) at -= 1;
    kept.splice(at, 0, thing);
    if (kept.length > most) kept.pop();
  }
  return kept;
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
