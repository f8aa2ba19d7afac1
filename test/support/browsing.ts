import { permissionGrants } from '../../src/clients/jira/operations/permissions';
import { on } from './absent-jira';

/** The reader browses the plan's project, and finds people unless said otherwise. */
export const browsing = ({ findsPeople = true }: { findsPeople?: boolean } = {}) =>
  on(permissionGrants, () => ({
    globalPermissions: findsPeople ? ['USER_PICKER'] : [],
    projectPermissions: [{ permission: 'BROWSE_PROJECTS', projects: [10001], issues: [] }],
  }));
