import { Unavailable } from '../../checklist/define-fact';
import type { JiraClient } from '../../clients/jira';

/** Far more rounds than any plan has distinct values; stops a server that repeats itself. */
const mostRounds = 200;

/** A field whose distinct values are wanted. */
export interface DistinctQuery<T> {
  /** JQL for the items looked at. */
  scope: string;
  field: string;
  /** The field's name in JQL, where it is another one. */
  clause?: string;
  /** Items asked for at once. Each of them costs a point. */
  pageSize: number;
  /** The values in an answer, several where the field holds several; undefined where this app does not understand it. */
  parse: (value: unknown) => readonly T[] | undefined;
  /** The value's id as JQL wants it. */
  literal: (id: string) => string;
  idOf: (value: T) => string;
}

/**
 * Adds to `known` the distinct values that a field has on items in scope: asks for items that have none of those known until none comes. The
 * cost follows the number of distinct values, never the number of items.
 */
export async function addDistinctValues<T>(
  jira: JiraClient,
  { scope, field, clause = field, pageSize, parse, literal, idOf }: DistinctQuery<T>,
  known: Map<string, T>,
): Promise<void> {
  for (let round = 0; round < mostRounds; round += 1) {
    const except = known.size > 0 ? ` AND ${clause} not in (${[...known.keys()].map(literal).join(', ')})` : '';
    const issues = await jira.searchIssues({ jql: `${scope} AND ${clause} is not EMPTY${except}`, fields: [field], maxResults: pageSize });
    const before = known.size;
    for (const issue of issues) {
      const values = parse(issue.fields[field]);
      if (values === undefined) throw new Unavailable({ reason: 'jira-unexpected-answer', missing: `issues.fields.${field}` });
      for (const value of values) known.set(idOf(value), value);
    }
    if (known.size === before) return;
  }
}
