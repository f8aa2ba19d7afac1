import { jiraConfigurationUserDedicated } from '../../src/checks/jira-configuration-user/jira-configuration-user-dedicated/check';
import { jiraSyncUserActive } from '../../src/checks/jira-sync-user/jira-sync-user-active/check';
import { jiraSyncUserDedicated } from '../../src/checks/jira-sync-user/jira-sync-user-dedicated/check';
import { jiraSyncUserIssueSecurity } from '../../src/checks/jira-sync-user/jira-sync-user-issue-security/check';
import { jiraSyncUserTimeZone } from '../../src/checks/jira-sync-user/jira-sync-user-time-zone/check';
import { resolutionNamedUnresolved } from '../../src/checks/values/resolution-named-unresolved/check';
import type { JiraUser } from '../../src/clients/jira/operations/accounts';
import type { Reading } from '../../src/checklist/engine/define-fact';
import type { LevelVisibility } from '../../src/facts/jira/level-visibility';
import type { OwnEvidence } from '../../src/facts/jira/own-evidence';
import type { HiddenType, LevelInUse } from '../../src/facts/jira/security-levels';
import { planWithOneUser } from '../support/plan';
import { jiraProject } from '../support/jira-project';
import { read, testCheck, unread } from '../support/test-check';

const project = { ...jiraProject, leadAccountId: 'acc-lead' };
const seen = { project, visible: true };
const led = (leadAccountId: string): typeof seen => ({ project: { ...project, leadAccountId }, visible: true });
const user: JiraUser = {
  accountId: 'acc-sync',
  accountType: 'atlassian',
  active: true,
  applicationRoles: ['jira-software'],
  timeZone: 'Europe/Berlin',
};
const paris = { baseUrl: 'https://example.atlassian.net', timeZone: 'Europe/Paris' };

testCheck<{ user: JiraUser | undefined; project: typeof seen }>(jiraSyncUserActive, [
  {
    name: 'does not apply without a separate user',
    facts: { user: undefined, project: seen },
    plan: planWithOneUser,
    expect: { outcome: 'notApplicable', codes: ['noSeparateUser'] },
  },
]);

