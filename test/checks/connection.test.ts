import { syncConfiguratorInstalled } from '../../src/checks/configurator/sync-configurator-installed/check';
import { aquaAccountRights } from '../../src/checks/connection/aqua-account-rights/check';
import { aquaReachable } from '../../src/checks/connection/aqua-reachable/check';
import { jiraWorkItemsVisible } from '../../src/checks/connection/jira-work-items-visible/check';
import { aquaReachesJira } from '../../src/checks/connection/aqua-reaches-jira/check';
import { projectsUsable } from '../../src/checks/connection/projects-usable/check';
import type { AquaProject } from '../../src/clients/aqua/operations/projects';
import type { AquaSession } from '../../src/clients/aqua/operations/session';
import type { AquaPermissionResult } from '../../src/clients/aqua/permissions';
import type { JiraProject } from '../../src/clients/jira/types';
import type { LevelReach } from '../../src/facts/jira/level-reach';
import { jiraProject } from '../support/jira-project';
import { testCheck } from '../support/test-check';

const project: JiraProject = {
  ...jiraProject,
  issueTypes: [
    { id: '10004', name: 'Bug', subtask: false },
    { id: '10002', name: 'Story', subtask: false },
  ],
};
const aqua: AquaProject = { id: 71, name: 'Webshop Regression', archived: false, permissions: {}, sharesTemplate: false };
type Projects = { jira: { project: JiraProject | undefined; visible: boolean }; aqua: AquaProject | undefined };
const usable: Projects = { jira: { project, visible: true }, aqua };

testCheck<Projects>(projectsUsable, [
  { name: 'passes when both are live and have the types', facts: usable, expect: { outcome: 'passed', codes: ['usable'] } },
  {
    name: 'fails when Jira’s is archived',
    facts: { ...usable, jira: { project: { ...project, archived: true }, visible: true } },
    expect: { outcome: 'failed', codes: ['jiraArchived'], effect: 'stops' },
  },
  {
    name: 'fails when Jira’s is in the bin',
    facts: { ...usable, jira: { project: { ...project, deleted: true }, visible: false } },
    expect: { outcome: 'failed', codes: ['jiraDeleted'] },
  },
  {
    name: 'fails when Jira’s is gone',
    facts: { ...usable, jira: { project: undefined, visible: false } },
    expect: { outcome: 'failed', codes: ['jiraMissing'] },
  },
  {
    name: 'fails when a work type is gone',
    facts: { ...usable, jira: { project: { ...project, issueTypes: project.issueTypes.slice(0, 1) }, visible: true } },
    expect: { outcome: 'failed', codes: ['issueTypeMissing'] },
  },
  {
    name: 'fails when aqua’s is archived',
    facts: { ...usable, aqua: { ...aqua, archived: true } },
    expect: { outcome: 'failed', codes: ['aquaArchived'] },
  },
  {
    name: 'does not call a project missing that the reader may not see',
    facts: { jira: { project, visible: false }, aqua: undefined },
    expect: { outcome: 'unavailable', codes: ['jiraHidden', 'aquaNotVisible'] },
  },
  {
    name: 'could not look',
    facts: { ...usable, aqua: { unavailable: { reason: 'aqua-unreachable' } } },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

const session: AquaSession = { id: 12, userName: 'pruefer', serverAdministrator: false };

testCheck<{ session: AquaSession }>(aquaReachable, [
  { name: 'passes when somebody is signed in', facts: { session }, expect: { outcome: 'passed', codes: ['reached'], effect: 'sight' } },
  {
    name: 'says why it could not, and does not call it a failure',
    facts: { session: { unavailable: { reason: 'aqua-not-aqua' } } },
    expect: { outcome: 'unavailable', codes: ['could-not-look'], effect: 'sight' },
  },
]);

type Rights = { session: AquaSession; system: Record<string, AquaPermissionResult>; project: AquaProject | undefined };
const rights: Rights = {
  session,
  system: { CanManageAnyUsers: 'Granted' },
  project: { ...aqua, permissions: { CanManageProjectUsers: 'Granted', CanConfigureProject: 'Granted' } },
};

testCheck<Rights>(aquaAccountRights, [
  { name: 'passes with the rights', facts: rights, expect: { outcome: 'passed', codes: ['sufficient'] } },
  {
    name: 'passes for a server administrator',
    facts: { ...rights, session: { ...session, serverAdministrator: true }, system: {} },
    expect: { outcome: 'passed', codes: ['serverAdministrator'] },
  },
  {
    name: 'does not take a right that aqua did not mention for a missing one',
    facts: { ...rights, system: {} },
    expect: { outcome: 'passed', codes: ['sufficient'] },
  },
  {
    name: 'names the rights that are missing',
    facts: { ...rights, system: { CanManageAnyUsers: 'Denied' } },
    expect: { outcome: 'unavailable', codes: ['lacking'], effect: 'sight' },
  },
  {
    name: 'says when the account does not see the project',
    facts: { ...rights, project: undefined },
    expect: { outcome: 'unavailable', codes: ['projectNotVisible'] },
  },
  {
    name: 'could not look',
    facts: { ...rights, system: { unavailable: { reason: 'aqua-fault' } } },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

testCheck<Record<never, never>>(aquaReachesJira, [
  { name: 'asks a person', facts: {}, expect: { outcome: 'unconfirmed', codes: ['asked'], effect: 'stops' } },
]);
testCheck<Record<never, never>>(syncConfiguratorInstalled, [
  { name: 'asks a person', facts: {}, expect: { outcome: 'unconfirmed', codes: ['asked'], effect: 'advice' } },
]);

const levels = (...readers: LevelReach['reader'][]): { levels: LevelReach[] } => ({
  levels: readers.map((reader, index) => ({ id: String(index), reader, syncUser: 'all' as const })),
});

testCheck<{ levels: LevelReach[] }>(jiraWorkItemsVisible, [
  { name: 'passes without levels', facts: levels(), expect: { outcome: 'passed', codes: ['noLevels'], effect: 'sight' } },
  { name: 'passes for a member of all of them', facts: levels('all', 'all'), expect: { outcome: 'passed', codes: ['allSeen'] } },
  {
    name: 'tells of levels that hide work items, and of those that may',
    facts: levels('all', 'notAll', 'unknown'),
    expect: { outcome: 'unavailable', codes: ['hidden', 'perhapsHidden'] },
  },
  {
    name: 'could not look',
    facts: { levels: { unavailable: { reason: 'jira-forbidden' } } },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);
