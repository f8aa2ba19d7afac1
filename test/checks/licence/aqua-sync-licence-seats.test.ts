import type { Reading } from '../../../src/checklist/engine/define-fact';
import { aquaSyncLicenceSeats } from '../../../src/checks/licence/aqua-sync-licence-seats/check';
import type { AquaUser } from '../../../src/clients/aqua/operations/users';
import type { AquaActivity } from '../../../src/facts/aqua/notifications';
import type { AquaLicence } from '../../../src/facts/aqua/system';
import { read, testCheck } from '../../support/test-check';

const licence: AquaLicence = { code: 'JIRASYNC', name: 'Jira-Sync', maxNamed: 1, maxFloating: 0 };
const seats = { code: 'JIRASYNC', namedTotal: 1, namedUsed: 1, floatingTotal: 0, floatingUsed: 0 };
const user: AquaUser = {
  id: 900,
  userName: 'jira.sync',
  status: 'Activated',
  serverAdministrator: false,
  licences: [{ code: 'JIRASYNC', type: 'Named' }],
  seats: [seats],
  projects: [],
};
const floating = (used: number, total: number): AquaUser => ({
  ...user,
  licences: [{ code: 'JIRASYNC', type: 'Floated' }],
  seats: [{ ...seats, floatingTotal: total, floatingUsed: used }],
});
const idle: Reading<AquaActivity[]> = read([]);
const holding = (code: string): Reading<AquaActivity[]> => read([{ userId: 900, clientType: 'API', floatingHeld: [code] }]);

testCheck<{ user: AquaUser | undefined; licences: AquaLicence[]; activity: Reading<AquaActivity[]> }>(aquaSyncLicenceSeats, [
  {
    name: 'passes with 1 of 1 floating seats taken by the sync user itself',
    facts: { user: floating(1, 1), licences: [licence], activity: holding('JIRASYNC') },
    expect: { outcome: 'passed', found: [{ code: 'ownFloatingSeat' }] },
  },
  {
    name: 'warns where the seat that it holds is of another licence',
    facts: { user: floating(1, 1), licences: [licence], activity: holding('AQUACLOUD') },
    expect: { outcome: 'warning', found: [{ code: 'floatingTaken', args: { licence: 'Jira-Sync', used: 1, total: 1 } }] },
  },
  {
    name: 'passes with 1 of 1 seats in use by the sync user itself',
    facts: { user, licences: [licence], activity: idle },
    expect: { outcome: 'passed', found: [{ code: 'ownSeat' }] },
  },
  {
    name: 'warns where the licence is given to more users than it has seats',
    facts: { user: { ...user, seats: [{ ...seats, namedUsed: 2 }] }, licences: [licence], activity: idle },
    expect: { outcome: 'warning', found: [{ code: 'overbooked', args: { licence: 'Jira-Sync', used: 2, total: 1 } }], effect: 'risk' },
  },
  {
    name: 'fails for a floating seat where there is none',
    facts: { user: floating(0, 0), licences: [licence], activity: idle },
    expect: { outcome: 'failed', found: [{ code: 'floatingGone', args: { licence: 'Jira-Sync' } }], effect: 'stops' },
  },
  {
    name: 'warns where all floating seats are taken, perhaps by the sync user itself',
    facts: { user: floating(2, 2), licences: [licence], activity: idle },
    expect: { outcome: 'warning', found: [{ code: 'floatingTaken', args: { licence: 'Jira-Sync', used: 2, total: 2 } }] },
  },
  {
    name: 'passes with a floating seat free',
    facts: { user: floating(1, 2), licences: [licence], activity: idle },
    expect: { outcome: 'passed', found: [{ code: 'free' }] },
  },
  {
    name: 'says where aqua tells no seats',
    facts: { user: { ...floating(1, 2), seats: [] }, licences: [licence], activity: idle },
    expect: { outcome: 'unavailable', found: [{ code: 'notTold', args: { licence: 'Jira-Sync' } }] },
  },
  {
    name: 'leaves it to another row that the sync user does not hold it',
    facts: { user: { ...user, licences: [] }, licences: [licence], activity: idle },
    expect: { outcome: 'notApplicable', found: [{ code: 'notHeld', args: {} }] },
  },
  {
    name: 'does not apply without a licence',
    facts: { user, licences: [], activity: idle },
    expect: { outcome: 'notApplicable', found: [{ code: 'noLicence', args: {} }] },
  },
  {
    name: 'passes with a named seat, though aqua tells no numbers',
    facts: { user: { ...user, seats: [] }, licences: [licence], activity: idle },
    expect: { outcome: 'passed', found: [{ code: 'ownSeat' }] },
  },
  {
    name: 'does not mind seats of other licences',
    facts: { user: { ...user, seats: [{ ...seats, code: 'ALM', namedUsed: 7 }, seats] }, licences: [licence], activity: idle },
    expect: { outcome: 'passed', found: [{ code: 'ownSeat' }] },
  },
  {
    name: 'fails for a named licence that has floating seats only',
    facts: { user, licences: [{ ...licence, maxNamed: 0, maxFloating: 1 }], activity: idle },
    expect: { outcome: 'failed', found: [{ code: 'namedGone', args: { licence: 'Jira-Sync' } }], effect: 'stops' },
  },
  {
    name: 'does not mind another licence without floating seats beside its own named one',
    facts: {
      user: { ...user, licences: [{ code: 'OLD-JIRA-SYNC', type: 'Floated' }, ...user.licences], seats: [] },
      licences: [{ ...licence, code: 'OLD-JIRA-SYNC' }, licence],
      activity: idle,
    },
    expect: { outcome: 'passed', found: [{ code: 'ownSeat' }] },
  },
  {
    name: 'could not look',
    facts: { user, licences: { unavailable: { reason: 'aqua-not-permitted' } }, activity: idle },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-permitted' } }] },
  },
]);
