import type { Reading } from '../../src/checklist/engine/define-fact';
import type { Evidence } from '../../src/checklist/model/evidence';
import type { Ref, Seen } from '../../src/checklist/model/vocabulary';
import type { JiraProject } from '../../src/clients/jira/operations/projects';
import type { JiraUser } from '../../src/clients/jira/operations/accounts';
import type { OwnEvidence } from '../../src/facts/jira/own-evidence';
import { jiraProject } from '../support/jira-project';
import { read, unread, type Case } from '../support/test-check';

/** Tables of the checks that judge the configuration user and a separate sync user alike; the plan of the tests names both. */
export type Role = Exclude<Seen['by'], 'export'>;

const ids: Readonly<Record<Role, string>> = { configurationUser: 'acc-config', syncUser: 'acc-sync' };
const otherOf: Readonly<Record<Role, Role>> = { configurationUser: 'syncUser', syncUser: 'configurationUser' };

/** The account as findings name it. */
export const refOf = (role: Role): Ref => ({ ref: 'jiraUser', id: ids[role] });

export const accountOf = (role: Role): JiraUser => ({ accountId: ids[role], accountType: 'atlassian', active: true });

const shownAt = '2026-11-20T10:00:00.000Z';

/** That the account showed it by itself, as findings say it. */
export const seenBy = (by: Role): Seen => ({ by, at: shownAt });

/** What an account showed of itself, and only this one of the two. */
export const shownBy = (role: Role, shown: Partial<Evidence>): OwnEvidence => ({
  [role]: { accountId: ids[role], at: shownAt, plan: 'as it is', ...shown },
});

export type AccountFacts = { user: JiraUser | undefined; project: Reading<{ project: JiraProject; visible: boolean }> };

