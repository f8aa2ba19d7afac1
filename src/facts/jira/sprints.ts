import * as z from 'zod';
import { defineFact, optional, undefinedOn } from '../../checklist/engine/define-fact';
import { Unavailable } from '../../checklist/model/unavailable';
import { foldValue, groupBy } from '../../checklist/matching/fold';
import { jqlOfScope, jqlString, pairsToAqua } from '../../checklist/model/scope';
import { listOf, title } from '../../clients/http/answer-schema';
import type { JiraClient } from '../../clients/jira/client';
import { boards as boardsOfProject, boardSprints, type JiraSprint } from '../../clients/jira/operations/boards';
import { allFields, fieldSearch } from '../../clients/jira/operations/fields';
import { aquaSprints, aquaSprintsInUse } from '../aqua/sprints';
import { jiraCreateScreens } from './create-fields';
import { addDistinctValues } from './distinct';
import { countIssues } from './issues-by-pair';
import { nameInJql } from './list-fields';
import { jiraScopeVisible } from './reader';

/** Boards that are listed, and of those looked at, at most; each that is looked at costs a request. */
const mostListed = 100;
const mostBoards = 20;
/** Names that are looked for on all of the site's items at once. */
const mostNames = 40;

const sprintType = 'com.pyxis.greenhopper.jira:gh-sprint';
const sprintsField = listOf(z.object({ id: z.number(), name: title, boardId: z.number().optional() })).nullish();

/** Sprints that bear one name. */
export interface SprintsOfOneName {
  sprints: number[];
  /** Boards on which they were made, as far as Jira tells them. */
  boards: number[];
  /** Items in scope that travel to aqua and are in one of them. */
  items: number;
}

export interface SprintsSeen {
  /** False on a site without Jira Software, and where neither boards nor items have sprints. */
  hasBoards: boolean;
  /** What JQL calls the field that holds an item's sprints: no name, since that may be a translation. */
  jql: string;
  /** Distinct sprints, with the items in scope that travel to aqua and are in them; not counted where aqua has a sprint of equal name. */
  sprints: (JiraSprint & { items?: number })[];
  /** Items in scope that travel to aqua and are in any sprint. */
  items: number;
  duplicates: SprintsOfOneName[];
}

/**
 * The sprints that can be seen: those on items in scope that travel to aqua, those under way or to come on the project's boards, ended ones of
 * these boards whose names aqua's items bring, and those of the same names that items elsewhere are in. The cost follows the sprints in use,
 * never the site. Undefined where no sprint travels.
 */
export const jiraSprints = defineFact({
  id: 'jira.sprints',
  needs: {
    visible: optional(jiraScopeVisible),
    screens: optional(jiraCreateScreens),
    inAqua: optional(aquaSprints),
    usedInAqua: optional(aquaSprintsInUse),
  },
  gather: async ({ jira, plan }, { visible, screens, inAqua, usedInAqua }): Promise<SprintsSeen | undefined> => {
    if (!plan.travels.carries.includes('sprint')) return undefined;
    const listed = jira.pages(boardsOfProject, { projectId: plan.where.jiraProjectId }, { most: mostListed });
    const boards = (await undefinedOn(['jira-not-found'], listed))?.items;
    if (!boards) return { hasBoards: false, jql: 'sprint', sprints: [], items: 0, duplicates: [] };
    if (!visible.ok) throw new Unavailable(visible.why);
    const withSprints = boards.filter(({ type }) => type !== 'kanban').slice(0, mostBoards);
    const onBoards = await Promise.all(withSprints.map(({ id }) => sprintsOn(jira, id)));
    const sprints = new Map<string, JiraSprint>(onBoards.flat().map((sprint) => [String(sprint.id), sprint]));
    const ended = await endedOnes(jira, withSprints, { known: sprints, wanted: usedInAqua.ok ? usedInAqua.value.entries : [] });
    for (const sprint of ended) sprints.set(String(sprint.id), sprint);

    const towardsAqua = pairsToAqua(plan);
    const scope = jqlOfScope(plan, towardsAqua);
    const field = await sprintField(jira, screens.ok ? screens.value.flatMap(({ fields }) => fields) : []);
    const jql = field ? nameInJql(field) : 'sprint';
    const countIn = (ids: readonly number[]): Promise<number> => countIssues(jira, `${scope} AND ${jql} in (${ids.join(', ')})`);
    const items = field && towardsAqua.length > 0 ? await countIssues(jira, `${scope} AND ${jql} is not EMPTY`) : 0;
    if (field && items > 0) await addSprintsOn(jira, { field, jql, scope }, sprints);
    if (field && sprints.size > 0) {
      const names = [...new Set([...sprints.values()].map(({ name }) => name))].filter((name) => !/^\d+$/.test(name.trim()));
      const called = new Set(names.map(foldValue));
      for (const [id, sprint] of await elsewhere(jira, { field, jql, names: names.slice(0, mostNames) }, sprints))
        if (called.has(foldValue(sprint.name))) sprints.set(id, sprint);
    }
    const equal = new Set((inAqua.ok ? inAqua.value : []).map(({ name }) => foldValue(name)));
    const alike = [...groupBy(sprints.values(), ({ name }) => foldValue(name)).values()].filter(({ length }) => length > 1);
    const [seen, duplicates] = await Promise.all([
      Promise.all(
        [...sprints.values()].map(async (sprint) =>
          items === 0 || !inAqua.ok || equal.has(foldValue(sprint.name)) ? sprint : { ...sprint, items: await countIn([sprint.id]) },
        ),
      ),
      Promise.all(
        alike.map(async (group) => ({
          sprints: group.map(({ id }) => id),
          boards: [...new Set(group.flatMap(({ boardId }) => boardId ?? []))],
          items: items === 0 ? 0 : await countIn(group.map(({ id }) => id)),
        })),
      ),
    ]);
    return { hasBoards: boards.length > 0 || seen.length > 0, jql, sprints: seen, items, duplicates };
  },
});

