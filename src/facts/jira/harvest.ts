import * as v from 'valibot';
import { defineFact, optional, type Reading } from '../../checklist/engine/define-fact';
import { Unavailable } from '../../checklist/model/unavailable';
import { jqlOfScope, jqlString, pairsToAqua } from '../../checklist/model/scope';
import type { Pair, Plan } from '../../checklist/model/plan';
import { listOf, name, number, object, textId, title } from '../../clients/http/answer-schema';
import type { JiraClient } from '../../clients/jira/client';
import { accountId } from '../../clients/jira/operations/accounts';
import { hasEnded, type JiraSprint } from '../../clients/jira/operations/boards';
import type { JiraValue } from '../../clients/jira/operations/projects';
import { aquaFieldOf, type Dimension } from '../dimensions';
import { jiraSprintField, type FieldInJql } from './boards';
import type { DistinctQuery } from './distinct';
import { findTogether, wantedField, type WantedField } from './distinct-together';
import { heldIn, type HeldInIssue } from './held-in-issue';
import { jiraScopeVisible, probing } from './reader';

export const userField = object({
  accountId,
  accountType: v.optional(name, 'atlassian'),
  active: v.optional(v.boolean(), true),
  displayName: v.optional(title),
  emailAddress: v.nullish(name),
});
export type UserField = v.InferOutput<typeof userField>;
const valueField = object({ id: textId, name: title });
const levelField = object({ id: textId });
const sprintsField = v.nullish(listOf(object({ id: number, name: title, boardId: v.optional(number), state: v.optional(name) })));

/** Items of a page for a field by itself. Each of them costs a point. */
export const peoplePage = 100;
const valuesPage = 50;

/** What issues in scope that travel to aqua hold. Each part is read, or not, by itself; one that no fact of the step wants is empty. */
export interface Harvest {
  /** Assignees and reporters, as far as the plan carries them. */
  people: Reading<UserField[]>;
  /** By the work type's id. */
  values: Readonly<Record<Dimension, Reading<ReadonlyMap<string, readonly JiraValue[]>>>>;
  /** Ids of security levels. */
  levels: Reading<string[]>;
  /** Where sprints travel. One whose every item is in another one too may be missed. */
  sprints: Reading<JiraSprint[]>;
  /** The issues met on the way, the newest first, by ids: what each holds is told as far as it was asked for. */
  issues: readonly IssueMet[];
}

/** An issue that was met, by ids. */
export type IssueMet = HeldInIssue & { id: number };

/** The facts that take their part of the harvest. */
export const harvestedBy = {
  people: 'jira.people',
  resolution: 'jira.inUse.resolution',
  status: 'jira.inUse.status',
  priority: 'jira.inUse.priority',
  levels: 'jira.hiddenLevels',
  sprints: 'jira.sprints',
} as const;

/** The fact that looks at the edit screens of issues that were met. */
export const editScreensId = 'jira.editScreens';

/** Fields of which the harvest brings the values, and what they come to. */
interface Part<T> {
  fields: WantedField[];
  found: () => T;
}

/**
 * The distinct people, values and security levels of issues in scope that travel to aqua, all found by the same searches: the cost follows the
 * number of distinct values, never the number of issues (docs/platform/jira.md#searching-issues).
 */
export const jiraHarvest = defineFact({
  id: 'jira.harvest',
  needs: { visible: jiraScopeVisible, sprintField: optional(jiraSprintField) },
  gather: async ({ jira, plan, asked }, { sprintField }): Promise<Harvest> => {
    const wants = (part: keyof typeof harvestedBy): boolean => asked?.has(harvestedBy[part]) ?? true;
    const pairs = pairsToAqua(plan);
    const scope = jqlOfScope(plan, pairs);
    const ofPairs = (dimension: Dimension): Part<ReadonlyMap<string, readonly JiraValue[]>> =>
      valuesIn(jira, plan, dimension, wants(dimension) ? pairsWith(dimension, plan) : []);
    const people = peopleIn(jira, scope, wants('people') && pairs.length > 0 ? carriedRoles(plan) : []);
    const [resolution, status, priority] = [ofPairs('resolution'), ofPairs('status'), ofPairs('priority')];
    const levels = levelsIn(jira, scope, wants('levels') && pairs.length > 0);
    const withSprints = sprintField.ok && wants('sprints') && pairs.length > 0 ? sprintField.value : undefined;
    const sprints = sprintsIn(jira, scope, withSprints);
    // Issues that are met serve other facts as examples, which have to be seen to be fit for it.
    const besides = [
      ...(asked?.has(probing) ? ['issuetype', 'assignee', 'reporter', 'security'] : []),
      ...(asked?.has(editScreensId) ? ['issuetype', 'status'] : []),
    ];
    const fields = [people, resolution, status, priority, levels, sprints].flatMap((part) => part.fields);
    const { readings, issues } = await findTogether(jira, { scope, besides }, fields);
    const read = <T>(part: Part<T>): Reading<T> => {
      const failed = part.fields.map((one) => readings.get(one)).find((reading) => reading?.ok === false);
      return failed?.ok === false ? failed : { ok: true, value: part.found() };
    };
    return {
      people: read(people),
      values: { resolution: read(resolution), status: read(status), priority: read(priority) },
      levels: read(levels),
      sprints: read(sprints),
      issues: issues.map((issue) => ({ id: Number(issue.id), ...heldIn(issue) })),
    };
  },
});

