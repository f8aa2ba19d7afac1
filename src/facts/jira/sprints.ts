import * as z from 'zod';
import { defineFact, optional, undefinedOn } from '../../checklist/engine/define-fact';
import { Unavailable } from '../../checklist/model/unavailable';
import { foldSprintName } from '../../checklist/matching/fold';
import { jqlOfScope, jqlString } from '../../checklist/model/scope';
import { listOf, name } from '../../clients/http/answer-schema';
import type { JiraClient } from '../../clients/jira/client';
import { boards as boardsOfProject, openSprints, type JiraSprint } from '../../clients/jira/operations/boards';
import { fieldSearch } from '../../clients/jira/operations/fields';
import { addDistinctValues } from './distinct';
import { countIssues } from './issues-by-pair';
import { jiraScopeVisible } from './reader';

/** Boards that are listed, and of those looked at, at most; each that is looked at costs a request. */
const mostListed = 100;
const mostBoards = 20;
/** Names that are looked for on all of the site's items at once. */
const mostNames = 40;

const sprintType = 'com.pyxis.greenhopper.jira:gh-sprint';
const sprintsField = listOf(z.object({ id: z.number(), name, boardId: z.number().optional() })).nullish();

/** Sprints that bear one name. */
export interface SprintsOfOneName {
  sprints: number[];
  /** Boards on which they were made, as far as Jira tells them. */
  boards: number[];
  /** Items in scope that are in one of them. */
  items: number;
}

export interface SprintsSeen {
  /** False on a site, or for a project, without boards of Jira Software. */
  hasBoards: boolean;
  /** Distinct sprints that were seen. */
  count: number;
  duplicates: SprintsOfOneName[];
}

/**
 * Sprints that aqua could not tell apart by their names: those on items in scope, those under way or to come on the project's boards, and
 * those of the same names that items elsewhere are in. The cost follows the sprints in use, never the site. Undefined where no sprint travels.
 */
export const jiraSprints = defineFact({
  id: 'jira.sprints',
  needs: { visible: optional(jiraScopeVisible) },
  gather: async ({ jira, plan }, { visible }): Promise<SprintsSeen | undefined> => {
    if (!plan.travels.carries.includes('sprint')) return undefined;
    const listed = jira.pages(boardsOfProject, { projectId: plan.where.jiraProjectId }, { most: mostListed });
    const boards = (await undefinedOn(['jira-not-found'], listed))?.items ?? [];
    if (boards.length === 0) return { hasBoards: false, count: 0, duplicates: [] };
    if (!visible.ok) throw new Unavailable(visible.why);
    const withSprints = boards.filter(({ type }) => type !== 'kanban');
    const onBoards = await Promise.all(withSprints.slice(0, mostBoards).map(({ id }) => sprintsOn(jira, id)));
    const sprints = new Map<string, JiraSprint>(onBoards.flat().map((sprint) => [String(sprint.id), sprint]));

    const scope = jqlOfScope(plan, plan.where.pairs);
    const field = (await jira.ask(fieldSearch, { name: 'Sprint' })).find(({ custom }) => custom === sprintType)?.id;
    if (field) {
      await addSprintsOn(jira, field, scope, sprints);
      const names = [...new Set([...sprints.values()].map(({ name }) => name))].filter((name) => !/^\d+$/.test(name.trim()));
      const called = new Set(names.map(foldSprintName));
      for (const [id, sprint] of await elsewhere(jira, field, names.slice(0, mostNames), sprints))
        if (called.has(foldSprintName(sprint.name))) sprints.set(id, sprint);
    }
    const byName = new Map<string, JiraSprint[]>();
    for (const sprint of sprints.values())
      byName.set(foldSprintName(sprint.name), [...(byName.get(foldSprintName(sprint.name)) ?? []), sprint]);
    const duplicates = await Promise.all(
      [...byName.values()]
        .filter((group) => group.length > 1)
        .map(async (group) => ({
          sprints: group.map(({ id }) => id),
          boards: [...new Set(group.flatMap(({ boardId }) => boardId ?? []))],
          items: await countIssues(jira, `${scope} AND sprint in (${group.map(({ id }) => id).join(', ')})`),
        })),
    );
    return { hasBoards: true, count: sprints.size, duplicates };
  },
});

/** The sprints of a board that are under way or to come; none where the board has no sprints at all. */
export async function sprintsOn(jira: JiraClient, boardId: number): Promise<JiraSprint[]> {
  const found = await undefinedOn(['jira-not-found', 'jira-refused-query'], jira.pages(openSprints, { boardId }));
  return found?.items ?? [];
}

/** Adds the sprints of the items that a clause names. A sprint whose every item is in another one too may be missed. */
async function addSprintsOn(jira: JiraClient, field: string, scope: string, known: Map<string, JiraSprint>): Promise<void> {
  const parse = (value: unknown): JiraSprint[] | undefined => {
    const { data, success } = sprintsField.safeParse(value);
    if (!success) return undefined;
    return (data ?? []).map(({ id, name, boardId }) => ({ id, name, ...(boardId === undefined ? {} : { boardId }) }));
  };
  await addDistinctValues(
    jira,
    { scope, field, clause: 'sprint', pageSize: 50, parse, literal: (id) => id, idOf: ({ id }) => String(id) },
    known,
  );
}

/** Sprints of these names on items anywhere. Whether Jira finds every sprint of a name is not documented: what it finds is proof. */
async function elsewhere(
  jira: JiraClient,
  field: string,
  names: readonly string[],
  known: ReadonlyMap<string, JiraSprint>,
): Promise<ReadonlyMap<string, JiraSprint>> {
  const found = new Map(known);
  if (names.length === 0) return found;
  await undefinedOn(['jira-refused-query'], addSprintsOn(jira, field, `sprint in (${names.map(jqlString).join(', ')})`, found));
  return found;
}