testCheck<{ user: Reading<JiraUser | undefined>; site: typeof paris; own: OwnEvidence }>(jiraSyncUserTimeZone, [
  {
    name: 'passes with the very zone',
    facts: { user: read(user), site: paris, own: {} },
    expect: { outcome: 'passed', codes: ['agrees'] },
  },
  {
    name: 'fails with another one',
    facts: { user: read({ ...user, timeZone: 'America/New_York' }), site: paris, own: {} },
    expect: { outcome: 'failed', codes: ['differs'], effect: 'silent' },
  },
  {
    name: 'says where Jira shows no zone at all',
    facts: { user: read({ accountId: 'acc-sync', accountType: 'atlassian', active: true }), site: paris, own: {} },
    expect: { outcome: 'unavailable', codes: ['hidden'] },
  },
  {
    name: 'has nothing to say of an account that does not exist',
    facts: { user: read(undefined), site: paris, own: {} },
    expect: { outcome: 'notApplicable', codes: ['noAccount'] },
  },
  {
    name: 'cannot tell the site’s zone from a hidden one',
    facts: { user: read({ ...user, timeZone: 'Europe/Paris' }), site: paris, own: {} },
    expect: { outcome: 'unavailable', codes: ['sameAsSite'] },
  },
  {
    name: 'does not apply without a separate user',
    facts: { user: read(user), site: paris, own: {} },
    plan: planWithOneUser,
    expect: { outcome: 'notApplicable', codes: ['noSeparateUser'] },
  },
  {
    name: 'could not look',
    facts: { user: read(user), site: { unavailable: { reason: 'jira-busy' } }, own: {} },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

type Dedicated = { project: typeof seen; viewer: string | undefined };

testCheck<Dedicated>(jiraConfigurationUserDedicated, [
  {
    name: 'passes without a sign of another use',
    facts: { project: seen, viewer: 'acc-admin' },
    expect: { outcome: 'passed', codes: ['noSign'] },
  },
  {
    name: 'warns of the project lead',
    facts: { project: led('acc-config'), viewer: 'acc-admin' },
    expect: { outcome: 'warning', codes: ['projectLead'], effect: 'risk' },
  },
  {
    name: 'warns of the person who looks',
    facts: { project: seen, viewer: 'acc-config' },
    expect: { outcome: 'warning', codes: ['viewer'] },
  },
  {
    name: 'names both signs',
    facts: { project: led('acc-config'), viewer: 'acc-config' },
    expect: { outcome: 'warning', codes: ['projectLead', 'viewer'] },
  },
  {
    name: 'does without anybody in front of the page',
    facts: { project: seen, viewer: undefined },
    expect: { outcome: 'passed', codes: ['noSign'] },
  },
  {
    name: 'could not look',
    facts: { project: { unavailable: { reason: 'jira-unreachable' } }, viewer: 'acc-admin' },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

testCheck<Dedicated>(jiraSyncUserDedicated, [
  {
    name: 'passes though the configuration user leads the project',
    facts: { project: led('acc-config'), viewer: 'acc-config' },
    expect: { outcome: 'passed', codes: ['noSign'] },
  },
  {
    name: 'warns of the project lead',
    facts: { project: led('acc-sync'), viewer: 'acc-admin' },
    expect: { outcome: 'warning', codes: ['projectLead'] },
  },
  {
    name: 'warns of the person who looks',
    facts: { project: seen, viewer: 'acc-sync' },
    expect: { outcome: 'warning', codes: ['viewer'], effect: 'risk' },
  },
  {
    name: 'does not apply without a separate user',
    facts: { project: seen, viewer: 'acc-admin' },
    plan: planWithOneUser,
    expect: { outcome: 'notApplicable', codes: ['noSeparateUser'] },
  },
  {
    name: 'could not look',
    facts: { project: { unavailable: { reason: 'jira-unreachable' } }, viewer: 'acc-admin' },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

const level = (id: string, hidden: boolean, items: number): LevelInUse => ({ id, hidden, items });

const inUse = (...levels: LevelInUse[]): Reading<LevelInUse[]> => read(levels);
const types = (...hidden: HiddenType[]): Reading<HiddenType[]> => read(hidden);

const reach = (...levels: LevelVisibility[]): Reading<LevelVisibility[]> => read(levels);
const noLevel = reach();

testCheck<{ levels: Reading<LevelInUse[]>; types: Reading<HiddenType[]>; reach: Reading<LevelVisibility[]> }>(jiraSyncUserIssueSecurity, [
  {
    name: 'stays open where a level may hide issues from the reader and the sync user alike',
    facts: {
      levels: inUse(level('1', false, 0)),
      types: types(),
      reach: reach({ id: '1', reader: 'all', syncUser: 'all' }, { id: '2', reader: 'notAll', syncUser: 'notAll' }),
    },
    expect: { outcome: 'unavailable', codes: ['hiddenFromBoth'], effect: 'items' },
  },
  {
    name: 'stays open where nobody tells who belongs to a level',
    facts: { levels: inUse(), types: types(), reach: reach({ id: '2', reader: 'unknown', syncUser: 'unknown' }) },
    expect: { outcome: 'unavailable', codes: ['hiddenFromBoth'] },
  },
  {
    name: 'does not mind a level that hides issues from the reader only',
    facts: { levels: inUse(), types: types(), reach: reach({ id: '2', reader: 'notAll', syncUser: 'all' }) },
    expect: { outcome: 'passed', codes: ['noLevels'] },
  },
  {
    name: 'does not mind a level without the sync user that is not in use',
    facts: { levels: inUse(level('1', false, 0)), types: types(), reach: reach({ id: '2', reader: 'all', syncUser: 'notAll' }) },
    expect: { outcome: 'passed', codes: ['seesAll'] },
  },
  {
    name: 'tells a level that is proven to hide issues once',
    facts: {
      levels: inUse(level('2', true, 19)),
      types: types(),
      reach: reach({ id: '2', reader: 'notAll', syncUser: 'notAll' }),
    },
    expect: { outcome: 'failed', codes: ['hidden:19'] },
  },
  {
    name: 'does not pass where the members of levels cannot be read',
    facts: { levels: inUse(), types: types(), reach: unread({ reason: 'jira-forbidden' }) },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
  {
    name: 'passes where no level is in use',
    facts: { levels: inUse(), types: types(), reach: noLevel },
    expect: { outcome: 'passed', codes: ['noLevels'] },
  },
  {
    name: 'passes where every level lets it in',
    facts: { levels: inUse(level('1', false, 0)), types: types(), reach: noLevel },
    expect: { outcome: 'passed', codes: ['seesAll'] },
  },
  {
    name: 'fails for the level that does not, with its items',
    facts: { levels: inUse(level('1', false, 0), level('2', true, 19)), types: types(), reach: noLevel },
    expect: { outcome: 'failed', codes: ['hidden:19'], effect: 'items' },
  },
  {
    name: 'could not look',
    facts: { levels: unread({ reason: 'jira-project-hidden' }), types: unread({ reason: 'jira-project-hidden' }), reach: noLevel },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
  {
    name: 'fails for a work type that is restricted to other roles, also where levels cannot be searched',
    facts: { levels: unread({ reason: 'jira-refused-query' }), types: types({ id: '10402', items: 12 }), reach: noLevel },
    expect: { outcome: 'failed', codes: ['typeHidden:12', 'could-not-look'], effect: 'items' },
  },
]);

testCheck<{ all: { id: string; name: string }[] }>(resolutionNamedUnresolved, [
  { name: 'passes without one', facts: { all: [{ id: '1', name: 'Done' }] }, expect: { outcome: 'passed', codes: ['none'] } },
  {
    name: 'warns of one',
    facts: { all: [{ id: '1', name: 'unresolved ' }] },
    expect: { outcome: 'warning', codes: ['named'], effect: 'risk' },
  },
  {
    name: 'warns of a German one',
    facts: { all: [{ id: '1', name: 'Nicht erledigt' }] },
    expect: { outcome: 'warning', codes: ['named'] },
  },
  {
    name: 'does not mind one that only sounds alike',
    facts: { all: [{ id: '1', name: 'Unresolvable' }] },
    expect: { outcome: 'passed', codes: ['none'] },
  },
  {
    name: 'could not look',
    facts: { all: { unavailable: { reason: 'jira-busy' } } },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);
