import * as v from 'valibot';
import { listOf, name, number, object, recordOf, textId } from '../../http/answer-schema';
import { jiraList, jiraOperation } from '../operation';

const searchScopes = [
  'read:field.default-value:jira',
  'read:field.option:jira',
  'read:field:jira',
  'read:group:jira',
  'read:issue-details:jira',
];

const issueSchema = object({ id: textId, key: v.optional(name), fields: v.optional(recordOf(v.unknown()), () => ({})) });
export type JiraIssue = v.InferOutput<typeof issueSchema>;

/** Holds the search itself, which may name a thousand people. */
const token = v.pipe(v.string(), v.maxLength(1_000_000));

/** The issues that a search finds. Ask for no field more than is needed. */
export const issueSearch = jiraList({
  method: 'POST',
  path: '/rest/api/3/search/jql',
  scopes: searchScopes,
  reason:
    'people, values, sizes of attachments and lengths of texts on the work items that the plan would transfer; their summaries, where somebody opens a list of them',
  request: ({ jql, fields }: { jql: string; fields: readonly string[] }) => ({ body: { jql, fields } }),
  page: v.pipe(
    object({ issues: listOf(issueSchema), nextPageToken: v.nullish(token) }),
    v.transform(({ issues, nextPageToken }) => ({ items: issues, nextPageToken })),
  ),
  idOf: ({ id }) => id,
  pageSize: 100,
});

/** How many issues a search finds, by Jira's estimate; recent changes may be missing. */
export const issueCount = jiraOperation({
  method: 'POST',
  path: '/rest/api/3/search/approximate-count',
  scopes: searchScopes,
  reason: 'how many work items the plan would transfer, and how many a finding is about',
  request: ({ jql }: { jql: string }) => ({ body: { jql } }),
  answer: object({ count: number }),
  points: () => 1,
  behind: true,
});