export function accountCases(role: Role): Case<AccountFacts>[] {
  const account = refOf(role);
  const user: JiraUser = { ...accountOf(role), applicationRoles: ['jira-software'] };
  const projectOf = (typeKey: string): AccountFacts['project'] => read({ project: { ...jiraProject, typeKey }, visible: true });
  const project = projectOf('software');
  return [
    {
      name: 'passes for a person with the project’s product',
      facts: { user, project },
      expect: { outcome: 'passed', found: [{ code: 'active' }] },
    },
    {
      name: 'fails when deactivated',
      facts: { user: { ...user, active: false }, project },
      expect: { outcome: 'failed', found: [{ code: 'deactivated', args: { user: account } }], effect: 'stops' },
    },
    {
      name: 'fails for an app',
      facts: { user: { ...user, accountType: 'app' }, project },
      expect: { outcome: 'failed', found: [{ code: 'app', args: { user: account } }] },
    },
    {
      name: 'passes for a service account, which is an app of its kind',
      facts: { user: { ...user, accountType: 'app', appType: 'service' }, project },
      expect: { outcome: 'passed', found: [{ code: 'active' }] },
    },
    {
      name: 'fails for an agent, which is another kind of app',
      facts: { user: { ...user, accountType: 'app', appType: 'agent' }, project },
      expect: { outcome: 'failed', found: [{ code: 'app', args: { user: account } }] },
    },
    {
      name: 'fails for a service account that is deactivated',
      facts: { user: { ...user, accountType: 'app', appType: 'service', active: false }, project },
      expect: { outcome: 'failed', found: [{ code: 'deactivated', args: { user: account } }] },
    },
    {
      name: 'does not take it for proof that no product is listed of a service account',
      facts: { user: { ...user, accountType: 'app', appType: 'service', applicationRoles: [] }, project },
      expect: { outcome: 'unavailable', found: [{ code: 'applicationUnknown', args: { user: account } }] },
    },
    {
      name: 'fails for a portal customer',
      facts: { user: { ...user, accountType: 'customer' }, project },
      expect: { outcome: 'failed', found: [{ code: 'customer', args: { user: account } }] },
    },
    {
      name: 'takes a closed account for one that is not there: nobody restores it',
      facts: { user: { ...user, accountType: 'unknown', active: false }, project },
      expect: { outcome: 'failed', found: [{ code: 'missing', args: {} }] },
    },
    {
      name: 'takes one that comes as a deactivated “Former user” for closed, too',
      facts: { user: { ...user, active: false, displayName: 'Former user' }, project },
      expect: { outcome: 'failed', found: [{ code: 'missing', args: {} }] },
    },
    {
      name: 'fails when deactivated, though the project could not be read',
      facts: { user: { ...user, active: false }, project: unread({ reason: 'jira-project-hidden' }) },
      expect: { outcome: 'failed', found: [{ code: 'deactivated', args: { user: account } }] },
    },
    {
      name: 'does not judge access to a project that could not be read',
      facts: { user, project: unread({ reason: 'jira-project-hidden' }) },
      expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-project-hidden' } }] },
    },
    {
      name: 'fails with another product only',
      facts: { user: { ...user, applicationRoles: ['jira-servicedesk'] }, project },
      expect: { outcome: 'failed', found: [{ code: 'withoutApplication', args: { user: account, projectType: 'software' } }] },
    },
    {
      name: 'passes in a service project with Jira Service Management',
      facts: { user: { ...user, applicationRoles: ['jira-servicedesk'] }, project: projectOf('service_desk') },
      expect: { outcome: 'passed', found: [{ code: 'active' }] },
    },
    {
      name: 'fails in a service project with Jira Software only',
      facts: { user, project: projectOf('service_desk') },
      expect: { outcome: 'failed', found: [{ code: 'withoutApplication', args: { user: account, projectType: 'service_desk' } }] },
    },
    ...['jira-core', 'jira-software', 'jira-servicedesk'].map((applicationRole): Case<AccountFacts> => ({
      name: `passes in a business project with ${applicationRole}`,
      facts: { user: { ...user, applicationRoles: [applicationRole] }, project: projectOf('business') },
      expect: { outcome: 'passed', found: [{ code: 'active' }] },
    })),
    ...['jira-product-discovery', 'jira-customer-service'].map((applicationRole): Case<AccountFacts> => ({
      name: `does not judge a business project by ${applicationRole} only`,
      facts: { user: { ...user, applicationRoles: [applicationRole] }, project: projectOf('business') },
      expect: { outcome: 'unavailable', found: [{ code: 'applicationUnclear', args: { user: account } }], effect: 'stops' },
    })),
    {
      name: 'fails in a business project without any product',
      facts: { user: { ...user, applicationRoles: [] }, project: projectOf('business') },
      expect: { outcome: 'failed', found: [{ code: 'withoutApplication', args: { user: account, projectType: 'business' } }] },
    },
    {
      name: 'fails in a software project with Jira Product Discovery only',
      facts: { user: { ...user, applicationRoles: ['jira-product-discovery'] }, project },
      expect: { outcome: 'failed', found: [{ code: 'withoutApplication', args: { user: account, projectType: 'software' } }] },
    },
    {
      name: 'passes in a project of Jira Product Discovery with that',
      facts: { user: { ...user, applicationRoles: ['jira-product-discovery'] }, project: projectOf('product_discovery') },
      expect: { outcome: 'passed', found: [{ code: 'active' }] },
    },
    {
      name: 'does not judge access to a product that it does not know',
      facts: { user, project: projectOf('customer_service') },
      expect: { outcome: 'unavailable', found: [{ code: 'applicationUnknown', args: { user: account } }] },
    },
    {
      name: 'does not judge access where Jira does not show the account’s products',
      facts: { user: accountOf(role), project },
      expect: { outcome: 'unavailable', found: [{ code: 'applicationUnknown', args: { user: account } }] },
    },
    {
      name: 'fails when it is gone',
      facts: { user: undefined, project },
      expect: { outcome: 'failed', found: [{ code: 'missing', args: {} }] },
    },
    {
      name: 'could not look',
      facts: { user: { unavailable: { reason: 'jira-forbidden' } }, project },
      expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-forbidden' } }] },
    },
  ];
}

export type LanguageFacts = { user: Reading<JiraUser | undefined>; own: OwnEvidence };

