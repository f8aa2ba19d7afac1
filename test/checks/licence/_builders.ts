import type { AquaLicence } from '../../../src/facts/aqua/system';

/** The licence for the synchronisation, in term for another year. */
export const jiraSync: AquaLicence = {
  code: 'JIRASYNC',
  name: 'Jira-Sync',
  maxNamed: 1,
  maxFloating: 0,
  startsAt: '2025-11-23T00:00:00Z',
  expiresAt: '2027-11-23T00:00:00Z',
};

/** Another licence, of which there is nearly always one. */
export const alm: AquaLicence = { code: 'ALM', name: 'aqua cloud', maxNamed: 40, maxFloating: 5 };
