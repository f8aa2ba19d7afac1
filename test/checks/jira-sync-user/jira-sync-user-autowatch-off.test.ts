import { jiraSyncUserAutowatchOff } from '../../../src/checks/jira-sync-user/jira-sync-user-autowatch-off/check';
import { planWithOneUser } from '../../support/plan';
import { read, testCheck } from '../../support/test-check';
import { autowatchCases, shownBy, type AutowatchFacts } from '../_jira-accounts';

testCheck<AutowatchFacts>(jiraSyncUserAutowatchOff, [
  ...autowatchCases('syncUser'),
  {
    name: 'does not apply without a separate user',
    facts: { own: shownBy('syncUser', { autowatch: 'on' }), account: read(undefined) },
    plan: planWithOneUser,
    expect: { outcome: 'notApplicable', found: [{ code: 'noSeparateUser', args: {} }] },
  },
]);
