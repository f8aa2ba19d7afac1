import type { AquaWorkflow } from '../../facts/aqua/workflows';
import type { RequiredField } from '../../facts/jira/create-fields';
import { bestWay, pastHurdles, stepsAlong, type Standing, type Way } from '../../facts/jira/passage';
import type { JiraStep, JiraWorkflow } from '../../facts/jira/workflows';
import { foldValue, groupBy } from '../../checklist/matching/fold';
import { entriesByName } from '../../checklist/matching/values';
import type { Decided } from './_decided';

/** A step from one status to another, by their ids: texts in Jira, numbers in aqua. */
export type Edge<Id> = readonly [from: Id, to: Id];

interface Entry {
  id: number;
  name: string;
}

/** Which status of one side is which of the other. */
export interface Counterparts {
  toAqua: ReadonlyMap<string, number>;
  /** The status that an entry of aqua becomes. */
  toJira: ReadonlyMap<number, string>;
  /**
   * The statuses of which an entry becomes one, and in which issues stand whose items have it: several where decisions make one of them, since
   * these do not tell the way back.
   */
  anyOfJira: ReadonlyMap<number, readonly string[]>;
}

/**
 * Statuses are the same by decision, else by equal name. Of several statuses that become one aqua entry, the one of its name comes first. What SyncConfigurator maps by somebody's word has a counterpart that nobody told: none is known here.
 */
export function counterparts(
  statuses: readonly { id: string; name: string }[],
  entries: readonly Entry[],
  { becomes, byWord }: Pick<Decided, 'becomes' | 'byWord'>,
): Counterparts {
  const byName = entriesByName(entries.filter((entry) => !byWord.aqua.has(entry.id)));
  const known = statuses.filter(({ id }) => !byWord.jira.has(id));
  const pairs = known.flatMap(({ id, name }): [string, number][] => {
    const entry = becomes.get(id) ?? byName.get(foldValue(name))?.id;
    return entry === undefined ? [] : [[id, entry]];
  });
  const becoming = new Map(
    [...groupBy(pairs, ([, entry]) => entry)].map(([entry, those]) => [entry, those.map(([status]) => status)] as const),
  );
  const ofName = entriesByName(known.filter(({ id }) => !becomes.has(id)));
  const anyOfJira = new Map(
    entries.map(({ id, name }) => {
      const equal = byWord.aqua.has(id) ? undefined : ofName.get(foldValue(name))?.id;
      return [id, [...new Set([...(equal === undefined ? [] : [equal]), ...(becoming.get(id) ?? [])])]] as const;
    }),
  );
  const toJira = new Map([...anyOfJira].flatMap(([entry, [first]]): [number, string][] => (first === undefined ? [] : [[entry, first]])));
  return { toAqua: new Map(pairs), toJira, anyOfJira };
}

export interface AquaGraph {
  /** Statuses in which aqua's users begin. */
  initial: number[];
  edges: Edge<number>[];
}

/** aqua's node that stands for every status (docs/platform/aqua.md#workflow-steps). */
const anyNode = 'any';

/**
 * aqua's workflow by the ids of the status list; nodes that the list does not have are left out. Undefined where the item type has no
 * workflow: then its users may take any step, and what they do cannot be compared step by step.
 */
export function aquaGraph(workflow: AquaWorkflow | undefined, entries: readonly Entry[]): AquaGraph | undefined {
  if (!workflow || workflow.steps.length === 0) return undefined;
  const exactly = new Map(entries.map(({ id, name }) => [name, id]));
  const alike = entriesByName(entries);
  const idsOf = (node: string): number[] => {
    const id = exactly.get(node) ?? alike.get(foldValue(node))?.id;
    if (id !== undefined) return [id];
    return foldValue(node) === anyNode ? entries.map((entry) => entry.id) : [];
  };
  const edges = workflow.steps.flatMap(({ from, to }) => idsOf(from).flatMap((start) => idsOf(to).map((end) => [start, end] as const)));
  return {
    initial: workflow.statuses.filter(({ initial }) => initial).flatMap(({ name }) => idsOf(name)),
    // A step from any status often stands beside one from a certain status.
    edges: onceEach(edges),
  };
}

/** The steps of a Jira workflow in aqua's statuses: where aqua has no workflow of its own, its users may take any step, and these among them. */
export function graphOfJira(flow: JiraWorkflow, { toAqua }: Counterparts): AquaGraph {
  const edges = edgesOf(flow).flatMap(([from, to]): Edge<number>[] => {
    const [start, end] = [toAqua.get(from), toAqua.get(to)];
    return start === undefined || end === undefined ? [] : [[start, end]];
  });
  return { initial: [], edges };
}

/** What the account that does the work meets on its way through Jira's workflow. */
export interface JiraObstacles {
  standing: Standing;
  /** Whether the synchronisation fills in a field, by its id. */
  travels: (fieldId: string) => boolean;
  /** The fields on the screens of steps. */
  screens: ReadonlyMap<string, readonly string[]>;
  /** Fields that Jira requires and that nobody fills in. */
  leftEmpty: readonly RequiredField[];
}

/** How aqua's steps can be followed in Jira, by Jira's statuses. */
export interface FollowedInJira {
  /** The number of steps in whose way nothing stands. */
  open: number;
  lacking: Edge<string>[];
  refused: Edge<string>[];
  /** Steps under conditions or validators whose outcome only a real item shows. */
  conditional: Edge<string>[];
  /** Steps that validators open to items with certain fields only: what each way there demands. */
  demanding: { edge: Edge<string>; ways: string[][] }[];
  /** Steps whose every screen asks for fields that stay empty. */
  asking: { edge: Edge<string>; fields: string[] }[];
  /** From Jira's first status to a first status of aqua that a new item cannot reach. */
  unreachedByNew: Edge<string>[];
}

