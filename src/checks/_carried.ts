import { foldName } from '../checklist/matching/fold';
import type { CarriedThing, Pair, Plan } from '../checklist/model/plan';

/** The type of the custom field that holds an issue's sprints. */
const sprintType = 'com.pyxis.greenhopper.jira:gh-sprint';

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

/** Things that are written with the item itself, so that the create screen has to have them; the others are added afterwards. */
export const thingsOfTheScreen = ['assignee', 'reporter', 'dueDate', 'sprint', 'securityLevel', 'fixVersion'] as const;
export type ThingOfTheScreen = (typeof thingsOfTheScreen)[number];

interface FieldLike {
  id: string;
  custom?: string;
}

/** Whether a Jira field is the one that a thing travels in. */
export function holds(field: FieldLike, thing: CarriedThing): boolean {
  return thing === 'sprint' ? field.custom === sprintType : field.id === fieldOfThing[thing];
}

/** Whether the synchronisation gives a Jira field a value when it creates an issue of this pair. */
export function fillsJiraField(plan: Plan, pair: Pair, field: FieldLike): boolean {
  return (
    filledAnyway.includes(field.id) ||
    plan.travels.carries.some((thing) => holds(field, thing)) ||
    fieldPairsOf(plan, pair).some(({ jiraFieldId }) => jiraFieldId === field.id)
  );
}

/** The field pairs that travel with a pair of types. */
export function fieldPairsOf(plan: Plan, pair: Pair): NonNullable<Plan['travels']['fields']> {
  return (plan.travels.fields ?? []).filter(({ aquaItemType }) => aquaItemType === pair.aquaItemType);
}

/** aqua's fields that the synchronisation fills in by itself, by id or title. */
const filledInAqua = ['Name', 'Description', 'Status', 'Priority', 'JiraID', 'JiraLink'].map(foldName);
const aquaFieldOfThing: Partial<Record<CarriedThing, string>> = { assignee: 'AssignedTo', dueDate: 'DueDate', sprint: 'Sprint' };

/** Whether the synchronisation gives an aqua field a value when it creates an item of this pair. */
export function fillsAquaField(plan: Plan, pair: Pair, field: { id: string; title: string }): boolean {
  return (
    [field.id, field.title].some((name) => filledInAqua.includes(foldName(name))) ||
    plan.travels.carries.some((thing) => aquaFieldOfThing[thing] === field.id) ||
    pair.resolutionFieldId === field.id ||
    fieldPairsOf(plan, pair).some(({ aquaFieldId }) => aquaFieldId === field.id)
  );
}
