import type { Reading } from '../../../src/checklist/engine/define-fact';
import { jiraSyncUserTimeZone } from '../../../src/checks/jira-sync-user/jira-sync-user-time-zone/check';
import type { JiraUser } from '../../../src/clients/jira/operations/accounts';
import type { OwnEvidence } from '../../../src/facts/jira/own-evidence';
import { planWithOneUser } from '../../support/plan';
import { read, testCheck } from '../../support/test-check';
import { accountOf, refOf, seenBy, shownBy } from '../_jira-accounts';

const account = refOf('syncUser');
const user = accountOf('syncUser');
const paris = { baseUrl: 'https://example.atlassian.net', timeZone: 'Europe/Paris' };

testCheck<{ user: Reading<JiraUser | undefined>; site: typeof paris; own: OwnEvidence }>(jiraSyncUserTimeZone, [
  {
    name: 'passes with the very zone',
    facts: { user: read({ ...user, timeZone: 'Europe/Berlin' }), site: paris, own: {} },
    expect: { outcome: 'passed', found: [{ code: 'agrees' }] },
  },
  {
    name: 'fails with another one',
    facts: { user: read({ ...user, timeZone: 'America/New_York' }), site: paris, own: {} },
    expect: { outcome: 'failed', found: [{ code: 'differs', args: { user: account, wanted: 'Europe/Berlin' } }], effect: 'silent' },
  },
  {
    name: 'says where Jira shows no zone at all',
    facts: { user: read(user), site: paris, own: {} },
    expect: { outcome: 'unavailable', found: [{ code: 'hidden', args: { user: account, wanted: 'Europe/Berlin' } }] },
  },
  {
    name: 'has nothing to say of an account that does not exist',
    facts: { user: read(undefined), site: paris, own: {} },
    expect: { outcome: 'notApplicable', found: [{ code: 'noAccount', args: {} }] },
  },
  {
    name: 'cannot tell the site’s zone from a hidden one',
    facts: { user: read({ ...user, timeZone: 'Europe/Paris' }), site: paris, own: {} },
    expect: { outcome: 'unavailable', found: [{ code: 'sameAsSite', args: { user: account, wanted: 'Europe/Berlin' } }] },
  },
  {
    name: 'does not apply without a separate user',
    facts: { user: read({ ...user, timeZone: 'Europe/Berlin' }), site: paris, own: {} },
    plan: planWithOneUser,
    expect: { outcome: 'notApplicable', found: [{ code: 'noSeparateUser', args: {} }] },
  },
  {
    name: 'could not look',
    facts: { user: read({ ...user, timeZone: 'Europe/Berlin' }), site: { unavailable: { reason: 'jira-busy' } }, own: {} },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-busy' } }] },
  },
  {
    name: 'believes the account itself where Jira shows the site’s zone',
    facts: { user: read({ ...user, timeZone: 'Europe/Paris' }), site: paris, own: shownBy('syncUser', { timeZone: 'agrees' }) },
    expect: { outcome: 'passed', found: [{ code: 'agrees' }], readAs: 'syncUser' },
  },
  {
    name: 'sends nobody to sign in as a service account whose token showed another zone',
    facts: {
      user: read({ ...user, accountType: 'app', appType: 'service' }),
      site: paris,
      own: shownBy('syncUser', { timeZone: 'differs' }),
    },
    expect: {
      outcome: 'failed',
      found: [{ code: 'differs', args: { user: account, wanted: 'Europe/Berlin', seen: seenBy('syncUser'), service: true } }],
    },
  },
  {
    name: 'fails by what the account itself showed of a hidden zone',
    facts: { user: read(user), site: paris, own: shownBy('syncUser', { timeZone: 'differs' }) },
    expect: {
      outcome: 'failed',
      found: [{ code: 'differs', args: { user: account, wanted: 'Europe/Berlin', seen: seenBy('syncUser') } }],
      readAs: 'syncUser',
    },
  },
  {
    name: 'does not take what the configuration user showed for this one’s',
    facts: { user: read(user), site: paris, own: shownBy('configurationUser', { timeZone: 'agrees' }) },
    expect: { outcome: 'unavailable', found: [{ code: 'hidden', args: { user: account, wanted: 'Europe/Berlin' } }] },
  },
]);