/** Follows each step of aqua in Jira's workflow. Steps between statuses without counterparts are left to the row that maps them. */
export function followInJira(
  { steps, initial }: JiraWorkflow,
  aqua: AquaGraph,
  { anyOfJira }: Counterparts,
  obstacles: JiraObstacles,
): FollowedInJira {
  const { standing, travels } = obstacles;
  const followed: FollowedInJira = { open: 0, lacking: [], refused: [], conditional: [], demanding: [], asking: [], unreachedByNew: [] };
  const wayTo = (start: string, ends: readonly string[]): ({ edge: Edge<string>; ways: JiraStep[] } & Way) | undefined => {
    const along = ends.map((end) => {
      const edge = [start, end] as const;
      const ways = stepsAlong(steps, edge);
      return { edge, ways, ...bestWay(ways, standing, travels) };
    });
    return along.sort((one, other) => hardship(one) - hardship(other))[0];
  };
  const toFollow = aqua.edges.flatMap(([from, to]) => {
    const ends = from === to ? [] : (anyOfJira.get(to) ?? []);
    return (anyOfJira.get(from) ?? []).flatMap((start) => (ends.includes(start) ? [] : (wayTo(start, ends) ?? [])));
  });
  const seen = new Set<string>();
  for (const { edge, ways, passage, required } of toFollow) {
    const key = edge.join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    if (passage === 'none') followed.lacking.push(edge);
    else if (passage === 'no') followed.refused.push(edge);
    else {
      const passable = ways.filter((step) => pastHurdles(step, standing) !== 'no');
      const demanded = new Set(required.flat());
      const fields = fieldsAskedFor(passable, obstacles).filter((id) => !demanded.has(id));
      if (passage === 'unknown') followed.conditional.push(edge);
      if (required.length > 0) followed.demanding.push({ edge, ways: required });
      if (fields.length > 0) followed.asking.push({ edge, fields });
      if (passage === 'yes' && required.length === 0 && fields.length === 0) followed.open += 1;
    }
  }
  if (initial === undefined) return followed;
  const unreachedByNew = aqua.initial.flatMap((id): Edge<string>[] => {
    const ends = anyOfJira.get(id) ?? [];
    const way = ends.includes(initial) ? undefined : wayTo(initial, ends);
    return way?.passage === 'none' || way?.passage === 'no' ? [way.edge] : [];
  });
  return { ...followed, unreachedByNew: onceEach(unreachedByNew) };
}

/** How hard a way is, for the best of several. */
function hardship({ passage, required }: Way): number {
  if (passage === 'none' || passage === 'no') return passage === 'none' ? 5 : 4;
  return (required.length > 0 ? 2 : 0) + (passage === 'unknown' ? 1 : 0);
}

function onceEach<Id>(edges: readonly Edge<Id>[]): Edge<Id>[] {
  return [...new Map(edges.map((edge) => [edge.join(' '), edge])).values()];
}

/** How Jira's steps can be followed in aqua. */
export interface FollowedInAqua {
  /** The number of steps that aqua has as well. */
  open: number;
  /** Steps that aqua lacks, by Jira's statuses. */
  lacking: Edge<string>[];
  /** From a first status of aqua to the counterpart of Jira's first status that a new item cannot reach. */
  unreachedByNew: Edge<number> | undefined;
}

/** Follows each step of Jira in aqua's workflow. aqua tells edges only, no roles that may take them. */
export function followInAqua(flow: JiraWorkflow, aqua: AquaGraph, { toAqua }: Counterparts): FollowedInAqua {
  const inAqua = new Set(aqua.edges.map(([from, to]) => `${from} ${to}`));
  const followed: FollowedInAqua = { open: 0, lacking: [], unreachedByNew: undefined };
  for (const edge of edgesOf(flow)) {
    const [start, end] = [toAqua.get(edge[0]), toAqua.get(edge[1])];
    if (start === undefined || end === undefined || start === end) continue;
    if (inAqua.has(`${start} ${end}`)) followed.open += 1;
    else followed.lacking.push(edge);
  }
  const end = flow.initial === undefined ? undefined : toAqua.get(flow.initial);
  const [begin] = aqua.initial;
  if (begin === undefined || end === undefined) return followed;
  const reached = aqua.initial.some((id) => id === end || inAqua.has(`${id} ${end}`));
  return reached ? followed : { ...followed, unreachedByNew: [begin, end] };
}

/** Every step of a workflow between two different statuses once; a step from any status counts from each of them. */
function edgesOf({ steps, statuses }: JiraWorkflow): Edge<string>[] {
  const edges = new Map<string, Edge<string>>();
  const all = statuses.map(({ id }) => id);
  for (const { from, to } of steps) {
    for (const start of from === 'any' ? all : from) if (start !== to) edges.set(`${start} ${to}`, [start, to]);
  }
  return [...edges.values()];
}

/** The empty fields that the screens of some steps ask for; none where one of the steps has a screen without them, or no screen. */
function fieldsAskedFor(steps: readonly JiraStep[], { screens, leftEmpty }: JiraObstacles): string[] {
  const byStep = steps.map(({ screen }) => {
    const onScreen = screen === undefined ? [] : (screens.get(screen) ?? []);
    return leftEmpty.map(({ id }) => id).filter((id) => onScreen.includes(id));
  });
  return byStep.every((fields) => fields.length > 0) ? [...new Set(byStep.flat())] : [];
}
