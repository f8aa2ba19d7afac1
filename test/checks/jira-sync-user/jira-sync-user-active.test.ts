import { jiraSyncUserActive } from '../../../src/checks/jira-sync-user/jira-sync-user-active/check';
import { jiraProject } from '../../support/jira-project';
import { planWithOneUser } from '../../support/plan';
import { read, testCheck } from '../../support/test-check';
import { accountCases, type AccountFacts } from '../_jira-accounts';

testCheck<AccountFacts>(jiraSyncUserActive, [
  ...accountCases('syncUser'),
  {
    name: 'does not apply without a separate user',
    facts: { user: undefined, project: read({ project: jiraProject, visible: true }) },
    plan: planWithOneUser,
    expect: { outcome: 'notApplicable', found: [{ code: 'noSeparateUser', args: {} }] },
  },
]);
