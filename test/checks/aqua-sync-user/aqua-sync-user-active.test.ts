import type { Reading } from '../../../src/checklist/engine/define-fact';
import { aquaSyncUserActive } from '../../../src/checks/aqua-sync-user/aqua-sync-user-active/check';
import type { AquaLogInTry, AquaUser } from '../../../src/clients/aqua/operations/users';
import { read, testCheck, unread } from '../../support/test-check';
import { syncUser, user } from './_builders';

const none: Reading<AquaLogInTry[]> = read([]);
const success = (at: string): AquaLogInTry => ({ userId: 900, at, succeeded: true, reason: 'Unknown' });
const refusal = (at: string, reason = 'AuthenticationFailure'): AquaLogInTry => ({ userId: 900, at, succeeded: false, reason });

testCheck<{ user: AquaUser | undefined; logIns: Reading<AquaLogInTry[]> }>(aquaSyncUserActive, [
  { name: 'passes when activated', facts: { user, logIns: none }, expect: { outcome: 'passed', found: [{ code: 'active' }] } },
  {
    name: 'fails when deactivated',
    facts: { user: { ...user, status: 'Deactivated' }, logIns: none },
    expect: { outcome: 'failed', found: [{ code: 'deactivated', args: { user: syncUser } }], effect: 'stops' },
  },
  {
    name: 'fails when the licence deactivated it',
    facts: { user: { ...user, status: 'LicenseDeactivated' }, logIns: none },
    expect: { outcome: 'failed', found: [{ code: 'licenceDeactivated', args: { user: syncUser } }] },
  },
  {
    name: 'fails when it is gone',
    facts: { user: undefined, logIns: none },
    expect: { outcome: 'failed', found: [{ code: 'missing', args: { userId: 900 } }] },
  },
  {
    name: 'does not mind a refusal of 30 days ago',
    facts: { user, logIns: read([refusal('2026-10-24T10:00:00Z')]) },
    expect: { outcome: 'passed', found: [{ code: 'active' }] },
  },
  {
    name: 'warns of one of the last 30 days',
    facts: { user, logIns: read([refusal('2026-10-24T10:00:01Z')]) },
    expect: {
      outcome: 'warning',
      found: [
        { code: 'refused', args: { user: syncUser, reason: 'AuthenticationFailure', times: 1, at: '2026-10-24T10:00:01Z' } },
        { code: 'active' },
      ],
    },
  },
  {
    name: 'could not look',
    facts: { user: { unavailable: { reason: 'aqua-not-permitted' } }, logIns: none },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-permitted' } }] },
  },
  {
    name: 'warns where aqua refuses its log-ins and has let it in no more',
    facts: { user, logIns: read([refusal('2026-11-22T10:00:00Z'), refusal('2026-11-21T10:00:00Z'), success('2026-11-20T10:00:00Z')]) },
    expect: {
      outcome: 'warning',
      found: [
        { code: 'refused', args: { user: syncUser, reason: 'AuthenticationFailure', times: 2, at: '2026-11-22T10:00:00Z' } },
        { code: 'active' },
      ],
      effect: 'risk',
    },
  },
  {
    name: 'does so for reasons that it does not know',
    facts: { user, logIns: read([refusal('2026-11-22T10:00:00Z', 'SomethingNew')]) },
    expect: {
      outcome: 'warning',
      found: [
        { code: 'refused', args: { user: syncUser, reason: 'SomethingNew', times: 1, at: '2026-11-22T10:00:00Z' } },
        { code: 'active' },
      ],
    },
  },
  {
    name: 'does not mind refusals for what is mended since: it is active, and has a licence',
    facts: {
      user: { ...user, licences: [{ code: 'JIRASYNC', type: 'Named' }] },
      logIns: read(['UserDeactivated', 'NoLicenseAssignment', 'UserDeleted'].map((reason) => refusal('2026-11-22T10:00:00Z', reason))),
    },
    expect: { outcome: 'passed', found: [{ code: 'active' }] },
  },
  {
    name: 'counts the others among them',
    facts: {
      user: { ...user, licences: [] },
      logIns: read([
        refusal('2026-11-22T10:00:00Z', 'UserDeactivated'),
        refusal('2026-11-21T10:00:00Z'),
        refusal('2026-11-20T10:00:00Z', 'NoLicenseAssignment'),
      ]),
    },
    expect: {
      outcome: 'warning',
      found: [
        { code: 'refused', args: { user: syncUser, reason: 'AuthenticationFailure', times: 2, at: '2026-11-21T10:00:00Z' } },
        { code: 'active' },
      ],
    },
  },
  {
    name: 'does not mind what was refused before it got in',
    facts: { user, logIns: read([success('2026-11-22T10:00:00Z'), refusal('2026-11-21T10:00:00Z')]) },
    expect: { outcome: 'passed', found: [{ code: 'active' }] },
  },
  {
    name: 'does not mind a refusal of long ago',
    facts: { user, logIns: read([refusal('2026-09-01T10:00:00Z')]) },
    expect: { outcome: 'passed', found: [{ code: 'active' }] },
  },
  {
    name: 'says nothing of log-ins that it could not read',
    facts: { user, logIns: unread({ reason: 'aqua-not-permitted' }) },
    expect: { outcome: 'passed', found: [{ code: 'active' }] },
  },
]);
