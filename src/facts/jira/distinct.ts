import { Unavailable } from '../../checklist/model/unavailable';
import type { JiraClient } from '../../clients/jira/client';
import { issueSearch } from '../../clients/jira/operations/issues';

/**
 * Values in one list of JQL at most. Jira documents no limit; it has had faults from a few thousand on (JRACLOUD-84010), and takes no more
 * than this from an app's JQL function (developer.atlassian.com, "Work around the 1,000 value limit in custom JQL functions").
 */
export const mostListed = 1_000;

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
 * Adds to `known` the distinct values that a field has on items in scope: asks for items that have none of those known until there are no
 * more. The cost follows the number of distinct values, never the number of items. Unavailable, not cut off, where there are too many values.
 */
export async function addDistinctValues<T>(
  jira: JiraClient,
  { scope, field, clause = field, pageSize, parse, literal, idOf }: DistinctQuery<T>,
  known: Map<string, T>,
): Promise<void> {
  while (known.size <= mostListed) {
    const except = known.size > 0 ? ` AND ${clause} not in (${[...known.keys()].map(literal).join(', ')})` : '';
    const jql = `${scope} AND ${clause} is not EMPTY${except}`;
    const { items: issues, complete } = await jira.pages(issueSearch, { jql, fields: [field] }, { most: pageSize });
    const before = known.size;
    for (const issue of issues) {
      const values = parse(issue.fields[field]);
      if (values === undefined) throw new Unavailable({ reason: 'jira-unexpected-answer', missing: `issues.fields.${field}` });
      for (const value of values) known.set(idOf(value), value);
    }
    if (complete) return;
    // Items without a value that is known bring no new one, and there are more of them: Jira did not heed the list.
    if (known.size === before) throw new Unavailable({ reason: 'jira-unexpected-answer', missing: `new values of ${field}` });
  }
  throw new Unavailable({ reason: 'jira-too-many-values' });
}
