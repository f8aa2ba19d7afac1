import { aquaReachesJira } from '../../../src/checks/connection/aqua-reaches-jira/check';
import { testCheck } from '../../support/test-check';

testCheck<Record<never, never>>(aquaReachesJira, [
  { name: 'asks a person', facts: {}, expect: { outcome: 'unconfirmed', found: [{ code: 'asked', args: {} }], effect: 'stops' } },
]);
