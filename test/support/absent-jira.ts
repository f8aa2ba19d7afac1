import { Unavailable } from '../../src/checklist/define-fact';
import type { JiraClient } from '../../src/clients/jira-client';

/** A Jira that nobody may ask anything: for tests in which nothing should. */
export function absentJira(overrides: Partial<JiraClient> = {}): JiraClient {
  const refuse = (): Promise<never> => Promise.reject(new Unavailable({ reason: 'jira-unreachable' }));
  return {
    eyes: 'user',
    serverInfo: refuse,
    project: refuse,
    findProject: refuse,
    administersJira: refuse,
    myself: refuse,
    preference: refuse,
    myLocale: refuse,
    myPermissions: refuse,
    permissionCatalogue: refuse,
    checkPermissions: refuse,
    user: refuse,
    users: refuse,
    searchUsers: refuse,
    isAssignable: refuse,
    resolutions: refuse,
    priorities: refuse,
    projectStatuses: refuse,
    workflow: refuse,
    permissionScheme: refuse,
    permissionSchemeId: refuse,
    companyManagedProjects: refuse,
    hasNotificationScheme: refuse,
    securityScheme: refuse,
    levelMembers: refuse,
    projectRoles: refuse,
    roleMembers: refuse,
    boards: refuse,
    openSprints: refuse,
    screenTabs: refuse,
    screenTabFields: refuse,
    createFields: refuse,
    requiredFields: refuse,
    findFields: refuse,
    attachmentSettings: refuse,
    firstIssues: refuse,
    searchIssues: refuse,
    countIssues: refuse,
    cost: () => ({ requests: 0, points: 0 }),
    ...overrides,
  };
}
