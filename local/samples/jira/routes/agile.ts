import type { FastifyInstance, FastifyRequest } from 'fastify';
import { administersJira, seesProject, type Someone } from '../access';
import { JiraRefusal, askerOf, listOf, numberOf, queryOf, sendJson, signedIn, textOf } from '../http';
import type { JiraSite } from '../site';
import type { Board, Sprint } from '../model/sprints';

/** Boards and sprints of Jira Software (docs/platform/jira.md#boards-and-sprints). */
export function agileRoutes(app: FastifyInstance, site: JiraSite): void {
  app.get('/rest/agile/1.0/board', async (request, reply) => {
    const account = signedIn(askerOf(site, request));
    const query = queryOf(request);
    const wanted = textOf(query, 'projectKeyOrId');
    const project = site.projects.find(({ id, key }) => id === wanted || key === wanted);
    if (wanted !== undefined && (!project || !sees(account, project.id)))
      throw new JiraRefusal(400, `No project could be found with key or id '${wanted}'.`);
    const found = site.boards.filter(({ projectId }) => sees(account, projectId) && (!project || projectId === project.id));
    return sendJson(reply, pageOf(request, found, showBoard));
  });

  app.get('/rest/agile/1.0/board/:boardId', async (request, reply) => sendJson(reply, showBoard(boardOf(request))));

  app.get('/rest/agile/1.0/board/:boardId/sprint', async (request, reply) => {
    const board = boardOf(request);
    if (board.type === 'kanban') throw new JiraRefusal(400, 'The board does not support sprints');
    const states = listOf(queryOf(request), 'state');
    return sendJson(
      reply,
      pageOf(
        request,
        board.sprints.filter(({ state }) => states.length === 0 || states.includes(state)),
        showSprint,
      ),
    );
  });

  app.get('/rest/agile/1.0/sprint/:sprintId', async (request, reply) => {
    const account = signedIn(askerOf(site, request));
    const id = Number(paramOf(request, 'sprintId'));
    const sprint = site.boards
      .filter(({ projectId }) => sees(account, projectId))
      .flatMap(({ sprints }) => sprints)
      .find((one) => one.id === id);
    if (!sprint) throw new JiraRefusal(404, 'Sprint does not exist or you do not have permission to see it.');
    return sendJson(reply, showSprint(sprint));
  });

  function boardOf(request: FastifyRequest): Board {
    const account = signedIn(askerOf(site, request));
    const id = Number(paramOf(request, 'boardId'));
    const board = site.boards.find((one) => one.id === id);
    if (!board || !sees(account, board.projectId))
      throw new JiraRefusal(
        404,
        'The requested board cannot be viewed because it either does not exist or you do not have permission to view it.',
      );
    return board;
  }

  function sees(account: Someone, projectId: string): boolean {
    const project = site.projects.find(({ id }) => id === projectId);
    return project !== undefined && (administersJira(site, account) || seesProject(site, account, project));
  }

  function showBoard({ id, name, type, projectId }: Board): Record<string, unknown> {
    const project = site.projects.find((one) => one.id === projectId);
    return {
      id,
      self: `${site.baseUrl}/rest/agile/1.0/board/${id}`,
      name,
      type,
      location: { projectId: Number(projectId), projectKey: project?.key, projectName: project?.name },
      isPrivate: false,
    };
  }

  function showSprint({ id, name, state, boardId }: Sprint): Record<string, unknown> {
    return { id, self: `${site.baseUrl}/rest/agile/1.0/sprint/${id}`, state, name, originBoardId: boardId };
  }
}

function pageOf<T>(request: FastifyRequest, all: readonly T[], show: (one: T) => unknown): Record<string, unknown> {
  const query = queryOf(request);
  const startAt = numberOf(query, 'startAt', 0);
  const maxResults = Math.min(numberOf(query, 'maxResults', 50), 50);
  const values = all.slice(startAt, startAt + maxResults);
  return { maxResults, startAt, total: all.length, isLast: startAt + values.length >= all.length, values: values.map(show) };
}

function paramOf({ params }: FastifyRequest, name: string): string {
  const values: Record<string, unknown> = typeof params === 'object' && params !== null ? { ...params } : {};
  const value = values[name];
  return typeof value === 'string' ? value : '';
}
