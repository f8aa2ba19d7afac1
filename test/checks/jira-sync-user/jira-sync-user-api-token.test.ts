import { jiraSyncUserApiToken } from '../../../src/checks/jira-sync-user/jira-sync-user-api-token/check';
import { planWithOneUser } from '../../support/plan';
import { testCheck } from '../../support/test-check';
import { describeTokens } from '../_api-tokens';
import { refOf } from '../_jira-accounts';

testCheck<Record<string, never>>(jiraSyncUserApiToken, [
  {
    name: 'asks a person, for this account',
    facts: {},
    expect: { outcome: 'unconfirmed', found: [{ code: 'asked', args: { user: refOf('syncUser') } }], effect: 'stops' },
  },
  {
    name: 'does not apply without a separate sync user',
    plan: planWithOneUser,
    facts: {},
    expect: { outcome: 'notApplicable', found: [{ code: 'noSyncUser', args: {} }] },
  },
]);

describeTokens('jira-sync-user', 'The sync user has an API token');
