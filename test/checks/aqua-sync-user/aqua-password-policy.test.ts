import { aquaPasswordPolicy } from '../../../src/checks/aqua-sync-user/aqua-password-policy/check';
import { testCheck } from '../../support/test-check';
import { plan } from '../../support/plan';

testCheck<{ environment: { multiTenant: boolean } }>(aquaPasswordPolicy, [
  {
    name: 'asks about a server of one’s own',
    facts: { environment: { multiTenant: false } },
    expect: {
      outcome: 'unconfirmed',
      found: [{ code: 'asked', args: { user: { ref: 'aquaUser', id: plan.who.aquaSyncUserId } } }],
      effect: 'advice',
    },
  },
  {
    name: 'does not apply to the public cloud',
    facts: { environment: { multiTenant: true } },
    expect: { outcome: 'notApplicable', found: [{ code: 'publicCloud', args: {} }] },
  },
  {
    name: 'takes no server for the public cloud that does not say so',
    facts: { environment: { unavailable: { reason: 'aqua-unexpected-answer', missing: 'IsMultiTenant' } } },
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'could-not-look', args: { reason: 'aqua-unexpected-answer', missing: 'IsMultiTenant' } }],
    },
  },
]);
