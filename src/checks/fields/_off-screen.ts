import type { Pair, Plan } from '../../checklist/model/plan';
import type { CreateScreen } from '../../facts/jira/create-fields';
import type { EditScreen } from '../../facts/jira/edit-fields';
import { fillsJiraField, holds, isAddedAfterwards } from '../_carried';

/** Jira's own fields that nobody can give a default value. */
const withoutDefaults = ['components', 'duedate', 'environment', 'fixVersions', 'labels', 'timetracking', 'versions'];

/** Jira's own fields that a new issue gets by itself, or that say nothing of new issues. */
const setByJira = ['assignee', 'comment', 'issuelinks', 'parent', 'resolution', 'security'];

/** A field that Jira requires and that its create screen does not have. */
export interface OffScreen {
  id: string;
  /** Whether it may have a default value, which Jira takes then. */
  mayHaveDefault: boolean;
}

/**
 * The fields of one work type that the edit screen shows as required, and that the create screen does not have: what is required is so wherever the
 * field stands, and Jira refuses new issues without it (docs/platform/jira.md#create-screens). Those that the plan carries are told by the row about
 * the create screen. What the reader may not set tells nothing.
 */
export function requiredOffScreen(
  plan: Plan,
  pairs: readonly Pair[],
  create: CreateScreen | undefined,
  edit: EditScreen | undefined,
): OffScreen[] {
  if (!create || !edit?.fields) return [];
  const mayBeUnseen = (field: { id: string; custom?: string }): boolean =>
    create.unseen.includes(field.id) || (holds(field, 'sprint') && create.unseen.includes('sprint'));
  return edit.fields
    .filter((field) => field.required === true && field.hasDefault !== true)
    .filter((field) => !create.fields.some(({ id }) => id === field.id) && !mayBeUnseen(field))
    .filter((field) => !setByJira.includes(field.id) && !isAddedAfterwards(field))
    .filter((field) => !pairs.every((pair) => fillsJiraField(plan, pair, field)))
    .map(({ id }) => ({ id, mayHaveDefault: !withoutDefaults.includes(id) }));
}
