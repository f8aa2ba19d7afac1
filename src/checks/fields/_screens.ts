import { permissionsToSet } from '../../facts/jira/permissions-to-set';
import type { JiraField } from '../../facts/jira/carried-fields';
import type { Pair, Plan } from '../../checklist/model/plan';
import type { Reading } from '../../checklist/engine/define-fact';
import type { AquaItemType } from '../../checklist/model/vocabulary';
import type { AquaField } from '../../facts/aqua/fields';
import { bringsFromAqua, fieldPairsOf, holds, isOrIsPartOf, thingsOfTheScreen, type ThingOfTheScreen } from '../_carried';

/** What travels because the plan says so, and what always travels. */
export type Thing = ThingOfTheScreen | 'description' | 'priority';

/** Under which of `permissionsToSet` Jira shows the field of a thing. */
const shownFor: Partial<Record<Thing, string>> = {
  assignee: 'assignee',
  reporter: 'reporter',
  dueDate: 'duedate',
  sprint: 'sprint',
  securityLevel: 'security',
  fixVersion: 'fixVersions',
};

/** Jira's fields that need no place on a screen: Jira alone sets them, a step does, or they are added afterwards, as the thing that they hold is. */
const withoutPlace = [
  'aggregateprogress',
  'aggregatetimeestimate',
  'aggregatetimeoriginalestimate',
  'aggregatetimespent',
  'attachment',
  'comment',
  'created',
  'creator',
  'issuekey',
  'issuelinks',
  'issuetype',
  'lastViewed',
  'progress',
  'project',
  'resolution',
  'resolutiondate',
  'status',
  'statusCategory',
  'statuscategorychangedate',
  'subtasks',
  'thumbnail',
  'timespent',
  'updated',
  'votes',
  'watches',
  'worklog',
  'workratio',
];

/** What travels and is not on a screen: for sure, or because Jira may have left it out for lack of a permission. */
export interface MissingOnScreen {
  things: ({ thing: Thing } & Missing)[];
  /** Jira's fields of field pairs, by their ids. */
  fields: ({ id: string } & Missing)[];
}
interface Missing {
  permission: string | undefined;
  /** The pairs of types whose items bring it. */
  pairs: readonly Pair[];
}

export function missingOnScreen(
  plan: Plan,
  pairs: readonly Pair[],
  fields: readonly JiraField[],
  unseen: readonly string[],
  fieldsOfAqua: Reading<{ [T in AquaItemType]?: readonly AquaField[] }>,
): MissingOnScreen {
  const carriedThings = thingsOfTheScreen.filter((thing) => plan.travels.carries.includes(thing));
  const bringing = (thing: Thing): readonly Pair[] =>
    thing === 'priority' || thing === 'sprint' ? pairs.filter((pair) => bringsFromAqua(thing, pair, fieldsOfAqua)) : pairs;
  const wanted = (['description', 'priority', ...carriedThings] as const).filter((thing) => bringing(thing).length > 0);
  const permissionFor = (shown: string | undefined): string | undefined =>
    shown !== undefined && unseen.includes(shown) ? permissionsToSet[shown] : undefined;
  const things = wanted
    .filter((thing) => !fields.some((field) => (isAlways(thing) ? field.id === thing : holds(field, thing))))
    .map((thing) => ({ thing, permission: permissionFor(shownFor[thing]), pairs: bringing(thing) }));
  const carried = [...new Set(pairs.flatMap((pair) => fieldPairsOf(plan, pair)).map(({ jiraFieldId }) => jiraFieldId))];
  const missing = carried.filter((id) => !withoutPlace.includes(id) && !fields.some((field) => isOrIsPartOf(id, field.id)));
  const carrying = (id: string): Pair[] => pairs.filter((pair) => fieldPairsOf(plan, pair).some(({ jiraFieldId }) => jiraFieldId === id));
  return { things, fields: missing.map((id) => ({ id, permission: permissionFor(id), pairs: carrying(id) })) };
}

function isAlways(thing: Thing): thing is 'description' | 'priority' {
  return thing === 'description' || thing === 'priority';
}
