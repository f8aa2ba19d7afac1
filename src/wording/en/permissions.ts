import type { PermissionPurpose } from '../../checklist/model/permissions';

/** Jira's names of the permissions that a plan can need; the keys never change, the names are those of a new site. */
const permissionNames: Readonly<Record<string, string>> = {
  BROWSE_PROJECTS: 'Browse Projects',
  USER_PICKER: 'Browse users and groups',
  CREATE_ISSUES: 'Create Issues',
  EDIT_ISSUES: 'Edit Issues',
  TRANSITION_ISSUES: 'Transition Issues',
  ASSIGN_ISSUES: 'Assign Issues',
  RESOLVE_ISSUES: 'Resolve Issues',
  CLOSE_ISSUES: 'Close Issues',
  MODIFY_REPORTER: 'Modify Reporter',
  SCHEDULE_ISSUES: 'Schedule Issues',
  ADD_COMMENTS: 'Add Comments',
  EDIT_OWN_COMMENTS: 'Edit Own Comments',
  DELETE_OWN_COMMENTS: 'Delete Own Comments',
  CREATE_ATTACHMENTS: 'Create Attachments',
  DELETE_OWN_ATTACHMENTS: 'Delete Own Attachments',
  LINK_ISSUES: 'Link Issues',
  SET_ISSUE_SECURITY: 'Set Issue Security',
  DELETE_ISSUES: 'Delete Issues',
  SERVICEDESK_AGENT: 'Service Project Agent',
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
