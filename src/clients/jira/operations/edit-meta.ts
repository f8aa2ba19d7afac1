import * as v from 'valibot';
import { demand, object, recordOf, title } from '../../http/answer-schema';
import { jiraOperation } from '../operation';
import { kindSchema, tellsItsKind, type JiraField } from './fields';

/** A field of an edit screen: whether it must have a value, which holds for new issues as well, and whether it surely has a default. */
export interface JiraEditField extends JiraField {
  required?: true;
  hasDefault?: true;
}

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
  answer: v.pipe(
    object({
      fields: recordOf(
        object({
          name: v.optional(title, ''),
          // Without this every required field would look optional.
          required: v.boolean(),
          hasDefaultValue: v.optional(v.boolean(), false),
          schema: kindSchema,
        }),
      ),
    }),
    demand(({ fields }) => Object.entries(fields).every(([id, { schema }]) => tellsItsKind(id, schema)), ['fields', 'schema', 'custom']),
    v.transform(({ fields }) =>
      Object.entries(fields).map(([id, { name: shown, required, hasDefaultValue, schema }]): JiraEditField => ({
        id,
        name: shown,
        ...schema,
        ...(required ? { required } : {}),
        // Whether Jira tells defaults here at all is not documented: one that it does not tell may be there.
        ...(hasDefaultValue ? { hasDefault: true } : {}),
      })),
    ),
  ),
  points: () => 1,
});
