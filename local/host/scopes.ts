/**
 * The granular scopes of the Jira operations that the app calls, after `x-atlassian-oauth2-scopes` of Jira's OpenAPI document. The host refuses
 * an operation of this list whose scopes the manifest does not hold; one that is not in the list it lets through.
 */
const user = ['read:application-role:jira', 'read:avatar:jira', 'read:group:jira', 'read:user:jira'];
const project = [
  ...user,
  'read:issue-type-hierarchy:jira',
  'read:issue-type:jira',
  'read:project-category:jira',
  'read:project-version:jira',
  'read:project.component:jira',
  'read:project.property:jira',
  'read:project:jira',
];
const search = ['read:issue-details:jira', 'read:field.default-value:jira', 'read:field.option:jira', 'read:field:jira', 'read:group:jira'];

const operations: readonly { method: string; path: RegExp; scopes: readonly string[] }[] = [
  { method: 'GET', path: /^\/rest\/api\/3\/serverInfo$/, scopes: [] },
  { method: 'GET', path: /^\/rest\/api\/3\/mypermissions$/, scopes: ['read:permission:jira'] },
  { method: 'GET', path: /^\/rest\/api\/3\/myself$/, scopes: user },
  { method: 'GET', path: /^\/rest\/api\/3\/mypreferences(\/locale)?$/, scopes: ['read:user-configuration:jira'] },
  { method: 'GET', path: /^\/rest\/api\/3\/permissions$/, scopes: ['read:permission:jira'] },
  { method: 'POST', path: /^\/rest\/api\/3\/permissions\/check$/, scopes: ['read:permission:jira'] },
  { method: 'GET', path: /^\/rest\/api\/3\/user$/, scopes: user },
  {
    method: 'GET',
    path: /^\/rest\/api\/3\/user\/assignable\/search$/,
    scopes: [...user, 'read:issue:jira', 'read:project:jira'],
  },
  { method: 'GET', path: /^\/rest\/api\/3\/user\/bulk$/, scopes: user },
  { method: 'GET', path: /^\/rest\/api\/3\/user\/search$/, scopes: [...user, 'read:user.property:jira'] },
  { method: 'GET', path: /^\/rest\/api\/3\/project\/search$/, scopes: project },
  { method: 'GET', path: /^\/rest\/api\/3\/project\/[^/]+$/, scopes: project },
  {
    method: 'GET',
    path: /^\/rest\/api\/3\/project\/[^/]+\/statuses$/,
    scopes: ['read:issue-status:jira', 'read:issue-type:jira', 'read:status:jira'],
  },
  { method: 'GET', path: /^\/rest\/agile\/1\.0\/board(\/\d+)?$/, scopes: ['read:board-scope:jira-software', 'read:project:jira'] },
  { method: 'GET', path: /^\/rest\/agile\/1\.0\/(board\/\d+\/sprint|sprint\/\d+)$/, scopes: ['read:sprint:jira-software'] },
  {
    method: 'GET',
    path: /^\/rest\/api\/3\/project\/[^/]+\/permissionscheme$/,
    scopes: [
      ...user,
      'read:field:jira',
      'read:permission-scheme:jira',
      'read:permission:jira',
      'read:project-category:jira',
      'read:project-role:jira',
      'read:project:jira',
    ],
  },
  {
    method: 'GET',
    path: /^\/rest\/api\/3\/(project\/[^/]+\/issuesecuritylevelscheme|issuesecurityschemes\/level\/member)$/,
    scopes: ['read:issue-security-level:jira', 'read:issue-security-scheme:jira'],
  },
  {
    method: 'GET',
    path: /^\/rest\/api\/3\/project\/[^/]+\/notificationscheme$/,
    scopes: [
      'read:avatar:jira',
      'read:field-configuration:jira',
      'read:field:jira',
      'read:group:jira',
      'read:notification-scheme:jira',
      'read:project-category:jira',
      'read:project-role:jira',
      'read:project:jira',
      'read:user:jira',
    ],
  },
  { method: 'GET', path: /^\/rest\/api\/3\/project\/[^/]+\/role$/, scopes: ['read:project-role:jira'] },
  {
    method: 'GET',
    path: /^\/rest\/api\/3\/project\/[^/]+\/role\/\d+$/,
    scopes: [
      'read:avatar:jira',
      'read:group:jira',
      'read:project-category:jira',
      'read:project-role:jira',
      'read:project:jira',
      'read:user:jira',
    ],
  },
  { method: 'GET', path: /^\/rest\/api\/3\/screens\/\d+\/tabs$/, scopes: ['read:screen-tab:jira'] },
  { method: 'GET', path: /^\/rest\/api\/3\/screens\/\d+\/tabs\/\d+\/fields$/, scopes: ['read:screenable-field:jira'] },
  { method: 'POST', path: /^\/rest\/api\/3\/workflows$/, scopes: ['read:workflow:jira'] },
  {
    method: 'GET',
    path: /^\/rest\/api\/3\/issue\/createmeta\/[^/]+\/issuetypes\/[^/]+$/,
    scopes: ['read:issue-meta:jira', 'read:avatar:jira', 'read:field-configuration:jira'],
  },
  { method: 'GET', path: /^\/rest\/api\/3\/projects\/fields$/, scopes: ['read:field:jira', 'read:field-configuration:jira'] },
  { method: 'GET', path: /^\/rest\/api\/3\/field\/search$/, scopes: ['read:field:jira', 'read:field-configuration:jira'] },
  {
    method: 'GET',
    path: /^\/rest\/api\/3\/configuration$/,
    scopes: ['read:instance-configuration:jira', 'read:issue.time-tracking:jira'],
  },
  { method: 'GET', path: /^\/rest\/api\/3\/attachment\/meta$/, scopes: ['read:instance-configuration:jira'] },
  { method: 'GET', path: /^\/rest\/api\/3\/priority$/, scopes: ['read:priority:jira'] },
  {
    method: 'GET',
    path: /^\/rest\/api\/3\/issuetype\/project$/,
    scopes: ['read:issue-type:jira', 'read:avatar:jira', 'read:project-category:jira', 'read:project:jira'],
  },
  { method: 'GET', path: /^\/rest\/api\/3\/resolution\/search$/, scopes: ['read:resolution:jira'] },
  { method: 'POST', path: /^\/rest\/api\/3\/search\/jql$/, scopes: search },
  { method: 'POST', path: /^\/rest\/api\/3\/search\/approximate-count$/, scopes: search },
];

/** Scopes that an operation needs and the manifest does not hold. */
export function missingScopes(method: string, path: string, held: readonly string[]): string[] {
  const { pathname } = new URL(path, 'http://jira');
  const operation = operations.find((one) => one.method === method && one.path.test(pathname));
  return (operation?.scopes ?? []).filter((scope) => !held.includes(scope));
}