export function languageCases(role: Role): Case<LanguageFacts>[] {
  const account = refOf(role);
  const user = accountOf(role);
  return [
    {
      name: 'passes with English (US) where Jira shows it',
      facts: { user: read({ ...user, locale: 'en_US' }), own: {} },
      expect: { outcome: 'passed', found: [{ code: 'englishUs' }], readAs: 'user' },
    },
    {
      name: 'warns of another language, British English too',
      facts: { user: read({ ...user, locale: 'en_UK' }), own: {} },
      expect: { outcome: 'warning', found: [{ code: 'other', args: { user: account } }], effect: 'risk' },
    },
    {
      name: 'takes a language that Jira hides for none',
      facts: { user: read(user), own: {} },
      expect: { outcome: 'unavailable', found: [{ code: 'hidden', args: { user: account } }] },
    },
    {
      name: 'sends nobody to sign in as a service account',
      facts: { user: read({ ...user, accountType: 'app', appType: 'service' }), own: {} },
      expect: { outcome: 'unavailable', found: [{ code: 'hidden', args: { user: account, service: true } }] },
    },
    {
      name: 'nor where its token showed another language',
      facts: { user: read({ ...user, accountType: 'app', appType: 'service' }), own: shownBy(role, { language: 'other' }) },
      expect: { outcome: 'warning', found: [{ code: 'other', args: { user: account, seen: seenBy(role), service: true } }] },
    },
    {
      name: 'believes the account itself where Jira hides it',
      facts: { user: read(user), own: shownBy(role, { language: 'englishUs' }) },
      expect: { outcome: 'passed', found: [{ code: 'englishUs' }], readAs: role },
    },
    {
      name: 'warns by what the account itself showed',
      facts: { user: read(user), own: shownBy(role, { language: 'other' }) },
      expect: { outcome: 'warning', found: [{ code: 'other', args: { user: account, seen: seenBy(role) } }], readAs: role },
    },
    {
      name: 'does not take what the other account showed for this one’s',
      facts: { user: read(user), own: shownBy(otherOf[role], { language: 'other' }) },
      expect: { outcome: 'unavailable', found: [{ code: 'hidden', args: { user: account } }] },
    },
    {
      name: 'stays open where the account could not read its language itself',
      facts: { user: read(user), own: shownBy(role, { autowatch: 'off' }) },
      expect: { outcome: 'unavailable', found: [{ code: 'hidden', args: { user: account } }] },
    },
    {
      name: 'keeps to a language that Jira shows, which is the newer',
      facts: { user: read({ ...user, locale: 'en_US' }), own: shownBy(role, { language: 'other' }) },
      expect: { outcome: 'passed', found: [{ code: 'englishUs' }], readAs: 'user' },
    },
    {
      name: 'does not apply to an account that does not exist',
      facts: { user: read(undefined), own: {} },
      expect: { outcome: 'notApplicable', found: [{ code: 'noAccount', args: {} }] },
    },
    {
      name: 'believes the account itself where Jira refuses to show the account',
      facts: { user: unread({ reason: 'jira-forbidden' }), own: shownBy(role, { language: 'englishUs' }) },
      expect: { outcome: 'passed', found: [{ code: 'englishUs' }], readAs: role },
    },
    {
      name: 'could not look',
      facts: { user: unread({ reason: 'jira-forbidden' }), own: {} },
      expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-forbidden' } }] },
    },
  ];
}

type Account = Reading<JiraUser | undefined>;
/** A service account, as which nobody can sign in. */
const serviceOf = (role: Role): Account => read({ ...accountOf(role), accountType: 'app', appType: 'service' });

export type OwnMailFacts = { own: OwnEvidence; projectMails: Reading<boolean>; account: Account };

