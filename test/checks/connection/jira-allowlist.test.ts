import { jiraAllowlist } from '../../../src/checks/connection/jira-allowlist/check';
import { testCheck } from '../../support/test-check';

testCheck<Record<never, never>>(jiraAllowlist, [
  { name: 'asks a person', facts: {}, expect: { outcome: 'unconfirmed', found: [{ code: 'asked', args: {} }], effect: 'advice' } },
]);
