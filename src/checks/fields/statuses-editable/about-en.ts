import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    'The properties of the statuses of the planned workflows: `jira.issue.editable`, and the limits of single permissions to groups, roles or people (`jira.permission.edit.group` and its like), for what the plan does in Jira. Those about comments count only where comments travel. A status counts as in use where items in scope are in it, or items of aqua become it.',
  cannotSee: 'Limits to people that a field of the single item names. Properties of the parent’s status that concern its sub-tasks.',
  mend: 'Take the property off the status, or name the sync user, or a role or group that it is in, in the property.',
};
