import { aquaSyncUserActive } from '../../src/checks/aqua-sync-user/aqua-sync-user-active/check';
import { aquaSyncUserEmail } from '../../src/checks/aqua-sync-user/aqua-sync-user-email/check';
import { aquaSyncUserLicensed } from '../../src/checks/aqua-sync-user/aqua-sync-user-licensed/check';
import { aquaSyncUserProjectAdministrator } from '../../src/checks/aqua-sync-user/aqua-sync-user-project-administrator/check';
import type { Reading } from '../../src/checklist/engine/define-fact';
import type { AquaProjectUser } from '../../src/clients/aqua/operations/projects';
import type { AquaLogInTry, AquaUser } from '../../src/clients/aqua/operations/users';
import type { SyncUserRole } from '../../src/facts/aqua/sync-user';
import type { AquaLicence } from '../../src/facts/aqua/system';
import { planWith } from '../support/plan';
import { read, testCheck, unread } from '../support/test-check';

const user: AquaUser = {
  id: 900,
  userName: 'jira.sync',
  status: 'Activated',
  serverAdministrator: false,
  licences: [{ code: 'JIRASYNC', type: 'Named' }],
  projects: [],
};
const licence: AquaLicence = { code: 'JIRASYNC', name: 'Jira-Sync', maxNamed: 1, maxFloating: 0 };

const none: Reading<AquaLogInTry[]> = read([]);
const success = (at: string): AquaLogInTry => ({ userId: 900, at, succeeded: true, reason: 'Unknown' });
const refusal = (at: string, reason = 'AuthenticationFailure'): AquaLogInTry => ({ userId: 900, at, succeeded: false, reason });

