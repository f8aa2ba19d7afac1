/** An operation of Jira's REST API as its OpenAPI document names it. */
export interface Operation {
  method: 'GET' | 'POST';
  path: string;
}

/** What the backend asks Jira for. test/manifest/operations.test.ts holds it against the client itself. */
export const backendOperations: Operation[] = [
  { method: 'GET', path: '/rest/api/3/attachment/meta' },
  { method: 'GET', path: '/rest/api/3/configuration' },
  { method: 'GET', path: '/rest/api/3/field/search' },
  { method: 'GET', path: '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}' },
  { method: 'GET', path: '/rest/api/3/issuesecurityschemes/level/member' },
  { method: 'GET', path: '/rest/api/3/mypermissions' },
  { method: 'GET', path: '/rest/api/3/mypreferences' },
  { method: 'GET', path: '/rest/api/3/mypreferences/locale' },
  { method: 'GET', path: '/rest/api/3/myself' },
  { method: 'GET', path: '/rest/api/3/permissions' },
  { method: 'POST', path: '/rest/api/3/permissions/check' },
  { method: 'GET', path: '/rest/api/3/priority' },
  { method: 'GET', path: '/rest/api/3/project/search' },
  { method: 'GET', path: '/rest/api/3/project/{projectIdOrKey}' },
  { method: 'GET', path: '/rest/api/3/project/{projectKeyOrId}/permissionscheme' },
  { method: 'GET', path: '/rest/api/3/project/{projectKeyOrId}/issuesecuritylevelscheme' },
  { method: 'GET', path: '/rest/api/3/project/{projectKeyOrId}/notificationscheme' },
  { method: 'GET', path: '/rest/api/3/project/{projectIdOrKey}/role' },
  { method: 'GET', path: '/rest/api/3/project/{projectIdOrKey}/role/{id}' },
  { method: 'GET', path: '/rest/api/3/project/{projectIdOrKey}/statuses' },
  { method: 'GET', path: '/rest/api/3/projects/fields' },
  { method: 'GET', path: '/rest/api/3/resolution/search' },
  { method: 'GET', path: '/rest/api/3/screens/{screenId}/tabs' },
  { method: 'GET', path: '/rest/api/3/screens/{screenId}/tabs/{tabId}/fields' },
  { method: 'POST', path: '/rest/api/3/search/approximate-count' },
  { method: 'POST', path: '/rest/api/3/search/jql' },
  { method: 'GET', path: '/rest/api/3/serverInfo' },
  { method: 'GET', path: '/rest/api/3/user' },
  { method: 'GET', path: '/rest/api/3/user/assignable/search' },
  { method: 'GET', path: '/rest/api/3/user/bulk' },
  { method: 'GET', path: '/rest/api/3/user/search' },
  { method: 'POST', path: '/rest/api/3/workflows' },
  { method: 'GET', path: '/rest/agile/1.0/board' },
  { method: 'GET', path: '/rest/agile/1.0/board/{boardId}/sprint' },
];

/**
 * Scopes of Jira Software's operations, which Jira's OpenAPI document does not hold: after their pages in Atlassian's documentation (facts/jira
 * §5).
 */
export const agileScopes: Readonly<Record<string, readonly string[]>> = {
  '/rest/agile/1.0/board': ['read:board-scope:jira-software', 'read:project:jira'],
  '/rest/agile/1.0/board/{boardId}': ['read:board-scope:jira-software', 'read:project:jira'],
  '/rest/agile/1.0/board/{boardId}/sprint': ['read:sprint:jira-software'],
  '/rest/agile/1.0/sprint/{sprintId}': ['read:sprint:jira-software'],
};

/** What the page asks Jira for in the browser, for pickers and for names on the screen. */
export const pageOperations: Operation[] = [
  { method: 'GET', path: '/rest/api/3/field/search' },
  { method: 'GET', path: '/rest/api/3/issuetype/project' },
  { method: 'GET', path: '/rest/api/3/priority' },
  { method: 'GET', path: '/rest/api/3/project/search' },
  { method: 'GET', path: '/rest/api/3/project/{projectKeyOrId}/issuesecuritylevelscheme' },
  { method: 'GET', path: '/rest/api/3/project/{projectKeyOrId}/permissionscheme' },
  { method: 'GET', path: '/rest/api/3/project/{projectIdOrKey}/statuses' },
  { method: 'GET', path: '/rest/api/3/resolution/search' },
  { method: 'GET', path: '/rest/api/3/user/bulk' },
  { method: 'GET', path: '/rest/api/3/user/search' },
  { method: 'GET', path: '/rest/agile/1.0/board/{boardId}' },
  { method: 'GET', path: '/rest/agile/1.0/sprint/{sprintId}' },
];
