import { defineFact, optional, undefinedOn } from '../../checklist/engine/define-fact';
import { Unavailable } from '../../checklist/model/unavailable';
import { foldValue, groupBy } from '../../checklist/matching/fold';
import { jqlOfScope, jqlString, pairsToAqua } from '../../checklist/model/scope';
import type { JiraClient } from '../../clients/jira/client';
import type { JiraSprint } from '../../clients/jira/operations/boards';
import { aquaSprints, aquaSprintsInUse } from '../aqua/sprints';
import { jiraBoards, jiraBoardSprints, jiraSprintField, sprintsOn, type FieldInJql } from './boards';
import { addDistinctValues } from './distinct';
import { harvestedBy, jiraHarvest, sprintQuery, taken } from './harvest';
import { countIssues } from './issues-by-pair';
import { jiraScopeVisible } from './reader';
import { decisionsOn } from './values';

/** Names that are looked for on all of the site's items at once: years of sprints. */
const mostNames = 200;
/** Names that are looked for one by one. */
const mostByThemselves = 40;

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
  /** Distinct sprints, with the items in scope that travel to aqua and are in them; not counted where aqua has a sprint of equal name, unless something else was decided. */
  sprints: (JiraSprint & { items?: number })[];
  /** Items in scope that travel to aqua and are in any sprint. */
  items: number;
  duplicates: SprintsOfOneName[];
  /** Folded names of aqua's sprints that Jira may have where nobody looked: on further boards, or since there are more names than were looked for. */
  unlooked?: readonly string[];
}

/**
 * The sprints that can be seen: those on items in scope that travel to aqua, those under way or to come on the project's boards, ended ones of
 * these boards whose names aqua's items bring, and those of either names that items elsewhere are in. The cost follows the sprints in use,
 * never the site. Undefined where no sprint travels.
 */
