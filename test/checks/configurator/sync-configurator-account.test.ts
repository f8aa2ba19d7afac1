import type { Reading } from '../../../src/checklist/engine/define-fact';
import { syncConfiguratorAccount } from '../../../src/checks/configurator/sync-configurator-account/check';
import type { AquaSession } from '../../../src/clients/aqua/operations/session';
import type { AquaPermissionResult } from '../../../src/clients/aqua/permissions';
import { plan as usualPlan, planWith } from '../../support/plan';
import { read, testCheck, unread } from '../../support/test-check';

const session: AquaSession = { id: 1104, userName: 'readiness', serverAdministrator: true };
const member: AquaSession = { ...session, serverAdministrator: false };
type Permissions = Reading<Record<string, AquaPermissionResult>>;
const manages = (result: AquaPermissionResult): Permissions => read({ CanManageAnyUsers: result });

testCheck<{ session: AquaSession; permissions: Permissions }>(syncConfiguratorAccount, [
  {
    name: 'passes where the reading account administers aqua',
    facts: { session, permissions: manages('Denied') },
    expect: { outcome: 'passed', found: [{ code: 'administrator' }] },
  },
  {
    name: 'passes where it may manage users',
    facts: { session: member, permissions: manages('Granted') },
    expect: { outcome: 'passed', found: [{ code: 'administrator' }] },
  },
  {
    name: 'asks where the reading account is the sync user, whatever it may do',
    plan: planWith({ who: { ...usualPlan.who, aquaSyncUserId: session.id } }),
    facts: { session, permissions: manages('Granted') },
    expect: { outcome: 'unconfirmed', found: [{ code: 'asked', args: { user: { ref: 'aquaUser', id: 1104 } } }] },
  },
  {
    name: 'asks where it may not, or where that cannot be read',
    facts: { session: member, permissions: unread({ reason: 'aqua-not-permitted' }) },
    expect: { outcome: 'unconfirmed', found: [{ code: 'asked', args: { user: { ref: 'aquaUser', id: 1104 } } }], effect: 'advice' },
  },
  {
    name: 'asks where aqua does not mention the right',
    facts: { session: member, permissions: read({}) },
    expect: { outcome: 'unconfirmed', found: [{ code: 'asked', args: { user: { ref: 'aquaUser', id: 1104 } } }] },
  },
  {
    name: 'could not look',
    facts: { session: { unavailable: { reason: 'aqua-not-connected' } }, permissions: manages('Granted') },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-connected' } }] },
  },
]);