/** Pairs whose issues travel to aqua and bring a value of a dimension. */
export function pairsWith(dimension: Dimension, plan: Plan): Pair[] {
  return pairsToAqua(plan).filter((pair) => aquaFieldOf(dimension, pair) !== undefined);
}

/** The part of the harvest that a fact is made of. */
export function taken<T>(reading: Reading<T>): T {
  if (!reading.ok) throw new Unavailable(reading.why);
  return reading.value;
}

function carriedRoles({ travels: { carries } }: Plan): ('assignee' | 'reporter')[] {
  return (['assignee', 'reporter'] as const).filter((role) => carries.includes(role));
}

/** Whoever is known by one role is not asked for again by the other. */
function peopleIn(jira: JiraClient, scope: string, roles: readonly ('assignee' | 'reporter')[]): Part<UserField[]> {
  const known = new Map<string, UserField>();
  const query = { scope, pageSize: peoplePage, parse: parserOf(userField), literal: jqlString, idOf: (user: UserField) => user.accountId };
  return { fields: roles.map((field) => wantedField(jira, { ...query, field }, known)), found: () => [...known.values()] };
}

function valuesIn(jira: JiraClient, plan: Plan, field: Dimension, pairs: readonly Pair[]): Part<ReadonlyMap<string, readonly JiraValue[]>> {
  const byType = new Map(pairs.map((pair) => [pair.jiraIssueTypeId, { pair, known: new Map<string, JiraValue>() }]));
  const fields = [...byType].map(([type, { pair, known }]) => {
    const query = { scope: jqlOfScope(plan, [pair]), field, pageSize: valuesPage, parse: parserOf(valueField), literal: asItIs, idOf };
    return wantedField(jira, query, known, { type });
  });
  return { fields, found: () => new Map([...byType].map(([type, { known }]) => [type, [...known.values()]])) };
}

/** Not every site knows levels. */
function levelsIn(jira: JiraClient, scope: string, wanted: boolean): Part<string[]> {
  const known = new Map<string, { id: string }>();
  const query = { scope, field: 'security', clause: 'level', pageSize: valuesPage, parse: parserOf(levelField), literal: asItIs, idOf };
  return { fields: wanted ? [wantedField(jira, query, known, { mayLack: true })] : [], found: () => [...known.keys()] };
}

function sprintsIn(jira: JiraClient, scope: string, field: FieldInJql | undefined): Part<JiraSprint[]> {
  const known = new Map<string, JiraSprint>();
  const fields = field ? [wantedField(jira, sprintQuery(field, scope), known, { mayLack: true })] : [];
  return { fields, found: () => [...known.values()] };
}

/** The sprints that items of a scope are in. */
export function sprintQuery({ field, jql }: FieldInJql, scope: string): DistinctQuery<JiraSprint> {
  const parse = (value: unknown): JiraSprint[] | undefined => {
    const read = v.safeParse(sprintsField, value);
    if (!read.success) return undefined;
    return (read.output ?? []).map(({ id, name: called, boardId, state }) => ({
      id,
      name: called,
      ...(boardId === undefined ? {} : { boardId }),
      ...hasEnded(state),
    }));
  };
  return { scope, field, clause: jql, pageSize: valuesPage, parse, literal: asItIs, idOf: ({ id }) => String(id) };
}

function parserOf<T>(schema: v.GenericSchema<unknown, T>): (value: unknown) => T[] | undefined {
  return (value) => {
    const read = v.safeParse(schema, value);
    return read.success ? [read.output] : undefined;
  };
}

function asItIs(id: string): string {
  return id;
}

function idOf({ id }: { id: string }): string {
  return id;
}
