import type { CarriedThing, Pair, Plan } from '../model/plan';

/** Which fields of Jira the synchronisation gives a value. */

/** The type of the custom field that holds an issue's sprints. */
const sprintType = 'com.pyxis.greenhopper.jira:gh-sprint';
/** The field of aqua that holds an item's sprint. */
export const sprintInAqua = 'Sprint';

/** Jira's fields that the synchronisation fills in by itself, and the reporter, whom Jira fills in where nobody does. */
const filledAnyway = ['summary', 'issuetype', 'project', 'description', 'priority', 'status', 'reporter'];

/** Jira's own field for each thing that travels. The sprint is a custom field and known by its type. */
const fieldOfThing: Partial<Record<CarriedThing, string>> = {
  assignee: 'assignee',
  reporter: 'reporter',
  comments: 'comment',
  attachments: 'attachment',
  links: 'issuelinks',
  dueDate: 'duedate',
  securityLevel: 'security',
  fixVersion: 'fixVersions',
};

/** Fields that hold the same on both sides and that may be empty on either: aqua's id, Jira's id, and what they travel with where not always. */
const counterparts: readonly { aqua: string; jira: string; thing?: CarriedThing }[] = [
  { aqua: 'AssignedTo', jira: 'assignee', thing: 'assignee' },
  { aqua: 'DueDate', jira: 'duedate', thing: 'dueDate' },
  { aqua: 'Priority', jira: 'priority' },
  { aqua: 'Description', jira: 'description' },
];

/** Fields that Jira takes as parts of another one: that one stands on screens and is required (docs/platform/jira.md#fields). */
const partOf: Readonly<Record<string, string>> = { timeestimate: 'timetracking', timeoriginalestimate: 'timetracking' };

/** Whether a Jira field that travels is the one that a screen or a rule names, or a part of it. */
export function isOrIsPartOf(carriedId: string, id: string): boolean {
  return carriedId === id || partOf[carriedId] === id;
}

/** The fields of the other side that values of one travel in, by their ids, as far as each may be empty on an item. */
export function carriedCounterparts(plan: Plan, pair: Pair): { aqua: string; jira: string }[] {
  const things = counterparts.filter(({ thing }) => thing === undefined || plan.travels.carries.includes(thing));
  return [...things, ...fieldPairsOf(plan, pair).map(({ aquaFieldId, jiraFieldId }) => ({ aqua: aquaFieldId, jira: jiraFieldId }))];
}

interface FieldLike {
  id: string;
  custom?: string;
}

/** Whether a Jira field is the one that a thing travels in. */
export function holds(field: FieldLike, thing: CarriedThing): boolean {
  return thing === 'sprint' ? field.custom === sprintType : field.id === fieldOfThing[thing];
}

/** Whether the synchronisation gives a Jira field a value on issues of this pair. */
export function fillsJiraField(plan: Plan, pair: Pair, field: FieldLike): boolean {
  return (
    filledAnyway.includes(field.id) ||
    (field.id === 'resolution' && pair.resolutionFieldId !== undefined) ||
    plan.travels.carries.some((thing) => holds(field, thing)) ||
    fieldPairsOf(plan, pair).some(({ jiraFieldId }) => isOrIsPartOf(jiraFieldId, field.id))
  );
}

/** The field pairs that travel with a pair of types. */
export function fieldPairsOf(plan: Plan, pair: Pair): NonNullable<Plan['travels']['fields']> {
  return (plan.travels.fields ?? []).filter(({ aquaItemType }) => aquaItemType === pair.aquaItemType);
}