export const jiraSprints = defineFact({
  id: harvestedBy.sprints,
  needs: {
    boards: jiraBoards,
    onBoards: optional(jiraBoardSprints),
    sprintField: optional(jiraSprintField),
    visible: optional(jiraScopeVisible),
    harvest: optional(jiraHarvest),
    inAqua: optional(aquaSprints),
    usedInAqua: optional(aquaSprintsInUse),
  },
  gather: async (
    { jira, plan, decisions = [] },
    { boards, onBoards, sprintField, visible, harvest, inAqua, usedInAqua },
  ): Promise<SprintsSeen | undefined> => {
    if (!plan.travels.carries.includes('sprint')) return undefined;
    if (!boards) return { hasBoards: false, jql: 'sprint', sprints: [], items: 0, duplicates: [] };
    if (!visible.ok) throw new Unavailable(visible.why);
    const { boardIds, all: everyBoard, sprints: ofBoards } = taken(onBoards);
    const field = taken(sprintField);
    const inScope = taken(taken(harvest).sprints);
    const scope = jqlOfScope(plan, pairsToAqua(plan));
    const jql = field?.jql ?? 'sprint';
    const countIn = (ids: readonly number[]): Promise<number> => countIssues(jira, `${scope} AND ${jql} in (${ids.join(', ')})`);
    const known = new Map(ofBoards.map((sprint) => [String(sprint.id), sprint]));
    const [ended, items] = await Promise.all([
      endedOnes(jira, boardIds, { known, wanted: usedInAqua.ok ? usedInAqua.value.entries : [] }),
      field && inScope.length > 0 ? countIssues(jira, `${scope} AND ${jql} is not EMPTY`) : 0,
    ]);
    const sprints = new Map([...known.values(), ...ended, ...inScope].map((sprint) => [String(sprint.id), sprint]));
    const broughtByAqua = usedInAqua.ok ? usedInAqua.value.entries : [];
    const lookedFor = field ? namesToLookFor(broughtByAqua, sprints) : [];
    if (field) for (const sprint of await calledAsInAqua(jira, field, lookedFor)) sprints.set(String(sprint.id), sprint);
    /** Found by their names alone: had items in scope brought one, it would be known. */
    const twins = new Map<string, JiraSprint>();
    if (field && sprints.size > 0) {
      // Those that items in scope are in come first: their twins make items fail.
      const names = [...new Set([...inScope, ...sprints.values()].map(({ name }) => name))].filter((name) => !isNumber(name));
      const wanted = new Set(names.map(foldValue));
      for (const [id, sprint] of await elsewhere(jira, field, names.slice(0, mostNames), sprints))
        if (!sprints.has(id) && wanted.has(foldValue(sprint.name))) twins.set(id, sprint);
    }
    const equal = new Set((inAqua.ok ? inAqua.value : []).map(({ name }) => foldValue(name)));
    const decided = new Set(decisionsOn(decisions, 'sprint').map(({ jiraValueId }) => jiraValueId));
    const isSettled = ({ id, name }: JiraSprint): boolean => equal.has(foldValue(name)) && !decided.has(String(id));
    const alike = [...groupBy([...sprints.values(), ...twins.values()], ({ name }) => foldValue(name)).values()].filter(
      ({ length }) => length > 1,
    );
    const [counted, duplicates] = await Promise.all([
      Promise.all(
        [...sprints.values()].map(async (sprint) =>
          items === 0 || !inAqua.ok || isSettled(sprint) ? sprint : { ...sprint, items: await countIn([sprint.id]) },
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
    const seen = [...counted, ...[...twins.values()].map((sprint) => ({ ...sprint, items: 0 }))];
    const unlooked = broughtByAqua
      .map(({ name }) => name)
      .filter((name) => !called(seen).has(foldValue(name)) && (!everyBoard || (field && !isNumber(name) && !lookedFor.includes(name))))
      .map(foldValue);
    return {
      hasBoards: boards.length > 0 || seen.length > 0,
      jql,
      sprints: seen,
      items,
      duplicates,
      ...(unlooked.length > 0 ? { unlooked } : {}),
    };
  },
});

/** Sprints of the boards that have ended and bear a name that aqua's items bring and no sprint known bears. */
async function endedOnes(
  jira: JiraClient,
  boardIds: readonly number[],
  { known, wanted }: { known: ReadonlyMap<string, JiraSprint>; wanted: readonly { name: string }[] },
): Promise<JiraSprint[]> {
  const names = new Set([...known.values()].map(({ name }) => foldValue(name)));
  const missing = new Set(wanted.map(({ name }) => foldValue(name)).filter((name) => !names.has(name)));
  if (missing.size === 0) return [];
  const ended = await Promise.all(boardIds.map((id) => sprintsOn(jira, id, { closed: true })));
  return ended.flat().filter(({ name }) => missing.has(foldValue(name)));
}

/** The folded names of sprints. */
function called(sprints: Iterable<{ name: string }>): Set<string> {
  return new Set([...sprints].map(({ name }) => foldValue(name)));
}

/** The names that aqua's items bring and that no sprint known bears, those of most items first, as many as are looked for. */
function namesToLookFor(wanted: readonly { name: string; items: number }[], known: ReadonlyMap<string, JiraSprint>): string[] {
  const names = called(known.values());
  return wanted
    .filter(({ name }) => !names.has(foldValue(name)) && !isNumber(name))
    .sort((one, other) => other.items - one.items)
    .slice(0, mostByThemselves)
    .map(({ name }) => name);
}

/**
 * Sprints of these names on items anywhere: they may belong to boards that do not show the project. Each name is asked for by itself, since Jira
 * refuses one that no sprint bears.
 */
async function calledAsInAqua(jira: JiraClient, field: FieldInJql, names: readonly string[]): Promise<JiraSprint[]> {
  const found = await Promise.all(
    names.map(async (name) =>
      [...(await elsewhere(jira, field, [name], new Map())).values()].filter((sprint) => foldValue(sprint.name) === foldValue(name)),
    ),
  );
  return found.flat();
}

/** Jira would take a number for a sprint's id. */
function isNumber(name: string): boolean {
  return /^\d+$/.test(name.trim());
}

/**
 * Sprints of these names on items anywhere. Whether Jira finds every sprint of a name is not documented: what it finds is proof, also where a
 * large site has more than are looked at.
 */
async function elsewhere(
  jira: JiraClient,
  field: FieldInJql,
  names: readonly string[],
  known: ReadonlyMap<string, JiraSprint>,
): Promise<ReadonlyMap<string, JiraSprint>> {
  const found = new Map(known);
  if (names.length === 0) return found;
  const scope = `${field.jql} in (${names.map(jqlString).join(', ')})`;
  await undefinedOn(['jira-refused-query', 'jira-too-many-values'], addDistinctValues(jira, sprintQuery(field, scope), found));
  return found;
}
