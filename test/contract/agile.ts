import type { SchemaObject } from './document';

/**
 * The operations of Jira Software that the app calls, in the form of an OpenAPI document. Atlassian's own document for Jira does not hold them; this
 * one states what docs/platform/jira.md#boards-and-sprints tells of them: names, types, and what is always there.
 */
const integer: SchemaObject = { type: 'integer' };
const string: SchemaObject = { type: 'string' };
const object = (properties: Record<string, SchemaObject>, required: string[]): SchemaObject => ({ type: 'object', properties, required });

const board = object({ id: integer, self: string, name: string, type: { type: 'string', enum: ['scrum', 'kanban', 'simple'] } }, [
  'id',
  'name',
  'type',
]);
const sprint = object(
  { id: integer, self: string, name: string, state: { type: 'string', enum: ['future', 'active', 'closed'] }, originBoardId: integer },
  ['id', 'name', 'state'],
);
const pageOf = (items: SchemaObject): SchemaObject =>
  object({ maxResults: integer, startAt: integer, total: integer, isLast: { type: 'boolean' }, values: { type: 'array', items } }, [
    'maxResults',
    'startAt',
    'isLast',
    'values',
  ]);

const query = (name: string, schema: SchemaObject): Record<string, unknown> => ({ name, in: 'query', schema });
const id = (name: string): Record<string, unknown> => ({ name, in: 'path', required: true, schema: integer });
const get = (operationId: string, parameters: Record<string, unknown>[], schema: SchemaObject): Record<string, unknown> => ({
  get: { operationId, parameters, responses: { 200: { content: { 'application/json': { schema } } }, 400: {}, 401: {}, 403: {}, 404: {} } },
});
const page = [query('startAt', integer), query('maxResults', integer)];

export const agilePaths: Record<string, Record<string, unknown>> = {
  '/rest/agile/1.0/board': get(
    'getAllBoards',
    [...page, query('projectKeyOrId', string), query('type', string), query('name', string)],
    pageOf(board),
  ),
  '/rest/agile/1.0/board/{boardId}': get('getBoard', [id('boardId')], board),
  '/rest/agile/1.0/board/{boardId}/sprint': get('getAllSprints', [...page, id('boardId'), query('state', string)], pageOf(sprint)),
  '/rest/agile/1.0/sprint/{sprintId}': get('getSprint', [id('sprintId')], sprint),
};
