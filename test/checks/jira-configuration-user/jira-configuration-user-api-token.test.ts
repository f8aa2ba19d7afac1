import { jiraConfigurationUserApiToken } from '../../../src/checks/jira-configuration-user/jira-configuration-user-api-token/check';
import { planWithOneUser } from '../../support/plan';
import { testCheck } from '../../support/test-check';
import { describeTokens } from '../_api-tokens';
import { refOf } from '../_jira-accounts';

testCheck<Record<string, never>>(jiraConfigurationUserApiToken, [
  {
    name: 'asks a person, for this account beside the one that does the work',
    facts: {},
    expect: {
      outcome: 'unconfirmed',
      found: [{ code: 'asked', args: { user: refOf('configurationUser'), beside: true } }],
      effect: 'stops',
    },
  },
  {
    name: 'asks a person, for the account that does the work',
    plan: planWithOneUser,
    facts: {},
    expect: { outcome: 'unconfirmed', found: [{ code: 'asked', args: { user: refOf('configurationUser') } }] },
  },
]);

describeTokens('jira-configuration-user', 'The configuration user has an API token');
