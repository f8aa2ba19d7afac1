import { aquaSyncUserLicensed } from '../../../src/checks/aqua-sync-user/aqua-sync-user-licensed/check';
import type { AquaUser } from '../../../src/clients/aqua/operations/users';
import type { AquaLicence } from '../../../src/facts/aqua/system';
import { testCheck } from '../../support/test-check';
import { administrator, ordinary, syncUser, user, type ReaderFacts } from './_builders';

const licence: AquaLicence = { code: 'JIRASYNC', name: 'Jira-Sync', maxNamed: 1, maxFloating: 0 };

testCheck<{ user: AquaUser | undefined; licences: AquaLicence[] } & ReaderFacts>(aquaSyncUserLicensed, [
  {
    name: 'passes when it holds the only seat itself',
    facts: { ...administrator, user, licences: [licence] },
    expect: { outcome: 'passed', found: [{ code: 'assigned' }] },
  },
  {
    name: 'fails with another licence',
    facts: { ...administrator, user: { ...user, licences: [{ code: 'ALM', type: 'Named' }] }, licences: [licence] },
    expect: { outcome: 'failed', found: [{ code: 'notAssigned', args: { user: syncUser, licence: 'Jira-Sync' } }] },
  },
  {
    name: 'names the licence that can be used, not one that has ended or has no seat',
    facts: {
      ...administrator,
      user: { ...user, licences: [] },
      licences: [
        { ...licence, code: 'OLD', name: 'Jira-Sync 2025', expiresAt: '2026-01-01T00:00:00Z' },
        { ...licence, code: 'EMPTY', name: 'Jira-Sync (Floating)', maxNamed: 0 },
        licence,
      ],
    },
    expect: { outcome: 'failed', found: [{ code: 'notAssigned', args: { user: syncUser, licence: 'Jira-Sync' } }] },
  },
  {
    name: 'does not miss it where the reading account may not be shown what others hold',
    facts: { ...ordinary, user: { ...user, licences: [] }, licences: [licence] },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-permitted' } }] },
  },
  {
    name: 'misses it where that account is shown another one',
    facts: { ...ordinary, user: { ...user, licences: [{ code: 'ALM', type: 'Named' }] }, licences: [licence] },
    expect: { outcome: 'failed', found: [{ code: 'notAssigned', args: { user: syncUser, licence: 'Jira-Sync' } }] },
  },
  {
    name: 'does not apply without a user',
    facts: { ...administrator, user: undefined, licences: [licence] },
    expect: { outcome: 'notApplicable', found: [{ code: 'noUser', args: {} }] },
  },
  {
    name: 'does not apply without a licence to assign',
    facts: { ...administrator, user, licences: [] },
    expect: { outcome: 'notApplicable', found: [{ code: 'noLicence', args: {} }] },
  },
  {
    name: 'passes when it holds the second of two',
    facts: { ...administrator, user, licences: [{ ...licence, code: 'JIRASYNC-OLD' }, licence] },
    expect: { outcome: 'passed', found: [{ code: 'assigned' }] },
  },
  {
    name: 'could not look',
    facts: { ...administrator, user, licences: { unavailable: { reason: 'aqua-timeout' } } },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-timeout' } }] },
  },
]);
