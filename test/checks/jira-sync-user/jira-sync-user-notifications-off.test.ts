import { jiraSyncUserNotificationsOff } from '../../../src/checks/jira-sync-user/jira-sync-user-notifications-off/check';
import { planWithOneUser } from '../../support/plan';
import { read, testCheck } from '../../support/test-check';
import { ownMailCases, shownBy, type OwnMailFacts } from '../_jira-accounts';

testCheck<OwnMailFacts>(jiraSyncUserNotificationsOff, [
  ...ownMailCases('syncUser'),
  {
    name: 'does not apply without a separate user',
    facts: { own: shownBy('syncUser', { ownChangesMail: 'on' }), projectMails: read(true), account: read(undefined) },
    plan: planWithOneUser,
    expect: { outcome: 'notApplicable', found: [{ code: 'noSeparateUser', args: {} }] },
  },
]);
