import * as z from 'zod';
import { recordOf, title } from '../../http/answer-schema';
import { jiraOperation } from '../operation';
import { kindSchema, tellsItsKind, type JiraField } from './fields';

/**
 * The fields of an issue's edit screen that the reader may edit (docs/platform/jira.md#edit-screens): none where it may edit nothing. Not
 * found where it does not see the issue.
 */
export const editableFields = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/issue/{issueIdOrKey}/editmeta',
  scopes: ['read:field-configuration:jira', 'read:issue-meta:jira'],
  reason: 'the fields of the screen that edits work items, looked at on one item of each planned work type',
  request: ({ issueId }: { issueId: string }) => ({ path: { issueIdOrKey: issueId } }),
  answer: z
    .object({ fields: recordOf(z.object({ name: title.default(''), schema: kindSchema })) })
    .refine(({ fields }) => Object.entries(fields).every(([id, { schema }]) => tellsItsKind(id, schema)), {
      path: ['fields', 'schema', 'custom'],
    })
    .transform(({ fields }) => Object.entries(fields).map(([id, { name: shown, schema }]): JiraField => ({ id, name: shown, ...schema }))),
  points: () => 1,
});
