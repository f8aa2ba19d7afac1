import { z } from 'zod';
import { attempt, defineFact } from '../../checklist/engine/define-fact';
import { Unavailable } from '../../checklist/model/unavailable';
import { foldSprintName } from '../../checklist/matching/fold';
import { jqlOfScope, jqlString } from '../../checklist/model/scope';
import type { JiraClient, JiraSprint } from '../../clients/jira/types';
import { addDistinctValues } from './distinct';
import { jiraScopeVisible } from './reader';

/** Boards looked at, at most; each costs a request. */
const mostBoards = 20;
/** Names that are looked for on all of the site's items at once. */
const mostNames = 40;

const sprintType = 'com.pyxis.greenhopper.jira:gh-sprint';
const sprintsField = z.array(z.object({ id: z.number(), name: z.string(), boardId: z.number().optional() })).nullish();

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
  needs: { visible: attempt(jiraScopeVisible) },
  gather: async ({ jira, plan }, { visible }): Promise<SprintsSeen | undefined> => {
    if (!plan.travels.carries.includes('sprint')) return undefined;
    const boards = await jira.boards(plan.where.jiraProjectId);
    if (!boards || boards.length === 0) return { hasBoards: false, count: 0, duplicates: [] };
    if (!visible.ok) throw new Unavailable(visible.why);
    const withSprints = boards.filter(({ type }) => type !== 'kanban');
    const onBoards = await Promise.all(withSprints.slice(0, mostBoards).map(({ id }) => jira.openSprints(id)));
    const sprints = new Map<string, JiraSprint>(onBoards.flatMap((some) => some ?? []).map((sprint) => [String(sprint.id), sprint]));

    const scope = jqlOfScope(plan, plan.where.pairs);
    const field = (await jira.findFields({ name: 'Sprint' })).find(({ custom }) => custom === sprintType)?.id;
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
          items: await jira.countIssues(`${scope} AND sprint in (${group.map(({ id }) => id).join(', ')})`),
        })),
    );
    return { hasBoards: true, count: sprints.size, duplicates };
  },
});

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
  try {
    await addSprintsOn(jira, field, `sprint in (${names.map(jqlString).join(', ')})`, found);
  } catch (error) {
    if (!(error instanceof Unavailable && error.why.reason === 'jira-refused-query')) throw error;
  }
  return found;
}
