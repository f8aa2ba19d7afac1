import type { Reading } from '../../../src/checklist/engine/define-fact';
import { jiraConfigurationUserTimeZone } from '../../../src/checks/jira-configuration-user/jira-configuration-user-time-zone/check';
import type { JiraUser } from '../../../src/clients/jira/operations/accounts';
import type { OwnEvidence } from '../../../src/facts/jira/own-evidence';
import { read, testCheck, unread } from '../../support/test-check';
import { accountOf, refOf, seenBy, shownBy } from '../_jira-accounts';

const account = refOf('configurationUser');
const user = accountOf('configurationUser');
type Site = { baseUrl: string; timeZone?: string | undefined };
const paris: Site = { baseUrl: 'https://example.atlassian.net', timeZone: 'Europe/Paris' };

testCheck<{ user: Reading<JiraUser | undefined>; site: Site; own: OwnEvidence }>(jiraConfigurationUserTimeZone, [
  {
    name: 'stays open where Jira does not tell the site’s zone, which may be the one it shows',
    facts: { user: read({ ...user, timeZone: 'Europe/Berlin' }), site: { baseUrl: paris.baseUrl }, own: {} },
    expect: { outcome: 'unavailable', found: [{ code: 'hidden', args: { user: account, wanted: 'Europe/Berlin' } }] },
  },
  {
    name: 'passes with the very zone',
    facts: { user: read({ ...user, timeZone: 'Europe/Berlin' }), site: paris, own: {} },
    expect: { outcome: 'passed', found: [{ code: 'agrees' }] },
  },
  {
    name: 'passes with a zone of another name that shows the same time all year',
    facts: { user: read({ ...user, timeZone: 'Europe/Vienna' }), site: paris, own: {} },
    expect: { outcome: 'passed', found: [{ code: 'agrees' }] },
  },
  {
    name: 'fails with a zone that agrees in winter only',
    facts: { user: read({ ...user, timeZone: 'Africa/Algiers' }), site: paris, own: {} },
    expect: { outcome: 'failed', found: [{ code: 'differs', args: { user: account, wanted: 'Europe/Berlin' } }], effect: 'silent' },
  },
  {
    name: 'cannot tell the site’s zone from a hidden one, though it shows the same time',
    facts: { user: read({ ...user, timeZone: 'Europe/Paris' }), site: paris, own: {} },
    expect: { outcome: 'unavailable', found: [{ code: 'sameAsSite', args: { user: account, wanted: 'Europe/Berlin' } }] },
  },
  {
    name: 'cannot tell the site’s zone from a hidden one, where it shows another time',
    facts: { user: read({ ...user, timeZone: 'America/New_York' }), site: { ...paris, timeZone: 'America/New_York' }, own: {} },
    expect: { outcome: 'unavailable', found: [{ code: 'sameAsSite', args: { user: account, wanted: 'Europe/Berlin' } }] },
  },
  ...[
    ['Asia/Kolkata', 'Asia/Calcutta'],
    ['Etc/UTC', 'UTC'],
  ].map(([shown, ofSite]) => ({
    name: `knows the site’s zone by its older name: ${shown} for ${ofSite}`,
    facts: { user: read({ ...user, timeZone: shown }), site: { ...paris, timeZone: ofSite }, own: {} },
    expect: {
      outcome: 'unavailable' as const,
      found: [{ code: 'sameAsSite', args: { user: account, wanted: 'Europe/Berlin' } }],
    },
  })),
  {
    name: 'does not apply to an account that was closed',
    facts: { user: read({ ...user, accountType: 'unknown', active: false }), site: paris, own: {} },
    expect: { outcome: 'notApplicable', found: [{ code: 'noAccount', args: {} }] },
  },
  {
    name: 'cannot see a hidden zone',
    facts: { user: read(user), site: paris, own: {} },
    expect: { outcome: 'unavailable', found: [{ code: 'hidden', args: { user: account, wanted: 'Europe/Berlin' } }] },
  },
  {
    name: 'says of a service account that nobody can sign in as it',
    facts: { user: read({ ...user, accountType: 'app', appType: 'service', timeZone: 'America/New_York' }), site: paris, own: {} },
    expect: { outcome: 'failed', found: [{ code: 'differs', args: { user: account, wanted: 'Europe/Berlin', service: true } }] },
  },
  {
    name: 'does not apply without an account',
    facts: { user: read(undefined), site: paris, own: {} },
    expect: { outcome: 'notApplicable', found: [{ code: 'noAccount', args: {} }] },
  },
  {
    name: 'could not look',
    facts: { user: read(user), site: { unavailable: { reason: 'jira-unreachable' } }, own: {} },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-unreachable' } }] },
  },
  {
    name: 'believes the account itself where Jira shows the site’s zone',
    facts: {
      user: read({ ...user, timeZone: 'Europe/Paris' }),
      site: paris,
      own: shownBy('configurationUser', { timeZone: 'agrees' }),
    },
    expect: { outcome: 'passed', found: [{ code: 'agrees' }], readAs: 'configurationUser' },
  },
  {
    name: 'fails by what the account itself showed of a hidden zone',
    facts: { user: read(user), site: paris, own: shownBy('configurationUser', { timeZone: 'differs' }) },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'differs',
          args: { user: account, wanted: 'Europe/Berlin', seen: seenBy('configurationUser') },
        },
      ],
      effect: 'silent',
      readAs: 'configurationUser',
    },
  },
  {
    name: 'believes the account itself where Jira refuses to show the account',
    facts: { user: unread({ reason: 'jira-forbidden' }), site: paris, own: shownBy('configurationUser', { timeZone: 'agrees' }) },
    expect: { outcome: 'passed', found: [{ code: 'agrees' }], readAs: 'configurationUser' },
  },
  {
    name: 'could not look where Jira refuses and the account has shown nothing',
    facts: { user: unread({ reason: 'jira-forbidden' }), site: paris, own: {} },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-forbidden' } }] },
  },
  {
    name: 'keeps to a zone that Jira shows, which is the newer',
    facts: {
      user: read({ ...user, timeZone: 'Europe/Berlin' }),
      site: paris,
      own: shownBy('configurationUser', { timeZone: 'differs' }),
    },
    expect: { outcome: 'passed', found: [{ code: 'agrees' }], readAs: 'user' },
  },
  {
    name: 'does not take what the sync user showed for this one’s',
    facts: { user: read(user), site: paris, own: shownBy('syncUser', { timeZone: 'agrees' }) },
    expect: { outcome: 'unavailable', found: [{ code: 'hidden', args: { user: account, wanted: 'Europe/Berlin' } }] },
  },
]);
