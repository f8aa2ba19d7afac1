import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { JiraRefusal, queryOf, sendJson, textOf } from '../http';
import { JqlError } from '../jql/error';
import { compileClause } from '../jql/evaluate';
import { parseJql, type Query } from '../jql/parse';
import { showQuery } from '../jql/show-query';
import { readingOf } from '../reading';
import type { JiraSite } from '../site';

const body = z.strictObject({ queries: z.array(z.string()).min(1) });
const validations = ['strict', 'warn', 'none'] as const;

/** Reads queries without asking them. What is wrong is an error of the query, or a warning, and never a refusal of the request. */
export function parseRoutes(app: FastifyInstance, site: JiraSite, now: Date): void {
  app.post('/rest/api/3/jql/parse', async (request, reply) => {
    const reading = readingOf(site, request);
    const validation = validations.find((one) => one === textOf(queryOf(request), 'validation'));
    const parsed = body.safeParse(request.body);
    if (!validation || !parsed.success)
      throw new JiraRefusal(400, 'Invalid request payload. Refer to the REST API documentation and try again.');
    return sendJson(reply, { queries: parsed.data.queries.map((query) => ({ query, ...answerFor(query) })) });

    function answerFor(query: string): Record<string, unknown> {
      const syntax = problemOf(() => parseJql(query));
      if ('problem' in syntax) return { errors: [syntax.problem] };
      const { value } = syntax;
      const meaning = problemOf(() => compileAll(value));
      if (!('problem' in meaning) || validation === 'none') return { structure: showQuery(value) };
      return validation === 'strict' ? { errors: [meaning.problem] } : { structure: showQuery(value), warnings: [meaning.problem] };
    }

    function compileAll({ where }: Query): void {
      if (where) compileClause(where, { ...reading, now: now.getTime() });
    }
  });
}

/** What the work answers, or the sentence that Jira would say of the query. */
function problemOf<T>(work: () => T): { value: T } | { problem: string } {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof JqlError) return { problem: error.message };
    throw error;
  }
}
