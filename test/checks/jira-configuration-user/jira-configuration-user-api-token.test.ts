import { jiraConfigurationUserApiToken } from '../../../src/checks/jira-configuration-user/jira-configuration-user-api-token/check';
import { testCheck } from '../../support/test-check';
import { describeTokens } from '../_api-tokens';

testCheck<Record<string, never>>(jiraConfigurationUserApiToken, [
  { name: 'asks a person', facts: {}, expect: { outcome: 'unconfirmed', found: [{ code: 'asked', args: {} }], effect: 'stops' } },
]);

describeTokens('jira-configuration-user', 'The configuration user has an API token');
