import * as v from 'valibot';
import { listOf, name, number, object, title } from '../../http/answer-schema';
import { jiraList } from '../operation';

export const boardScopes = ['read:board-scope:jira-software', 'read:project:jira'];
export const sprintScopes = ['read:sprint:jira-software'];
export const sprintReason = 'sprints, which aqua knows by their names only';

const position = { total: v.optional(number), isLast: v.optional(v.boolean()) };
/** `type` is scrum, kanban or, in team-managed projects, simple. */
const boardSchema = object({ id: number, name: title, type: name });
const sprintSchema = v.pipe(
  object({ id: number, name: title, originBoardId: v.optional(number), state: v.optional(name) }),
  v.transform(({ originBoardId, state, ...sprint }): JiraSprint => ({ ...sprint, boardId: originBoardId, ...hasEnded(state) })),
);

/** Whether a sprint has ended, by the word that Jira has for its state. */
export function hasEnded(state: string | undefined): { ended?: true } {
  return state === 'closed' ? { ended: true } : {};
}

export interface JiraSprint {
  id: number;
  name: string;
  /** The board that it was made on; it may show on others too. */
  boardId?: number | undefined;
  /** Whether it has: Jira takes no further work item into it (docs/platform/jira.md#boards-and-sprints). Absent where it has not, or that is not told. */
  ended?: true;
}

/** The boards that show a project. Not found on a site without Jira Software (docs/platform/jira.md#boards-and-sprints). */
export const boards = jiraList({
  method: 'GET',
  path: '/rest/agile/1.0/board',
  scopes: boardScopes,
  reason: sprintReason,
  request: ({ projectId }: { projectId: string }) => ({ query: { projectKeyOrId: projectId } }),
  page: v.pipe(
    object({ ...position, values: listOf(boardSchema) }),
    v.transform(({ values, ...page }) => ({ ...page, items: values })),
  ),
  idOf: ({ id }) => id,
  pageSize: 50,
});

/** The sprints of a board that are under way or to come, or those that have ended. A board without sprints refuses the question. */
export const boardSprints = jiraList({
  method: 'GET',
  path: '/rest/agile/1.0/board/{boardId}/sprint',
  scopes: sprintScopes,
  reason: sprintReason,
  request: ({ boardId, closed = false }: { boardId: number; closed?: boolean }) => ({
    path: { boardId },
    query: { state: closed ? 'closed' : 'active,future' },
  }),
  page: v.pipe(
    object({ ...position, values: listOf(sprintSchema) }),
    v.transform(({ values, ...page }) => ({ ...page, items: values })),
  ),
  idOf: ({ id }) => id,
  pageSize: 50,
});
