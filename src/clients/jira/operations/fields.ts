import * as v from 'valibot';
import { demand, listOf, name, number, object, textId, title } from '../../http/answer-schema';
import { jiraList, jiraOperation } from '../operation';

/** A field. `type` and `items` are Jira's kinds of values, `custom` is the key of a custom field's type (docs/platform/jira.md#fields). */
export interface JiraField {
  id: string;
  /** In the reader's language. */
  name: string;
  type: string;
  items?: string;
  custom?: string;
}

/**
 * A field of the screen that creates issues, as the reader meets it: what it may not set is left out
 * (docs/platform/jira.md#create-screens).
 */
export interface JiraCreateField extends JiraField {
  required: boolean;
  hasDefault: boolean;
  /** What can be chosen, where the field is a list. */
  allowed?: { id: string; name: string }[];
}

export const kindSchema = v.pipe(
  object({ type: name, items: v.nullish(name), custom: v.nullish(name) }),
  v.transform(({ type, items, custom }): Pick<JiraField, 'type' | 'items' | 'custom'> => ({
    type,
    ...(items ? { items } : {}),
    ...(custom ? { custom } : {}),
  })),
);

/** Every field of the site that the reader may see; `projectId` tells whose own field it is, where it belongs to one team-managed project. */
export const allFields = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/field',
  scopes: ['read:avatar:jira', 'read:field-configuration:jira', 'read:field:jira', 'read:project-category:jira', 'read:project:jira'],
  reason: 'the field that holds sprints, by its type, where its name is a translation; fields of team-managed projects by their names',
  request: () => ({}),
  // System fields such as the key have no type.
  answer: v.pipe(
    listOf(
      object({
        id: name,
        name: v.optional(title, ''),
        schema: v.nullish(object({ custom: v.nullish(name) })),
        scope: v.nullish(object({ project: v.nullish(object({ id: textId })) })),
      }),
    ),
    v.transform((fields) =>
      fields.map(({ schema, scope, ...field }) => ({
        ...field,
        ...(schema?.custom ? { custom: schema.custom } : {}),
        ...(scope?.project ? { projectId: scope.project.id } : {}),
      })),
    ),
  ),
  points: ({ length }) => length,
});

/** An option of a custom field's list. */
export const fieldOption = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/customFieldOption/{id}',
  scopes: ['read:field.option:jira', 'read:field:jira'],
  reason: 'the name of a list’s option that a finding is about',
  request: ({ optionId }: { optionId: string }) => ({ path: { id: optionId } }),
  answer: object({ value: name }),
  points: () => 1,
});

/** Fields by their ids, or those whose name contains a text; at most the first 50. Those of team-managed projects may be missing. */
export const fieldSearch = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/field/search',
  scopes: ['read:field-configuration:jira', 'read:field:jira'],
  reason: 'names and kinds of the fields that the plan carries, and the picker of fields',
  request: (wanted: { ids: readonly string[] } | { name: string }) => ({
    query: { ...('ids' in wanted ? { id: wanted.ids } : { query: wanted.name }), maxResults: 50 },
  }),
  answer: v.pipe(
    object({ values: listOf(object({ id: name, name: v.optional(title, ''), schema: kindSchema })) }),
    v.transform(({ values }) => values.map(({ schema, ...field }): JiraField => ({ ...field, ...schema }))),
  ),
  points: ({ length }) => length,
});

/**
 * Options have values, priorities and components have names. What has neither, such as an issue, is no list to choose from, and a list of which
 * one entry does not tell its name is not known.
 */
const allowedSchema = v.pipe(
  listOf(object({ id: textId, value: v.optional(name), name: v.optional(name) })),
  v.transform((values) => {
    const named = values.flatMap(({ id, value, name }) => ((value ?? name) === undefined ? [] : [{ id, name: value ?? name ?? '' }]));
    return named.length === values.length ? named : undefined;
  }),
);

/** Without the key of its type a custom field, such as the sprint, could not be told from others. */
export function tellsItsKind(fieldId: string, { custom }: Pick<JiraField, 'custom'>): boolean {
  return !fieldId.startsWith('customfield_') || custom !== undefined;
}

const createField = v.pipe(
  object({
    fieldId: name,
    name: v.optional(title, ''),
    // Without these every required field would look optional, or without a default.
    required: v.boolean(),
    hasDefaultValue: v.boolean(),
    // Values of fields that this app does not map come in shapes of their own.
    allowedValues: v.optional(
      v.union([
        allowedSchema,
        v.pipe(
          v.unknown(),
          v.transform(() => undefined),
        ),
      ]),
    ),
    schema: kindSchema,
  }),
  demand(({ fieldId, schema }) => tellsItsKind(fieldId, schema), ['schema', 'custom']),
  v.transform(({ fieldId, hasDefaultValue, allowedValues, schema, ...field }): JiraCreateField => ({
    id: fieldId,
    ...field,
    ...schema,
    hasDefault: hasDefaultValue,
    ...(allowedValues ? { allowed: allowedValues } : {}),
  })),
);

/**
 * The fields of the screen that creates issues of a type. Jira answers for the reader: an empty list, or none at all, to one who may not
 * create issues there.
 */
export const createFields = jiraList({
  method: 'GET',
  path: '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}',
  scopes: ['read:avatar:jira', 'read:field-configuration:jira', 'read:issue-meta:jira'],
  reason: 'the fields of the screen that creates work items, and which of them are required',
  request: ({ projectId, issueTypeId }: { projectId: string; issueTypeId: string }) => ({
    path: { projectIdOrKey: projectId, issueTypeId },
  }),
  // `fields` is what real sites answer; the document also knows `results` (docs/platform/jira.md#create-screens).
  page: v.pipe(
    object({ fields: v.optional(listOf(createField)), results: v.optional(listOf(createField)), total: v.optional(number) }),
    demand(({ fields, results }) => fields !== undefined || results !== undefined, ['fields']),
    v.transform(({ fields, results, total }) => ({ items: fields ?? results ?? [], total })),
  ),
  idOf: ({ id }) => id,
  pageSize: 200,
});

/** The fields of a type's issues and whether they must have a value, whoever asks. Experimental: not found where the site does not have it. */
export const projectFields = jiraList({
  method: 'GET',
  path: '/rest/api/3/projects/fields',
  scopes: ['read:field-configuration:jira', 'read:field:jira'],
  reason: 'which fields are required that the create screen does not show to the person who checks',
  request: ({ projectId, issueTypeId }: { projectId: string; issueTypeId: string }) => ({ query: { projectId, workTypeId: issueTypeId } }),
  page: v.pipe(
    object({
      values: listOf(object({ fieldId: textId, isRequired: v.boolean() })),
      total: v.optional(number),
      isLast: v.optional(v.boolean()),
    }),
    v.transform(({ values, ...page }) => ({ ...page, items: values })),
  ),
  idOf: ({ fieldId }) => fieldId,
  pageSize: 100,
});
