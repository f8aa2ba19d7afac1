import { syncConfiguratorInstalled } from '../../../src/checks/configurator/sync-configurator-installed/check';
import { testCheck } from '../../support/test-check';

testCheck<Record<never, never>>(syncConfiguratorInstalled, [
  { name: 'asks a person', facts: {}, expect: { outcome: 'unconfirmed', found: [{ code: 'asked', args: {} }], effect: 'advice' } },
]);
