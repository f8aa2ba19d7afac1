import type { PermissionPurpose } from '../../checklist/model/permissions';

/** What Jira's interface calls the permissions that a plan can need (docs/platform/jira.md#names-in-jiras-interface); the keys never change. */
const permissionNames: Readonly<Record<string, string>> = {
  BROWSE_PROJECTS: 'Browse spaces',
  USER_PICKER: 'Browse users and groups',
  CREATE_ISSUES: 'Create work items',
  EDIT_ISSUES: 'Edit work items',
  TRANSITION_ISSUES: 'Transition work items',
  ASSIGN_ISSUES: 'Assign work items',
  RESOLVE_ISSUES: 'Resolve work items',
  CLOSE_ISSUES: 'Close work items',
  MODIFY_REPORTER: 'Modify reporter',
  SCHEDULE_ISSUES: 'Schedule work items',
  ADD_COMMENTS: 'Add comments',
  EDIT_OWN_COMMENTS: 'Edit own comments',
  DELETE_OWN_COMMENTS: 'Delete own comments',
  CREATE_ATTACHMENTS: 'Create attachments',
  DELETE_OWN_ATTACHMENTS: 'Delete own attachments',
  LINK_ISSUES: 'Link work items',
  SET_ISSUE_SECURITY: 'Set work item security',
  DELETE_ISSUES: 'Delete work items',
  SERVICEDESK_AGENT: 'Service space agent',
};

/** What cannot be done without a permission; completes "so …". */
export const permissionLosses: Record<PermissionPurpose, string> = {
  everything: 'it sees nothing of the project and nothing is synchronised',
  'finding-people': 'it finds nobody by address and no assignee or reporter arrives',
  creating: 'items that start in aqua cannot be created in Jira',
  values: 'changes made in aqua do not arrive in Jira',
  status: 'changes of status in aqua do not arrive in Jira',
  assignee: 'changes of the assignee in aqua do not arrive in Jira',
  resolution: 'the resolution does not arrive in Jira',
  reporter: 'Jira refuses items whose reporter comes from aqua',
  'due-date-and-sprint': 'due dates and sprints do not arrive in Jira',
  comments: 'comments made in aqua do not arrive in Jira',
  'own-comments': 'a comment changed or deleted in aqua stays as it was in Jira',
  attachments: 'attachments added in aqua do not arrive in Jira',
  'own-attachments': 'an attachment deleted in aqua stays in Jira',
  links: 'links made in aqua do not arrive in Jira',
  'security-level': 'Jira refuses items whose security level comes from aqua',
  deletions: 'items deleted in aqua stay in Jira',
  closing: 'a condition of the workflow stops it where it closes work items',
  'service-project': 'Jira treats it as a portal customer in this service project',
};

export function permissionName(key: string): string {
  return permissionNames[key] ?? key;
}
