import { fieldPairsOf, fillsJiraField, holds } from '../checklist/matching/carried';
import { foldName } from '../checklist/matching/fold';
import type { CarriedThing, Pair, Plan } from '../checklist/model/plan';

export { fieldPairsOf, fillsJiraField, holds };

/** Things that are written with the item itself, so that the screens have to have them; the others are added afterwards. */
export const thingsOfTheScreen = ['assignee', 'reporter', 'dueDate', 'sprint', 'securityLevel', 'fixVersion'] as const;
export type ThingOfTheScreen = (typeof thingsOfTheScreen)[number];

/** Whether a thing travels with a pair's items: by itself, or as the Jira field of a field pair. */
export function travels(plan: Plan, pair: Pair, thing: CarriedThing): boolean {
  return plan.travels.carries.includes(thing) || fieldPairsOf(plan, pair).some(({ jiraFieldId: id }) => holds({ id }, thing));
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
