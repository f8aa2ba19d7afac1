import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { AquaSession } from '../../../src/clients/aqua/operations/session';
import type { AquaPermissionResult } from '../../../src/clients/aqua/permissions';
import type { AquaLicence } from '../../../src/facts/aqua/system';
import { read } from '../../support/test-check';

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

/** Who reads aqua, and what that account may do. */
export type ReaderFacts = { session: Reading<AquaSession>; permissions: Reading<{ [right: string]: AquaPermissionResult }> };

const session = read({ id: 12, userName: 'reader', serverAdministrator: false });
export const administrator: ReaderFacts = { session, permissions: read({ CanManageAnyUsers: 'Granted' }) };
export const ordinary: ReaderFacts = { session, permissions: read({ CanManageAnyUsers: 'Denied' }) };