testCheck<{ user: AquaUser | undefined; logIns: Reading<AquaLogInTry[]> }>(aquaSyncUserActive, [
  { name: 'passes when activated', facts: { user, logIns: none }, expect: { outcome: 'passed', codes: ['active'] } },
  {
    name: 'fails when deactivated',
    facts: { user: { ...user, status: 'Deactivated' }, logIns: none },
    expect: { outcome: 'failed', codes: ['deactivated'], effect: 'stops' },
  },
  {
    name: 'fails when the licence deactivated it',
    facts: { user: { ...user, status: 'LicenseDeactivated' }, logIns: none },
    expect: { outcome: 'failed', codes: ['licenceDeactivated'] },
  },
  {
    name: 'fails when it is gone',
    facts: { user: undefined, logIns: none },
    expect: { outcome: 'failed', codes: ['missing'] },
  },
  {
    name: 'could not look',
    facts: { user: { unavailable: { reason: 'aqua-not-permitted' } }, logIns: none },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
  {
    name: 'warns where aqua refuses its log-ins and has let it in no more',
    facts: { user, logIns: read([refusal('2026-11-22T10:00:00Z'), refusal('2026-11-21T10:00:00Z'), success('2026-11-20T10:00:00Z')]) },
    expect: { outcome: 'warning', codes: ['refused', 'active'], effect: 'risk' },
  },
  {
    name: 'does so for reasons that it does not know',
    facts: { user, logIns: read([refusal('2026-11-22T10:00:00Z', 'SomethingNew')]) },
    expect: { outcome: 'warning', codes: ['refused', 'active'] },
  },
  {
    name: 'does not mind what was refused before it got in',
    facts: { user, logIns: read([success('2026-11-22T10:00:00Z'), refusal('2026-11-21T10:00:00Z')]) },
    expect: { outcome: 'passed', codes: ['active'] },
  },
  {
    name: 'does not mind a refusal of long ago',
    facts: { user, logIns: read([refusal('2026-09-01T10:00:00Z')]) },
    expect: { outcome: 'passed', codes: ['active'] },
  },
  {
    name: 'says nothing of log-ins that it could not read',
    facts: { user, logIns: unread({ reason: 'aqua-not-permitted' }) },
    expect: { outcome: 'passed', codes: ['active'] },
  },
]);

testCheck<{ user: AquaUser | undefined; licences: AquaLicence[] }>(aquaSyncUserLicensed, [
  {
    name: 'passes when it holds the only seat itself',
    facts: { user, licences: [licence] },
    expect: { outcome: 'passed', codes: ['assigned'] },
  },
  {
    name: 'fails with another licence',
    facts: { user: { ...user, licences: [{ code: 'ALM', type: 'Named' }] }, licences: [licence] },
    expect: { outcome: 'failed', codes: ['notAssigned'] },
  },
  {
    name: 'does not apply without a user',
    facts: { user: undefined, licences: [licence] },
    expect: { outcome: 'notApplicable', codes: ['noUser'] },
  },
  {
    name: 'does not apply without a licence to assign',
    facts: { user, licences: [] },
    expect: { outcome: 'notApplicable', codes: ['noLicence'] },
  },
  {
    name: 'could not look',
    facts: { user, licences: { unavailable: { reason: 'aqua-timeout' } } },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

const builtIn: SyncUserRole = { role: { id: 1, isDefault: true, permissions: [] }, folder: 'project' };
const enough = [
  'DFViewContentAll',
  'DFCreateAll',
  'DFEditAll',
  'RQViewContentAll',
  'RQCreateEditFieldsDescriptionAll',
  'RQEditFieldsAll',
  'RQEditDescriptionAll',
  'RQEditStatusAll',
];
const attachments = ['GEAttachmentsViewOpenAll', 'GEAttachmentsAddAll'];
const custom = (permissions: string[], folder: SyncUserRole['folder'] = 'project'): SyncUserRole => ({
  role: { id: 7, isDefault: false, permissions },
  folder,
});

testCheck<{ user: AquaUser | undefined; roles: SyncUserRole[] }>(aquaSyncUserProjectAdministrator, [
  {
    name: 'passes with the built-in role, whatever it is called',
    facts: { user, roles: [builtIn] },
    expect: { outcome: 'passed', codes: ['builtIn'] },
  },
  {
    name: 'passes with a role of its own that allows the same',
    facts: { user, roles: [custom([...enough, ...attachments])] },
    expect: { outcome: 'passed', codes: ['sameRights'] },
  },
  {
    name: 'passes for a server administrator',
    facts: { user: { ...user, serverAdministrator: true }, roles: [] },
    expect: { outcome: 'passed', codes: ['serverAdministrator'] },
  },
  {
    name: 'fails without a role in the project',
    facts: { user, roles: [] },
    expect: { outcome: 'failed', codes: ['notInProject'], effect: 'stops' },
  },
  {
    name: 'fails with a role that does not allow enough',
    facts: { user, roles: [custom(['DFViewContentAll'])] },
    expect: { outcome: 'failed', codes: ['roleLacks'] },
  },
  {
    name: 'asks for no right to attachments when none travel',
    facts: { user, roles: [custom(enough)] },
    plan: planWith({ travels: { carries: ['assignee'] } }),
    expect: { outcome: 'passed', codes: ['sameRights'] },
  },
  {
    name: 'fails for items of a folder below whose own role allows less',
    facts: { user, roles: [builtIn, custom(['DFViewContentAll'], 'subfolder')] },
    expect: { outcome: 'failed', codes: ['builtIn', 'folderRoleLacks'], effect: 'items' },
  },
  {
    name: 'fails when the role of the plan’s own folder allows less',
    facts: { user, roles: [builtIn, custom([], 'planFolder')] },
    expect: { outcome: 'failed', codes: ['roleLacks'], effect: 'stops' },
  },
  {
    name: 'passes when the role of the plan’s own folder makes up for the project’s',
    facts: { user, roles: [custom([]), { ...builtIn, folder: 'planFolder' }] },
    expect: { outcome: 'passed', codes: ['builtIn'] },
  },
  { name: 'does not apply without a user', facts: { user: undefined, roles: [] }, expect: { outcome: 'notApplicable', codes: ['noUser'] } },
  {
    name: 'could not look',
    facts: { user, roles: { unavailable: { reason: 'aqua-not-permitted' } } },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

const own: AquaUser = { ...user, email: 'jira.sync@nordlicht.example' };
const colleague: AquaProjectUser = { id: 7, userName: 'testmanagement', email: 'qa@nordlicht.example' };
const itself: AquaProjectUser = { id: 900, userName: 'jira.sync', email: 'jira.sync@nordlicht.example' };

testCheck<{ user: AquaUser | undefined; projectUsers: AquaProjectUser[] }>(aquaSyncUserEmail, [
  {
    name: 'passes with an address of its own',
    facts: { user: own, projectUsers: [itself, colleague] },
    expect: { outcome: 'passed', codes: ['own'] },
  },
  {
    name: 'fails when another user has it too, in other letters',
    facts: { user: { ...own, email: 'QA@nordlicht.example ' }, projectUsers: [itself, colleague] },
    expect: { outcome: 'failed', codes: ['shared'], effect: 'items' },
  },
  { name: 'fails without one', facts: { user: { ...own, email: ' ' }, projectUsers: [] }, expect: { outcome: 'failed', codes: ['empty'] } },
  {
    name: 'does not mind others who share or lack one',
    facts: { user: own, projectUsers: [colleague, { ...colleague, id: 8 }, { id: 9, userName: 'azubi' }] },
    expect: { outcome: 'passed', codes: ['own'] },
  },
  {
    name: 'does not apply without a user',
    facts: { user: undefined, projectUsers: [] },
    expect: { outcome: 'notApplicable', codes: ['noUser'] },
  },
  {
    name: 'could not look',
    facts: { user: own, projectUsers: { unavailable: { reason: 'aqua-not-permitted' } } },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);