/**
 * The id of the field that holds sprints. A site has one of this type, whatever it is called: the create screens know it, or else a search by
 * its usual name, or else the list of all fields.
 */
async function sprintField(jira: JiraClient, onScreens: readonly { id: string; custom?: string }[]): Promise<string | undefined> {
  const isIt = ({ custom }: { custom?: string }): boolean => custom === sprintType;
  const known = onScreens.find(isIt) ?? (await jira.ask(fieldSearch, { name: 'Sprint' })).find(isIt);
  return (known ?? (await jira.ask(allFields)).find(isIt))?.id;
}

/** Sprints of the boards that have ended and bear a name that aqua's items bring and no sprint known bears. */
async function endedOnes(
  jira: JiraClient,
  boards: readonly { id: number }[],
  { known, wanted }: { known: ReadonlyMap<string, JiraSprint>; wanted: readonly { name: string }[] },
): Promise<JiraSprint[]> {
  const names = new Set([...known.values()].map(({ name }) => foldValue(name)));
  const missing = new Set(wanted.map(({ name }) => foldValue(name)).filter((name) => !names.has(name)));
  if (missing.size === 0) return [];
  const ended = await Promise.all(boards.map(({ id }) => sprintsOn(jira, id, { closed: true })));
  return ended.flat().filter(({ name }) => missing.has(foldValue(name)));
}

/** The sprints of a board that are under way or to come, or those that have ended; none where the board has no sprints at all. */
export async function sprintsOn(jira: JiraClient, boardId: number, which: { closed?: boolean } = {}): Promise<JiraSprint[]> {
  const found = await undefinedOn(['jira-not-found', 'jira-refused-query'], jira.pages(boardSprints, { boardId, ...which }));
  return found?.items ?? [];
}

/** Adds the sprints of the items that a clause names. A sprint whose every item is in another one too may be missed. */
async function addSprintsOn(
  jira: JiraClient,
  { field, jql, scope }: { field: string; jql: string; scope: string },
  known: Map<string, JiraSprint>,
): Promise<void> {
  const parse = (value: unknown): JiraSprint[] | undefined => {
    const { data, success } = sprintsField.safeParse(value);
    if (!success) return undefined;
    return (data ?? []).map(({ id, name, boardId }) => ({ id, name, ...(boardId === undefined ? {} : { boardId }) }));
  };
  await addDistinctValues(
    jira,
    { scope, field, clause: jql, pageSize: 50, parse, literal: (id) => id, idOf: ({ id }) => String(id) },
    known,
  );
}

/** Sprints of these names on items anywhere. Whether Jira finds every sprint of a name is not documented: what it finds is proof. */
async function elsewhere(
  jira: JiraClient,
  { field, jql, names }: { field: string; jql: string; names: readonly string[] },
  known: ReadonlyMap<string, JiraSprint>,
): Promise<ReadonlyMap<string, JiraSprint>> {
  const found = new Map(known);
  if (names.length === 0) return found;
  const scope = `${jql} in (${names.map(jqlString).join(', ')})`;
  await undefinedOn(['jira-refused-query'], addSprintsOn(jira, { field, jql, scope }, found));
  return found;
}
