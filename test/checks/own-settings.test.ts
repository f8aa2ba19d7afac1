import { jiraConfigurationUserAutowatchOff } from '../../src/checks/jira-configuration-user/jira-configuration-user-autowatch-off/check';
import { jiraConfigurationUserLanguage } from '../../src/checks/jira-configuration-user/jira-configuration-user-language/check';
import { jiraConfigurationUserNotificationsOff } from '../../src/checks/jira-configuration-user/jira-configuration-user-notifications-off/check';
import { jiraSyncUserAutowatchOff } from '../../src/checks/jira-sync-user/jira-sync-user-autowatch-off/check';
import { jiraSyncUserLanguage } from '../../src/checks/jira-sync-user/jira-sync-user-language/check';
import { jiraSyncUserNotificationsOff } from '../../src/checks/jira-sync-user/jira-sync-user-notifications-off/check';
import type { Reading } from '../../src/checklist/engine/define-fact';
import type { Evidence } from '../../src/checklist/model/evidence';
import type { JiraUser } from '../../src/clients/jira/operations/accounts';
import type { OwnEvidence } from '../../src/facts/jira/own-evidence';
import { planWithOneUser } from '../support/plan';
import { read, testCheck, unread } from '../support/test-check';

const user: JiraUser = { accountId: 'acc', accountType: 'atlassian', active: true };
const shown: Evidence = { accountId: 'acc', at: '2026-11-20T10:00:00.000Z', plan: 'as it is' };
/** Both accounts in one: the plan of the tests names two, and each check looks at its own. */
const both = (more: Partial<Evidence>): OwnEvidence => ({ configurationUser: { ...shown, ...more }, syncUser: { ...shown, ...more } });
const onlyOther = (more: Partial<Evidence>, which: 'configurationUser' | 'syncUser'): OwnEvidence => ({ [which]: { ...shown, ...more } });

