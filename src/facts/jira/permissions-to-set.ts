/** Fields that Jira leaves out of the create screen for those who may not set them, by the permission needed (docs/platform/jira.md#create-screens). */
export const permissionsToSet: Readonly<Record<string, string>> = {
  assignee: 'ASSIGN_ISSUES',
  duedate: 'SCHEDULE_ISSUES',
  fixVersions: 'RESOLVE_ISSUES',
  reporter: 'MODIFY_REPORTER',
  security: 'SET_ISSUE_SECURITY',
  sprint: 'SCHEDULE_ISSUES',
};

/** What an account needs to write to Jira all that can travel. */
export const permissionsToWrite: readonly string[] = ['CREATE_ISSUES', 'EDIT_ISSUES', ...new Set(Object.values(permissionsToSet))];

/** Fields that Jira may leave out of its screens for a reader who holds these permissions: names of `permissionsToSet`. */
export function unseenBy(held: readonly string[]): string[] {
  return Object.keys(permissionsToSet).filter((field) => !held.includes(permissionsToSet[field] ?? ''));
}
