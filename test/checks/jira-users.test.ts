import { describeResult } from '../../src/wording/describe';
import { makeSay } from '../../src/wording/say';
import { jiraConfigurationUserActive } from '../../src/checks/jira-configuration-user/jira-configuration-user-active/check';
import { jiraConfigurationUserProjectAdmin } from '../../src/checks/jira-configuration-user/jira-configuration-user-project-admin/check';
import { jiraConfigurationUserTimeZone } from '../../src/checks/jira-configuration-user/jira-configuration-user-time-zone/check';
import { jiraSyncUserActive } from '../../src/checks/jira-sync-user/jira-sync-user-active/check';
import { jiraSyncUserEmail } from '../../src/checks/jira-sync-user/jira-sync-user-email/check';
import { jiraSyncUserPermissions } from '../../src/checks/jira-sync-user/jira-sync-user-permissions/check';
import type { AquaUser } from '../../src/clients/aqua/client';
import type { JiraUser } from '../../src/clients/jira/operations/accounts';
import type { JiraPermissionScheme } from '../../src/clients/jira/operations/permissions';
import type { Reading } from '../../src/checklist/engine/define-fact';
import type { Evidence } from '../../src/checklist/model/evidence';
import type { OwnEvidence } from '../../src/facts/jira/own-evidence';
import type { Grants, SchemeSharing } from '../../src/facts/jira/permissions';
import { plan, planWith } from '../support/plan';
import { jiraProject } from '../support/jira-project';
import { read, testCheck, unread, type Case } from '../support/test-check';

const project = jiraProject;
const seen = { project, visible: true };
const user: JiraUser = { accountId: 'acc-config', accountType: 'atlassian', active: true, applicationRoles: ['jira-software'] };

describe.each([[jiraConfigurationUserActive], [jiraSyncUserActive]])('of either account', (check) => {
  testCheck<{ user: JiraUser | undefined; project: typeof seen }>(check, [
    {
      name: 'passes for a person with the project’s product',
      facts: { user, project: seen },
      expect: { outcome: 'passed', codes: ['active'] },
    },
    {
      name: 'fails when deactivated',
      facts: { user: { ...user, active: false }, project: seen },
      expect: { outcome: 'failed', codes: ['deactivated'], effect: 'stops' },
    },
    {
      name: 'fails for an app',
      facts: { user: { ...user, accountType: 'app' }, project: seen },
      expect: { outcome: 'failed', codes: ['app'] },
    },
    {
      name: 'fails for a portal customer',
      facts: { user: { ...user, accountType: 'customer' }, project: seen },
      expect: { outcome: 'failed', codes: ['customer'] },
    },
    {
      name: 'fails with another product only',
      facts: { user: { ...user, applicationRoles: ['jira-servicedesk'] }, project: seen },
      expect: { outcome: 'failed', codes: ['withoutApplication'] },
    },
    {
      name: 'passes in a business project with Jira Software',
      facts: { user, project: { project: { ...project, typeKey: 'business' }, visible: true } },
      expect: { outcome: 'passed', codes: ['active'] },
    },
    {
      name: 'does not judge access to a product that it does not know',
      facts: { user, project: { project: { ...project, typeKey: 'customer_service' }, visible: true } },
      expect: { outcome: 'unavailable', codes: ['applicationUnknown'] },
    },
    { name: 'fails when it is gone', facts: { user: undefined, project: seen }, expect: { outcome: 'failed', codes: ['missing'] } },
    {
      name: 'could not look',
      facts: { user: { unavailable: { reason: 'jira-forbidden' } }, project: seen },
      expect: { outcome: 'unavailable', codes: ['could-not-look'] },
    },
  ]);
});

const shown: Evidence = { accountId: 'acc-config', at: '2026-11-20T10:00:00.000Z', plan: 'as it is' };

const grants: Grants = { global: [], project: ['BROWSE_PROJECTS'], onIssues: [], probes: 0, evaluated: true };