export function ownMailCases(role: Role): Case<OwnMailFacts>[] {
  const account = refOf(role);
  const user = read(accountOf(role));
  return [
    {
      name: 'asks as long as the account has shown nothing',
      facts: { own: {}, projectMails: read(true), account: user },
      expect: { outcome: 'unconfirmed', found: [{ code: 'asked', args: { user: account } }] },
    },
    {
      name: 'passes with mails about own changes off',
      facts: { own: shownBy(role, { ownChangesMail: 'off' }), projectMails: read(true), account: user },
      expect: { outcome: 'passed', found: [{ code: 'off' }], readAs: role },
    },
    {
      name: 'advises with them on',
      facts: { own: shownBy(role, { ownChangesMail: 'on' }), projectMails: read(true), account: user },
      expect: { outcome: 'advice', found: [{ code: 'on', args: { user: account, seen: seenBy(role) } }], effect: 'advice', readAs: role },
    },
    {
      name: 'does not take what the other account showed for this one’s',
      facts: { own: shownBy(otherOf[role], { ownChangesMail: 'on' }), projectMails: read(true), account: user },
      expect: { outcome: 'unconfirmed', found: [{ code: 'asked', args: { user: account } }] },
    },
    {
      name: 'could not look',
      facts: { own: { unavailable: { reason: 'jira-unreachable' } }, projectMails: read(true), account: user },
      expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-unreachable' } }] },
    },
    {
      name: 'passes where the project mails nobody, whatever the account has set',
      facts: { own: shownBy(role, { ownChangesMail: 'on' }), projectMails: read(false), account: user },
      expect: { outcome: 'passed', found: [{ code: 'noScheme' }], readAs: 'user' },
    },
    {
      name: 'sends nobody to sign in as a service account',
      facts: { own: {}, projectMails: read(true), account: serviceOf(role) },
      expect: { outcome: 'unconfirmed', found: [{ code: 'asked', args: { user: account, service: true } }] },
    },
    {
      name: 'nor where its token showed that they are on',
      facts: { own: shownBy(role, { ownChangesMail: 'on' }), projectMails: read(true), account: serviceOf(role) },
      expect: { outcome: 'advice', found: [{ code: 'on', args: { user: account, seen: seenBy(role), service: true } }] },
    },
    {
      name: 'asks where the account could not be read, either',
      facts: { own: {}, projectMails: read(true), account: unread({ reason: 'jira-forbidden' }) },
      expect: { outcome: 'unconfirmed', found: [{ code: 'asked', args: { user: account } }] },
    },
    {
      name: 'asks where it could not see whether the project mails',
      facts: { own: {}, projectMails: unread({ reason: 'jira-forbidden' }), account: user },
      expect: { outcome: 'unconfirmed', found: [{ code: 'asked', args: { user: account } }] },
    },
  ];
}

export type AutowatchFacts = { own: OwnEvidence; account: Account };

export function autowatchCases(role: Role): Case<AutowatchFacts>[] {
  const account = refOf(role);
  const user = read(accountOf(role));
  return [
    {
      name: 'asks as long as the account has shown nothing',
      facts: { own: {}, account: user },
      expect: { outcome: 'unconfirmed', found: [{ code: 'asked', args: { user: account } }] },
    },
    {
      name: 'passes when disabled',
      facts: { own: shownBy(role, { autowatch: 'off' }), account: user },
      expect: { outcome: 'passed', found: [{ code: 'off' }], readAs: role },
    },
    {
      name: 'advises when enabled',
      facts: { own: shownBy(role, { autowatch: 'on' }), account: user },
      expect: { outcome: 'advice', found: [{ code: 'on', args: { user: account, seen: seenBy(role) } }], effect: 'advice' },
    },
    {
      name: 'does not take what the other account showed for this one’s',
      facts: { own: shownBy(otherOf[role], { autowatch: 'on' }), account: user },
      expect: { outcome: 'unconfirmed', found: [{ code: 'asked', args: { user: account } }] },
    },
    {
      name: 'asks where the account follows the site, whose setting nobody is told',
      facts: { own: shownBy(role, { autowatch: 'siteDefault' }), account: user },
      expect: { outcome: 'unconfirmed', found: [{ code: 'siteDefault', args: { user: account, seen: seenBy(role) } }] },
    },
    {
      name: 'sends nobody to sign in as a service account',
      facts: { own: {}, account: serviceOf(role) },
      expect: { outcome: 'unconfirmed', found: [{ code: 'asked', args: { user: account, service: true } }] },
    },
    ...(['on', 'siteDefault'] as const).map((autowatch): Case<AutowatchFacts> => ({
      name: `nor where its token showed: ${autowatch}`,
      facts: { own: shownBy(role, { autowatch }), account: serviceOf(role) },
      expect: {
        outcome: autowatch === 'on' ? 'advice' : 'unconfirmed',
        found: [{ code: autowatch, args: { user: account, seen: seenBy(role), service: true } }],
      },
    })),
    {
      name: 'could not look',
      facts: { own: { unavailable: { reason: 'jira-unreachable' } }, account: user },
      expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-unreachable' } }] },
    },
  ];
}
