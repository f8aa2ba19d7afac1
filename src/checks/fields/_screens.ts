import { permissionsToSet } from '../../facts/jira/permissions-to-set';
import type { JiraField } from '../../facts/jira/carried-fields';
import type { Pair, Plan } from '../../checklist/model/plan';
import { fieldPairsOf, holds, thingsOfTheScreen, type ThingOfTheScreen } from '../_carried';

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

/** Fields that stand on screens as parts of another one. */
const screenFieldOf: Readonly<Record<string, string>> = { timeestimate: 'timetracking', timeoriginalestimate: 'timetracking' };

/** What travels and is not on a screen: for sure, or because Jira may have left it out for lack of a permission. */
export interface MissingOnScreen {
  things: { thing: Thing; permission: string | undefined }[];
  /** Jira's fields of field pairs, by their ids. */
  fields: { id: string; permission: string | undefined }[];
}

export function missingOnScreen(
  plan: Plan,
  pairs: readonly Pair[],
  fields: readonly JiraField[],
  unseen: readonly string[],
): MissingOnScreen {
  const wanted: Thing[] = ['description', 'priority', ...thingsOfTheScreen.filter((thing) => plan.travels.carries.includes(thing))];
  const permissionFor = (shown: string | undefined): string | undefined =>
    shown !== undefined && unseen.includes(shown) ? permissionsToSet[shown] : undefined;
  const things = wanted
    .filter((thing) => !fields.some((field) => (isAlways(thing) ? field.id === thing : holds(field, thing))))
    .map((thing) => ({ thing, permission: permissionFor(shownFor[thing]) }));
  const carried = [...new Set(pairs.flatMap((pair) => fieldPairsOf(plan, pair)).map(({ jiraFieldId }) => jiraFieldId))];
  const missing = carried.filter((id) => !fields.some((field) => [id, screenFieldOf[id]].includes(field.id)));
  return { things, fields: missing.map((id) => ({ id, permission: permissionFor(id) })) };
}

function isAlways(thing: Thing): thing is 'description' | 'priority' {
  return thing === 'description' || thing === 'priority';
}
