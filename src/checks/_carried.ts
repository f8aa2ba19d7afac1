import type { Reading } from '../checklist/engine/define-fact';
import { fieldPairsOf, fillsJiraField, holds, isOrIsPartOf, sprintInAqua } from '../checklist/matching/carried';
import { foldName } from '../checklist/matching/fold';
import type { CarriedThing, Pair, Plan } from '../checklist/model/plan';
import type { AquaItemType } from '../checklist/model/vocabulary';
import type { AquaField } from '../facts/aqua/fields';

export { fieldPairsOf, fillsJiraField, holds, isOrIsPartOf };

/** Things that are written with the item itself, so that the screens have to have them; the others are added afterwards. */
export const thingsOfTheScreen = ['assignee', 'reporter', 'dueDate', 'sprint', 'securityLevel', 'fixVersion'] as const;
export type ThingOfTheScreen = (typeof thingsOfTheScreen)[number];

/** Whether Jira's field cannot be given to a new item: files are attached by an operation of their own, to an item that is there (docs/platform/jira.md#create-screens). */
export function isAddedAfterwards({ id }: { id: string }): boolean {
  return id === 'attachment';
}

/** Whether a thing travels with a pair's items: by itself, or as the Jira field of a field pair. */
export function travels(plan: Plan, pair: Pair, thing: CarriedThing): boolean {
  return plan.travels.carries.includes(thing) || fieldPairsOf(plan, pair).some(({ jiraFieldId: id }) => holds({ id }, thing));
}

/**
 * Whether items of a pair's type in aqua have a priority or a sprint to bring: a type without the field has none. Where aqua's fields were not
 * read, they may have.
 */
export function bringsFromAqua(
  thing: 'priority' | 'sprint',
  { aquaItemType }: Pair,
  fields: Reading<{ [T in AquaItemType]?: readonly AquaField[] }>,
): boolean {
  const isIt = ({ id, type }: AquaField): boolean => (thing === 'sprint' ? type === 'Sprint' : id === 'Priority');
  return !fields.ok || (fields.value[aquaItemType] ?? []).some((field) => field.active && isIt(field));
}

/** aqua's fields that the synchronisation fills in by itself, by id or title. */
const filledInAqua = ['Name', 'Description', 'Status', 'Priority', 'JiraID', 'JiraLink'].map(foldName);
const aquaFieldOfThing: Partial<Record<CarriedThing, string>> = { assignee: 'AssignedTo', dueDate: 'DueDate', sprint: sprintInAqua };

/** Jira's field behind each field of aqua that is filled without a pair of fields: by its id, since a field of another id may have any title. */
const sourceOf: Readonly<Record<string, string>> = { Name: 'summary', Description: 'description', Status: 'status', Priority: 'priority' };

/** Whether another field of Jira than this one fills an aqua field anyway. */
export function isFilledByAnother(plan: Plan, inJira: { id: string; custom?: string }, inAqua: { id: string; title: string }): boolean {
  const names = [inAqua.id, inAqua.title].map(foldName);
  if (names.includes('jiraid')) return inJira.id !== 'issuekey';
  if (names.includes('jiralink')) return true;
  const source = sourceOf[inAqua.id];
  if (source !== undefined) return source !== inJira.id;
  const thing = plan.travels.carries.find((one) => aquaFieldOfThing[one] === inAqua.id);
  return thing !== undefined && !holds(inJira, thing);
}

/** Whether the synchronisation gives an aqua field a value when it creates an item of this pair. */
export function fillsAquaField(plan: Plan, pair: Pair, field: { id: string; title: string }): boolean {
  return (
    [field.id, field.title].some((name) => filledInAqua.includes(foldName(name))) ||
    plan.travels.carries.some((thing) => aquaFieldOfThing[thing] === field.id) ||
    pair.resolutionFieldId === field.id ||
    fieldPairsOf(plan, pair).some(({ aquaFieldId }) => aquaFieldId === field.id)
  );
}
