import { aquaReachable } from '../../../src/checks/connection/aqua-reachable/check';
import type { AquaSession } from '../../../src/clients/aqua/operations/session';
import { plan } from '../../support/plan';
import { testCheck, today } from '../../support/test-check';
import { session } from './_builders';

testCheck<{ session: AquaSession }>(aquaReachable, [
  {
    name: 'passes when somebody is signed in',
    facts: { session },
    expect: { outcome: 'passed', found: [{ code: 'reached' }], effect: 'sight' },
  },
  {
    name: 'says why it could not, and does not call it a failure',
    facts: { session: { unavailable: { reason: 'aqua-not-aqua' } } },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-aqua' } }], effect: 'sight' },
  },
]);

it('names the account that aqua is read with', () => {
  expect(aquaReachable.judge({ session }, { plan, decisions: [], now: today })).toMatchObject([
    { code: 'reached', args: { reader: { ref: 'aquaUser', id: 12 } } },
  ]);
});