testCheck<{ grants: Grants; own: OwnEvidence }>(jiraConfigurationUserProjectAdmin, [
  {
    name: 'passes with Administer Projects',
    facts: { grants: { ...grants, project: ['ADMINISTER_PROJECTS'] }, own: {} },
    expect: { outcome: 'passed', codes: ['granted'] },
  },
  {
    name: 'passes for somebody who administers all of Jira',
    facts: { grants: { ...grants, global: ['ADMINISTER'] }, own: {} },
    expect: { outcome: 'passed', codes: ['jiraAdministrator'] },
  },
  { name: 'fails when denied', facts: { grants, own: {} }, expect: { outcome: 'failed', codes: ['denied'], effect: 'stops' } },
  {
    name: 'takes silence about a project that nobody evaluated for no denial',
    facts: { grants: { ...grants, project: [], evaluated: false }, own: {} },
    expect: { outcome: 'unavailable', codes: ['notEvaluated'] },
  },
  {
    name: 'could not look',
    facts: { grants: { unavailable: { reason: 'jira-forbidden' } }, own: {} },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
  {
    name: 'believes the account itself where nobody evaluated',
    facts: {
      grants: { ...grants, project: [], evaluated: false },
      own: { configurationUser: { ...shown, permissions: { held: ['ADMINISTER_PROJECTS'], lacked: [] } } },
    },
    expect: { outcome: 'passed', codes: ['granted'], readAs: 'configurationUser' },
  },
  {
    name: 'fails where the account itself does not see the project',
    facts: {
      grants: { ...grants, project: [], evaluated: false },
      own: { configurationUser: { ...shown, permissions: { held: [], lacked: ['BROWSE_PROJECTS'] } } },
    },
    expect: { outcome: 'failed', codes: ['denied'], effect: 'stops', readAs: 'configurationUser' },
  },
]);

const paris = { baseUrl: 'https://example.atlassian.net', timeZone: 'Europe/Paris' };

testCheck<{ user: Reading<JiraUser | undefined>; site: typeof paris; own: OwnEvidence }>(jiraConfigurationUserTimeZone, [
  {
    name: 'passes with the very zone',
    facts: { user: read({ ...user, timeZone: 'Europe/Berlin' }), site: paris, own: {} },
    expect: { outcome: 'passed', codes: ['agrees'] },
  },
  {
    name: 'passes with a zone of another name that shows the same time all year',
    facts: { user: read({ ...user, timeZone: 'Europe/Vienna' }), site: paris, own: {} },
    expect: { outcome: 'passed', codes: ['agrees'] },
  },
  {
    name: 'fails with a zone that agrees in winter only',
    facts: { user: read({ ...user, timeZone: 'Africa/Algiers' }), site: paris, own: {} },
    expect: { outcome: 'failed', codes: ['differs'], effect: 'silent' },
  },
  {
    name: 'cannot tell the site’s zone from a hidden one, though it shows the same time',
    facts: { user: read({ ...user, timeZone: 'Europe/Paris' }), site: paris, own: {} },
    expect: { outcome: 'unavailable', codes: ['sameAsSite'] },
  },
  {
    name: 'cannot tell the site’s zone from a hidden one, where it shows another time',
    facts: { user: read({ ...user, timeZone: 'America/New_York' }), site: { ...paris, timeZone: 'America/New_York' }, own: {} },
    expect: { outcome: 'unavailable', codes: ['sameAsSite'] },
  },
  {
    name: 'cannot see a hidden zone',
    facts: { user: read(user), site: paris, own: {} },
    expect: { outcome: 'unavailable', codes: ['hidden'] },
  },
  {
    name: 'does not apply without an account',
    facts: { user: read(undefined), site: paris, own: {} },
    expect: { outcome: 'notApplicable', codes: ['noAccount'] },
  },
  {
    name: 'could not look',
    facts: { user: read(user), site: { unavailable: { reason: 'jira-unreachable' } }, own: {} },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
  {
    name: 'believes the account itself where Jira shows the site’s zone',
    facts: {
      user: read({ ...user, timeZone: 'Europe/Paris' }),
      site: paris,
      own: { configurationUser: { ...shown, timeZone: 'agrees' } },
    },
    expect: { outcome: 'passed', codes: ['agrees'], readAs: 'configurationUser' },
  },
  {
    name: 'fails by what the account itself showed of a hidden zone',
    facts: { user: read(user), site: paris, own: { configurationUser: { ...shown, timeZone: 'differs' } } },
    expect: { outcome: 'failed', codes: ['differs'], effect: 'silent', readAs: 'configurationUser' },
  },
  {
    name: 'believes the account itself where Jira refuses to show the account',
    facts: { user: unread({ reason: 'jira-forbidden' }), site: paris, own: { configurationUser: { ...shown, timeZone: 'agrees' } } },
    expect: { outcome: 'passed', codes: ['agrees'], readAs: 'configurationUser' },
  },
  {
    name: 'could not look where Jira refuses and the account has shown nothing',
    facts: { user: unread({ reason: 'jira-forbidden' }), site: paris, own: {} },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
  {
    name: 'keeps to a zone that Jira shows, which is the newer',
    facts: {
      user: read({ ...user, timeZone: 'Europe/Berlin' }),
      site: paris,
      own: { configurationUser: { ...shown, timeZone: 'differs' } },
    },
    expect: { outcome: 'passed', codes: ['agrees'], readAs: 'user' },
  },
]);

const aquaUser: AquaUser = {
  id: 900,
  userName: 'jira.sync',
  status: 'Activated',
  serverAdministrator: false,
  licences: [],
  projects: [],
  email: 'qa@nordlicht.example',
};
type Accounts = { accountId: string; showsAddress: boolean }[] | undefined;

type SyncAddress = { aquaUser: AquaUser | undefined; jiraUser: JiraUser | undefined; own?: string; accounts: Accounts };

testCheck<SyncAddress>(jiraSyncUserEmail, [
  {
    name: 'believes the account itself where it hides its address from others',
    facts: { aquaUser, jiraUser: user, own: 'QA@nordlicht.example', accounts: undefined },
    expect: { outcome: 'passed', codes: ['same'], readAs: 'syncUser' },
  },
  {
    name: 'fails by another address that only the account itself sees',
    facts: { aquaUser, jiraUser: user, own: 'sync@nordlicht.example', accounts: undefined },
    expect: { outcome: 'failed', codes: ['differs'], readAs: 'syncUser' },
  },
  {
    name: 'passes with the same address in other letters',
    facts: {
      aquaUser: { ...aquaUser, email: ' QA@Nordlicht.example ' },
      jiraUser: { ...user, emailAddress: 'qa@nordlicht.example' },
      accounts: undefined,
    },
    expect: { outcome: 'passed', codes: ['same'] },
  },
  {
    name: 'fails with another address',
    facts: { aquaUser, jiraUser: { ...user, emailAddress: 'sync@nordlicht.example' }, accounts: undefined },
    expect: { outcome: 'failed', codes: ['differs'], effect: 'silent' },
  },
  {
    name: 'fails without an address in aqua',
    facts: { aquaUser: { ...aquaUser, email: ' ' }, jiraUser: user, accounts: undefined },
    expect: { outcome: 'failed', codes: ['aquaEmpty'] },
  },
  {
    name: 'fails when Jira finds nobody by aqua’s address',
    facts: { aquaUser, jiraUser: user, accounts: [] },
    expect: { outcome: 'failed', codes: ['nobody'] },
  },
  {
    name: 'does not take it for proof when the account is deactivated, since the search finds active ones only',
    facts: { aquaUser, jiraUser: { ...user, active: false }, accounts: [] },
    expect: { outcome: 'unavailable', codes: ['hidden'] },
  },
  {
    name: 'fails when the address is somebody else’s',
    facts: { aquaUser, jiraUser: user, accounts: [{ accountId: 'acc-other', showsAddress: true }] },
    expect: { outcome: 'failed', codes: ['otherAccount'] },
  },
  {
    name: 'cannot see a hidden address, though the search finds the account',
    facts: { aquaUser, jiraUser: user, accounts: [{ accountId: 'acc-config', showsAddress: false }] },
    expect: { outcome: 'unavailable', codes: ['hidden'] },
  },
  {
    name: 'cannot tell where the reader may not search',
    facts: { aquaUser, jiraUser: user, accounts: undefined },
    expect: { outcome: 'unavailable', codes: ['hidden'] },
  },
  {
    name: 'does not apply without one of them',
    facts: { aquaUser: undefined, jiraUser: user, accounts: undefined },
    expect: { outcome: 'notApplicable', codes: ['noAccount'] },
  },
  {
    name: 'could not look',
    facts: { aquaUser, jiraUser: user, accounts: { unavailable: { reason: 'jira-busy' } } },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

const all = [
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'TRANSITION_ISSUES',
  'ASSIGN_ISSUES',
  'RESOLVE_ISSUES',
  'MODIFY_REPORTER',
  'ADD_COMMENTS',
  'EDIT_OWN_COMMENTS',
  'DELETE_OWN_COMMENTS',
  'CREATE_ATTACHMENTS',
  'DELETE_OWN_ATTACHMENTS',
];
const syncGrants = { global: ['USER_PICKER'], project: all, onIssues: all, probes: 5, evaluated: true, unknownKeys: [] as string[] };
const without = (...keys: string[]): string[] => all.filter((key) => !keys.includes(key));
const toAquaOnly = planWith({ where: { pairs: [{ jiraIssueTypeId: '10002', aquaItemType: 'Requirement', direction: 'toAqua' }] } });

interface PermissionFacts {
  grants: typeof syncGrants;
  project: typeof seen;
}
/** The grants as an attempt, and nothing that the account showed of itself. */
const withoutEvidence = (cases: Case<PermissionFacts>[]): Case<AttemptedPermissionFacts>[] =>
  cases.map((one) => ({
    ...one,
    facts: {
      grants: 'unavailable' in one.facts.grants ? unread(one.facts.grants.unavailable) : read(one.facts.grants),
      conditions: noConditions,
      scheme: noScheme,
      sharing: nothingShared,
      project: one.facts.project,
      own: {},
    },
  }));
type Conditions = Reading<ReadonlyMap<string, boolean>>;
type Scheme = Reading<JiraPermissionScheme>;
const nothingShared: Reading<SchemeSharing | undefined> = read(undefined);
const noScheme: Scheme = unread({ reason: 'jira-forbidden' });
const noConditions: Conditions = read(new Map<string, boolean>());
type AttemptedPermissionFacts = {
  grants: Reading<typeof syncGrants>;
  conditions: Conditions;
  scheme: Scheme;
  sharing: Reading<SchemeSharing | undefined>;
  project: typeof seen;
  own: OwnEvidence;
};

testCheck<AttemptedPermissionFacts>(jiraSyncUserPermissions, [
  {
    name: 'warns where a condition of the workflow names Close Issues and it is lacking',
    facts: {
      grants: read(syncGrants),
      conditions: read(new Map([['CLOSE_ISSUES', false]])),
      scheme: noScheme,
      sharing: nothingShared,
      project: seen,
      own: {},
    },
    expect: { outcome: 'warning', codes: ['deniedMinor', 'granted'], effect: 'risk' },
  },
  {
    name: 'does not need it for items that travel to aqua only, nor where it holds it',
    plan: toAquaOnly,
    facts: {
      grants: read(syncGrants),
      conditions: read(new Map([['CLOSE_ISSUES', false]])),
      scheme: noScheme,
      sharing: nothingShared,
      project: seen,
      own: {},
    },
    expect: { outcome: 'passed', codes: ['granted'] },
  },
  {
    name: 'needs nothing more where no workflow could be read',
    facts: {
      grants: read(syncGrants),
      conditions: unread({ reason: 'jira-forbidden' }),
      scheme: noScheme,
      sharing: nothingShared,
      project: seen,
      own: {},
    },
    expect: { outcome: 'passed', codes: ['granted'] },
  },
]);

testCheck(
  jiraSyncUserPermissions,
  withoutEvidence([
    {
      name: 'passes with everything that the plan needs, and nothing else',
      facts: { grants: syncGrants, project: seen },
      expect: { outcome: 'passed', codes: ['granted'] },
    },
    {
      name: 'fails without Modify Reporter',
      facts: { grants: { ...syncGrants, project: without('MODIFY_REPORTER'), onIssues: without('MODIFY_REPORTER') }, project: seen },
      expect: { outcome: 'failed', codes: ['denied', 'granted'], effect: 'items' },
    },
    {
      name: 'stops without Browse Projects',
      facts: { grants: { ...syncGrants, project: [], onIssues: [] }, project: seen },
      plan: toAquaOnly,
      expect: { outcome: 'failed', codes: ['browseDenied', 'granted'], effect: 'stops' },
    },
    {
      name: 'only warns without the right to change its own comments',
      facts: { grants: { ...syncGrants, project: without('EDIT_OWN_COMMENTS') }, project: seen },
      expect: { outcome: 'warning', codes: ['deniedMinor', 'granted'], effect: 'risk' },
    },
    {
      name: 'fails when a grant holds for reporters or assignees only',
      facts: { grants: { ...syncGrants, onIssues: without('EDIT_ISSUES') }, project: seen },
      expect: { outcome: 'failed', codes: ['conditional', 'granted'] },
    },
    {
      name: 'only warns where a smaller one holds for reporters or assignees only',
      facts: { grants: { ...syncGrants, onIssues: without('DELETE_OWN_COMMENTS') }, project: seen },
      expect: { outcome: 'warning', codes: ['conditionalMinor', 'granted'], effect: 'risk' },
    },
    {
      name: 'does not take creating for conditional, which no issue can show',
      facts: { grants: { ...syncGrants, onIssues: without('CREATE_ISSUES') }, project: seen },
      expect: { outcome: 'passed', codes: ['granted'] },
    },
    {
      name: 'judges on the project alone where there is no issue to try',
      facts: { grants: { ...syncGrants, onIssues: [], probes: 0 }, project: seen },
      expect: { outcome: 'passed', codes: ['granted'] },
    },
    {
      name: 'fails without the right to find people',
      facts: { grants: { ...syncGrants, global: [] }, project: seen },
      expect: { outcome: 'failed', codes: ['denied', 'granted'] },
    },
    {
      name: 'needs only to see and to find people when nothing travels to Jira',
      facts: { grants: { ...syncGrants, project: ['BROWSE_PROJECTS'], onIssues: ['BROWSE_PROJECTS'] }, project: seen },
      plan: toAquaOnly,
      expect: { outcome: 'passed', codes: ['granted'] },
    },
    {
      name: 'cannot tell of a key that this site does not know',
      facts: { grants: { ...syncGrants, unknownKeys: ['MODIFY_REPORTER'] }, project: seen },
      expect: { outcome: 'unavailable', codes: ['unknownKey', 'granted'] },
    },
    {
      name: 'takes silence about a project that nobody evaluated for no denial',
      facts: { grants: { ...syncGrants, project: [], onIssues: [], evaluated: false }, project: seen },
      plan: toAquaOnly,
      expect: { outcome: 'unavailable', codes: ['notEvaluated', 'granted'] },
    },
    {
      name: 'demands the agent’s permission in a service project',
      facts: { grants: syncGrants, project: { project: { ...project, typeKey: 'service_desk' }, visible: true } },
      expect: { outcome: 'failed', codes: ['denied', 'granted'] },
    },
    {
      name: 'could not look',
      facts: { grants: { unavailable: { reason: 'jira-forbidden' } }, project: seen },
      expect: { outcome: 'unavailable', codes: ['could-not-look'] },
    },
  ]),
);

const showed = (permissions: Evidence['permissions']): OwnEvidence => ({ syncUser: { ...shown, ...(permissions ? { permissions } : {}) } });

testCheck<AttemptedPermissionFacts>(jiraSyncUserPermissions, [
  {
    name: 'believes the account itself where the reader does not see the project',
    facts: {
      grants: read({ ...syncGrants, project: [], onIssues: [], evaluated: false }),
      conditions: noConditions,
      scheme: noScheme,
      sharing: nothingShared,
      project: seen,
      own: showed({ held: all, lacked: [] }),
    },
    expect: { outcome: 'passed', codes: ['granted'] },
  },
  {
    name: 'fails for what the account itself lacks, where Jira refused to tell the reader',
    facts: {
      grants: unread({ reason: 'jira-forbidden' }),
      conditions: noConditions,
      scheme: noScheme,
      sharing: nothingShared,
      project: seen,
      own: showed({ held: [...without('MODIFY_REPORTER'), 'USER_PICKER'], lacked: ['MODIFY_REPORTER'] }),
    },
    expect: { outcome: 'failed', codes: ['denied', 'granted'], readAs: 'syncUser' },
  },
  {
    name: 'stops where the account itself does not see the project, and leaves the rest open',
    facts: {
      grants: unread({ reason: 'jira-forbidden' }),
      conditions: noConditions,
      scheme: noScheme,
      sharing: nothingShared,
      project: seen,
      own: showed({ held: [], lacked: ['BROWSE_PROJECTS'] }),
    },
    expect: { outcome: 'failed', codes: ['browseDenied', 'could-not-look'], effect: 'stops' },
  },
  {
    name: 'keeps to what Jira told the reader, however the account looked before',
    facts: {
      grants: read(syncGrants),
      conditions: noConditions,
      scheme: noScheme,
      sharing: nothingShared,
      project: seen,
      own: showed({ held: [], lacked: ['MODIFY_REPORTER'] }),
    },
    expect: { outcome: 'passed', codes: ['granted'], readAs: 'user' },
  },
]);

const schemeOf = (grants: JiraPermissionScheme['grants']): Scheme => read({ id: '10100', name: 'Nordlicht Software', grants });

it('says which role or group holds a missing permission already, and how many projects share the scheme', async () => {
  const holder = (type: string, id: string): { permission: string; holder: { type: string; id: string } } => ({
    permission: 'MODIFY_REPORTER',
    holder: { type, id },
  });
  const findings = jiraSyncUserPermissions.judge(
    {
      grants: read({ ...syncGrants, project: without('MODIFY_REPORTER'), onIssues: without('MODIFY_REPORTER') }),
      conditions: noConditions,
      sharing: read({ projects: 23, complete: true }),
      scheme: schemeOf([
        holder('projectRole', '10002'),
        holder('projectRole', '10002'),
        { permission: 'MODIFY_REPORTER', holder: { type: 'reporter' } },
        { permission: 'BROWSE_PROJECTS', holder: { type: 'group', id: 'everybody' } },
      ]),
      project: seen,
      own: {},
    },
    { plan, decisions: [], now: new Date('2026-11-23T10:00:00Z') },
  );
  expect(findings[0]).toMatchObject({ code: 'denied', args: { heldBy: [{ ref: 'jiraProjectRole', id: '10002' }] } });
  const row = describeResult(
    {
      check: 'jira-sync-user-permissions',
      section: 'jira-sync-user',
      effect: 'items',
      outcome: 'failed',
      findings,
      at: '2026-11-23T10:00:00Z',
    },
    makeSay({
      names: {
        'jiraPermissionScheme:10100': 'Nordlicht Software',
        'jiraProjectRole:10002': 'Administrators',
        'jiraUser:acc-sync': 'aqua Sync',
      },
      siteUrl: 'https://x.atlassian.net',
    }),
  );
  expect(row.findings[0]?.remedy?.steps[0]?.text).toBe(
    'In the project’s settings under Access, add aqua Sync to the role Administrators, which holds “Modify Reporter” in this project.',
  );
  expect(row.findings[0]?.remedy?.steps[1]?.text).toBe(
    'Or, in the permission scheme “Nordlicht Software”, grant “Modify Reporter” to the account, or to a role or group that it is in. The scheme serves 23 projects: the change touches all of them. On a free plan permissions cannot be changed.',
  );
});
