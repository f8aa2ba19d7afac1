import { jiraConfigurationUserDedicated } from '../../../src/checklist/checks/jira-configuration-user/jira-configuration-user-dedicated';
import { jiraSyncUserActive } from '../../../src/checklist/checks/jira-sync-user/jira-sync-user-active';
import { jiraSyncUserDedicated } from '../../../src/checklist/checks/jira-sync-user/jira-sync-user-dedicated';
import { jiraSyncUserIssueSecurity } from '../../../src/checklist/checks/jira-sync-user/jira-sync-user-issue-security';
import { jiraSyncUserTimeZone } from '../../../src/checklist/checks/jira-sync-user/jira-sync-user-time-zone';
import { resolutionNamedUnresolved } from '../../../src/checklist/checks/values/resolution-named-unresolved';
import type { JiraProject, JiraUser } from '../../../src/clients/jira';
import type { Reading } from '../../../src/checklist/define-fact';
import type { OwnEvidence } from '../../../src/facts/jira/own-evidence';
import type { LevelInUse } from '../../../src/facts/jira/security-levels';
import { planWithOneUser } from '../../support/plan';
import { read, testCheck } from '../../support/test-check';

const project: JiraProject = {
  id: '10001',
  key: 'SHOP',
  name: 'Webshop',
  style: 'classic',
  typeKey: 'software',
  archived: false,
  deleted: false,
  leadAccountId: 'acc-lead',
  issueTypes: [],
};
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
    name: 'passes for a person with the project’s product',
    facts: { user, project: seen },
    expect: { outcome: 'passed', codes: ['active'] },
  },
  {
    name: 'fails when deactivated',
    facts: { user: { ...user, active: false }, project: seen },
    expect: { outcome: 'failed', codes: ['deactivated'], effect: 'stops' },
  },
  { name: 'fails when it is gone', facts: { user: undefined, project: seen }, expect: { outcome: 'failed', codes: ['missing'] } },
  {
    name: 'does not apply without a separate user',
    facts: { user: undefined, project: seen },
    plan: planWithOneUser,
    expect: { outcome: 'notApplicable', codes: ['noSeparateUser'] },
  },
  {
    name: 'could not look',
    facts: { user: { unavailable: { reason: 'jira-forbidden' } }, project: seen },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
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

testCheck<{ levels: LevelInUse[] }>(jiraSyncUserIssueSecurity, [
  { name: 'passes where no level is in use', facts: { levels: [] }, expect: { outcome: 'passed', codes: ['noLevels'] } },
  {
    name: 'passes where every level lets it in',
    facts: { levels: [level('1', false, 0)] },
    expect: { outcome: 'passed', codes: ['seesAll'] },
  },
  {
    name: 'fails for the level that does not, with its items',
    facts: { levels: [level('1', false, 0), level('2', true, 19)] },
    expect: { outcome: 'failed', codes: ['hidden:19'], effect: 'items' },
  },
  {
    name: 'could not look',
    facts: { levels: { unavailable: { reason: 'jira-project-hidden' } } },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
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
