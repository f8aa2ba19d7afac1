import type { DeclaredOperation } from '../operation';
import { boardScopes, sprintReason, sprintScopes } from './boards';

/**
 * What only the page asks Jira for, in the browser, beside operations that the backend uses too: static/readiness/src/jira.ts, which parses the
 * answers itself.
 */
export const pageOperations: readonly DeclaredOperation[] = [
  {
    method: 'GET',
    path: '/rest/api/3/issuetype/project',
    scopes: ['read:avatar:jira', 'read:issue-type:jira', 'read:project-category:jira', 'read:project:jira'],
    reason: 'the picker of work types',
  },
  {
    method: 'GET',
    path: '/rest/api/3/component/{id}',
    scopes: [
      'read:application-role:jira',
      'read:avatar:jira',
      'read:group:jira',
      'read:project.component:jira',
      'read:project:jira',
      'read:user:jira',
    ],
    reason: 'the name of a component that a finding is about',
  },
  {
    method: 'GET',
    path: '/rest/api/3/version/{id}',
    scopes: ['read:project-version:jira'],
    reason: 'the name of a version that a finding is about',
  },
  { method: 'GET', path: '/rest/agile/1.0/board/{boardId}', scopes: boardScopes, reason: sprintReason },
  { method: 'GET', path: '/rest/agile/1.0/sprint/{sprintId}', scopes: sprintScopes, reason: sprintReason },
];