describe.each([
  [
    'configurationUser',
    'syncUser',
    jiraConfigurationUserLanguage,
    jiraConfigurationUserNotificationsOff,
    jiraConfigurationUserAutowatchOff,
  ],
  ['syncUser', 'configurationUser', jiraSyncUserLanguage, jiraSyncUserNotificationsOff, jiraSyncUserAutowatchOff],
] as const)('of the %s', (by, other, language, notificationsOff, autowatchOff) => {
  testCheck<{ user: Reading<JiraUser | undefined>; own: OwnEvidence }>(language, [
    {
      name: 'passes with English (US) where Jira shows it',
      facts: { user: read({ ...user, locale: 'en_US' }), own: {} },
      expect: { outcome: 'passed', codes: ['englishUs'], readAs: 'user' },
    },
    {
      name: 'warns of another language, British English too',
      facts: { user: read({ ...user, locale: 'en_UK' }), own: {} },
      expect: { outcome: 'warning', codes: ['other'], effect: 'risk' },
    },
    {
      name: 'takes a language that Jira hides for none',
      facts: { user: read(user), own: {} },
      expect: { outcome: 'unavailable', codes: ['hidden'] },
    },
    {
      name: 'believes the account itself where Jira hides it',
      facts: { user: read(user), own: both({ language: 'englishUs' }) },
      expect: { outcome: 'passed', codes: ['englishUs'], readAs: by },
    },
    {
      name: 'warns by what the account itself showed',
      facts: { user: read(user), own: both({ language: 'other' }) },
      expect: { outcome: 'warning', codes: ['other'], readAs: by },
    },
    {
      name: 'does not take what the other account showed for this one’s',
      facts: { user: read(user), own: onlyOther({ language: 'other' }, other) },
      expect: { outcome: 'unavailable', codes: ['hidden'] },
    },
    {
      name: 'stays open where the account could not read its language itself',
      facts: { user: read(user), own: both({ autowatch: 'off' }) },
      expect: { outcome: 'unavailable', codes: ['hidden'] },
    },
    {
      name: 'does not apply to an account that does not exist',
      facts: { user: read(undefined), own: {} },
      expect: { outcome: 'notApplicable', codes: ['noAccount'] },
    },
    {
      name: 'believes the account itself where Jira refuses to show the account',
      facts: { user: unread({ reason: 'jira-forbidden' }), own: both({ language: 'englishUs' }) },
      expect: { outcome: 'passed', codes: ['englishUs'], readAs: by },
    },
    {
      name: 'could not look',
      facts: { user: unread({ reason: 'jira-forbidden' }), own: {} },
      expect: { outcome: 'unavailable', codes: ['could-not-look'] },
    },
  ]);

  testCheck<{ own: OwnEvidence; projectMails: Reading<boolean> }>(notificationsOff, [
    {
      name: 'asks as long as the account has shown nothing',
      facts: { own: {}, projectMails: read(true) },
      expect: { outcome: 'unconfirmed', codes: ['asked'] },
    },
    {
      name: 'passes with mails about own changes off',
      facts: { own: both({ ownChangesMail: 'off' }), projectMails: read(true) },
      expect: { outcome: 'passed', codes: ['off'], readAs: by },
    },
    {
      name: 'advises with them on',
      facts: { own: both({ ownChangesMail: 'on' }), projectMails: read(true) },
      expect: { outcome: 'advice', codes: ['on'], effect: 'advice', readAs: by },
    },
    {
      name: 'does not take what the other account showed for this one’s',
      facts: { own: onlyOther({ ownChangesMail: 'on' }, other), projectMails: read(true) },
      expect: { outcome: 'unconfirmed', codes: ['asked'] },
    },
    {
      name: 'could not look',
      facts: { own: { unavailable: { reason: 'jira-unreachable' } }, projectMails: read(true) },
      expect: { outcome: 'unavailable', codes: ['could-not-look'] },
    },
    {
      name: 'passes where the project mails nobody, whatever the account has set',
      facts: { own: both({ ownChangesMail: 'on' }), projectMails: read(false) },
      expect: { outcome: 'passed', codes: ['noScheme'], readAs: 'user' },
    },
    {
      name: 'asks where it could not see whether the project mails',
      facts: { own: {}, projectMails: unread({ reason: 'jira-forbidden' }) },
      expect: { outcome: 'unconfirmed', codes: ['asked'] },
    },
  ]);

  testCheck<{ own: OwnEvidence }>(autowatchOff, [
    { name: 'asks as long as the account has shown nothing', facts: { own: {} }, expect: { outcome: 'unconfirmed', codes: ['asked'] } },
    {
      name: 'passes when disabled',
      facts: { own: both({ autowatch: 'off' }) },
      expect: { outcome: 'passed', codes: ['off'], readAs: by },
    },
    {
      name: 'advises when enabled',
      facts: { own: both({ autowatch: 'on' }) },
      expect: { outcome: 'advice', codes: ['on'], effect: 'advice' },
    },
    {
      name: 'asks where the account follows the site, whose setting nobody is told',
      facts: { own: both({ autowatch: 'siteDefault' }) },
      expect: { outcome: 'unconfirmed', codes: ['siteDefault'] },
    },
    {
      name: 'could not look',
      facts: { own: { unavailable: { reason: 'jira-unreachable' } } },
      expect: { outcome: 'unavailable', codes: ['could-not-look'] },
    },
  ]);
});

testCheck<{ user: Reading<JiraUser | undefined>; own: OwnEvidence }>(jiraSyncUserLanguage, [
  {
    name: 'does not apply without a separate user',
    facts: { user: read(user), own: both({ language: 'other' }) },
    plan: planWithOneUser,
    expect: { outcome: 'notApplicable', codes: ['noSeparateUser'] },
  },
]);
for (const check of [jiraSyncUserNotificationsOff, jiraSyncUserAutowatchOff])
  testCheck<{ own: OwnEvidence }>(check, [
    {
      name: 'does not apply without a separate user',
      facts: { own: both({ ownChangesMail: 'on', autowatch: 'on' }) },
      plan: planWithOneUser,
      expect: { outcome: 'notApplicable', codes: ['noSeparateUser'] },
    },
  ]);
