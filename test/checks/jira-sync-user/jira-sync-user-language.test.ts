import { jiraSyncUserLanguage } from '../../../src/checks/jira-sync-user/jira-sync-user-language/check';
import { planWithOneUser } from '../../support/plan';
import { read, testCheck } from '../../support/test-check';
import { accountOf, languageCases, shownBy, type LanguageFacts } from '../_jira-accounts';

testCheck<LanguageFacts>(jiraSyncUserLanguage, [
  ...languageCases('syncUser'),
  {
    name: 'does not apply without a separate user',
    facts: { user: read(accountOf('syncUser')), own: shownBy('syncUser', { language: 'other' }) },
    plan: planWithOneUser,
    expect: { outcome: 'notApplicable', found: [{ code: 'noSeparateUser', args: {} }] },
  },
]);
