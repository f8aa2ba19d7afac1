import { z } from 'zod';
import { Unavailable, attempt, defineFact } from '../../checklist/define-fact';
import { jqlOfScope, jqlString } from '../../checklist/scope';
import type { JiraClient, JiraSprint } from '../../clients/jira';
import { jiraScopeVisible } from './reader';

/** Boards looked at, at most; each costs a request. */
const mostBoards = 20;
/** Rounds of looking for further sprints on items, at most; each brings at least one. */
const mostRounds = 40;
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

/** One name, as people read it: white space and case do not tell two sprints apart. */
function sameName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
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
    const sprints = new Map<number, JiraSprint>(onBoards.flatMap((some) => some ?? []).map((sprint) => [sprint.id, sprint]));

    const scope = jqlOfScope(plan, plan.where.pairs);
    const field = (await jira.findFields({ name: 'Sprint' })).find(({ custom }) => custom === sprintType)?.id;
    if (field) {
      for (const sprint of await sprintsOn(jira, field, scope, [])) sprints.set(sprint.id, sprint);
      const names = [...new Set([...sprints.values()].map(({ name }) => name))].filter((name) => !/^\d+$/.test(name.trim()));
      for (const sprint of await elsewhere(jira, field, names.slice(0, mostNames), [...sprints.keys()]))
        if (names.some((name) => sameName(name) === sameName(sprint.name))) sprints.set(sprint.id, sprint);
    }
    const byName = new Map<string, JiraSprint[]>();
    for (const sprint of sprints.values()) byName.set(sameName(sprint.name), [...(byName.get(sameName(sprint.name)) ?? []), sprint]);
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

/** The distinct sprints of the items that a clause names. A sprint whose every item is in another one too may be missed. */
async function sprintsOn(jira: JiraClient, field: string, where: string, known: readonly number[]): Promise<JiraSprint[]> {
  const found = new Map<number, JiraSprint>();
  for (let round = 0; round < mostRounds; round += 1) {
    const ids = [...known, ...found.keys()];
    const except = ids.length > 0 ? ` AND sprint not in (${ids.join(', ')})` : '';
    const issues = await jira.searchIssues({ jql: `${where} AND sprint is not EMPTY${except}`, fields: [field], maxResults: 50 });
    const before = found.size;
    for (const issue of issues) {
      const parsed = sprintsField.safeParse(issue.fields[field]);
      if (!parsed.success) throw new Unavailable({ reason: 'jira-unexpected-answer', missing: `issues.fields.${field}` });
      for (const { id, name, boardId } of parsed.data ?? []) found.set(id, { id, name, ...(boardId === undefined ? {} : { boardId }) });
    }
    if (found.size === before) break;
  }
  return [...found.values()];
}

/** Sprints of these names on items anywhere. Whether Jira finds every sprint of a name is not documented: what it finds is proof. */
async function elsewhere(jira: JiraClient, field: string, names: readonly string[], known: readonly number[]): Promise<JiraSprint[]> {
  if (names.length === 0) return [];
  try {
    return await sprintsOn(jira, field, `sprint in (${names.map(jqlString).join(', ')})`, known);
  } catch (error) {
    if (error instanceof Unavailable && error.why.reason === 'jira-refused-query') return [];
    throw error;
  }
}
