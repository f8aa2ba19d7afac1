import { aquaSyncUserDedicated } from '../../src/checks/aqua-sync-user/aqua-sync-user-dedicated/check';
import { aquaSyncUserNotificationsOff } from '../../src/checks/aqua-sync-user/aqua-sync-user-notifications-off/check';
import { syncConfiguratorAccount } from '../../src/checks/configurator/sync-configurator-account/check';
import { aquaSyncLicenceSeats } from '../../src/checks/licence/aqua-sync-licence-seats/check';
import type { Reading } from '../../src/checklist/engine/define-fact';
import type { AquaSession } from '../../src/clients/aqua/operations/session';
import type { AquaUser } from '../../src/clients/aqua/operations/users';
import type { AquaPermissionResult } from '../../src/clients/aqua/permissions';
import type { AquaActivity, AquaNotificationRule } from '../../src/facts/aqua/notifications';
import type { AquaLicence } from '../../src/facts/aqua/system';
import { plan as usualPlan, planWith } from '../support/plan';
import { read, testCheck, unread } from '../support/test-check';

const licence: AquaLicence = { code: 'JIRASYNC', name: 'Jira-Sync', maxNamed: 1, maxFloating: 0 };
const seats = { code: 'JIRASYNC', namedTotal: 1, namedUsed: 1, floatingTotal: 0, floatingUsed: 0 };
const user: AquaUser = {
  id: 900,
  userName: 'jira.sync',
  status: 'Activated',
  serverAdministrator: false,
  licences: [{ code: 'JIRASYNC', type: 'Named' }],
  seats: [seats],
  projects: [],
};
const floating = (used: number, total: number): AquaUser => ({
  ...user,
  licences: [{ code: 'JIRASYNC', type: 'Floated' }],
  seats: [{ ...seats, floatingTotal: total, floatingUsed: used }],
});

const idle: Reading<AquaActivity[]> = read([]);
const holding = (code: string): Reading<AquaActivity[]> => read([{ userId: 900, clientType: 'API', floatingHeld: [code] }]);

testCheck<{ user: AquaUser | undefined; licences: AquaLicence[]; activity: Reading<AquaActivity[]> }>(aquaSyncLicenceSeats, [
  {
    name: 'passes with 1 of 1 floating seats taken by the sync user itself',
    facts: { user: floating(1, 1), licences: [licence], activity: holding('JIRASYNC') },
    expect: { outcome: 'passed', codes: ['ownFloatingSeat'] },
  },
  {
    name: 'warns where the seat that it holds is of another licence',
    facts: { user: floating(1, 1), licences: [licence], activity: holding('AQUACLOUD') },
    expect: { outcome: 'warning', codes: ['floatingTaken'] },
  },
  {
    name: 'passes with 1 of 1 seats in use by the sync user itself',
    facts: { user, licences: [licence], activity: idle },
    expect: { outcome: 'passed', codes: ['ownSeat'] },
  },
  {
    name: 'warns where the licence is given to more users than it has seats',
    facts: { user: { ...user, seats: [{ ...seats, namedUsed: 2 }] }, licences: [licence], activity: idle },
    expect: { outcome: 'warning', codes: ['overbooked'], effect: 'risk' },
  },
  {
    name: 'fails for a floating seat where there is none',
    facts: { user: floating(0, 0), licences: [licence], activity: idle },
    expect: { outcome: 'failed', codes: ['floatingGone'], effect: 'stops' },
  },
  {
    name: 'warns where all floating seats are taken, perhaps by the sync user itself',
    facts: { user: floating(2, 2), licences: [licence], activity: idle },
    expect: { outcome: 'warning', codes: ['floatingTaken'] },
  },
  {
    name: 'passes with a floating seat free',
    facts: { user: floating(1, 2), licences: [licence], activity: idle },
    expect: { outcome: 'passed', codes: ['free'] },
  },
  {
    name: 'says where aqua tells no seats',
    facts: { user: { ...floating(1, 2), seats: [] }, licences: [licence], activity: idle },
    expect: { outcome: 'unavailable', codes: ['notTold'] },
  },
  {
    name: 'leaves it to another row that the sync user does not hold it',
    facts: { user: { ...user, licences: [] }, licences: [licence], activity: idle },
    expect: { outcome: 'notApplicable', codes: ['notHeld'] },
  },
  {
    name: 'does not apply without a licence',
    facts: { user, licences: [], activity: idle },
    expect: { outcome: 'notApplicable', codes: ['noLicence'] },
  },
  {
    name: 'could not look',
    facts: { user, licences: { unavailable: { reason: 'aqua-not-permitted' } }, activity: idle },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

const session: AquaSession = { id: 1104, userName: 'readiness', serverAdministrator: true };
const member: AquaSession = { ...session, serverAdministrator: false };
type Permissions = Reading<Record<string, AquaPermissionResult>>;
const manages = (result: AquaPermissionResult): Permissions => read({ CanManageAnyUsers: result });

testCheck<{ session: AquaSession; permissions: Permissions }>(syncConfiguratorAccount, [
  {
    name: 'passes where the reading account administers aqua',
    facts: { session, permissions: manages('Denied') },
    expect: { outcome: 'passed', codes: ['administrator'] },
  },
  {
    name: 'passes where it may manage users',
    facts: { session: member, permissions: manages('Granted') },
    expect: { outcome: 'passed', codes: ['administrator'] },
  },
  {
    name: 'asks where the reading account is the sync user, whatever it may do',
    plan: planWith({ who: { ...usualPlan.who, aquaSyncUserId: session.id } }),
    facts: { session, permissions: manages('Granted') },
    expect: { outcome: 'unconfirmed', codes: ['asked'] },
  },
  {
    name: 'asks where it may not, or where that cannot be read',
    facts: { session: member, permissions: unread({ reason: 'aqua-not-permitted' }) },
    expect: { outcome: 'unconfirmed', codes: ['asked'], effect: 'advice' },
  },
  {
    name: 'could not look',
    facts: { session: { unavailable: { reason: 'aqua-not-connected' } }, permissions: manages('Granted') },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

type Activity = Reading<AquaActivity[]>;
const active = (clientType: string, at: string): Activity => read([{ userId: 900, clientType, at }]);
const quiet: Activity = read([]);

testCheck<{ user: AquaUser | undefined; session: AquaSession; activity: Activity }>(aquaSyncUserDedicated, [
  {
    name: 'passes without a sign; the synchronisation’s own log-ins are none',
    facts: { user, session, activity: active('API', '2026-11-23T08:00:00Z') },
    expect: { outcome: 'passed', codes: ['noSign'] },
  },
  {
    name: 'warns where the app reads with it',
    facts: { user, session: { ...session, id: 900 }, activity: active('Web', '2026-11-23T08:00:00Z') },
    expect: { outcome: 'warning', codes: ['reader'], effect: 'risk' },
  },
  {
    name: 'warns of a server administrator and of a log-in to the web page',
    facts: { user: { ...user, serverAdministrator: true }, session, activity: active('Web', '2026-11-20T08:00:00Z') },
    expect: { outcome: 'warning', codes: ['serverAdministrator', 'webLogIn'] },
  },
  {
    name: 'does not mind a log-in of long ago, from when the account was set up',
    facts: { user, session, activity: active('Web', '2026-06-01T08:00:00Z') },
    expect: { outcome: 'passed', codes: ['noSign'] },
  },
  {
    name: 'judges the rest where log-ins cannot be read',
    facts: { user, session, activity: unread({ reason: 'aqua-not-permitted' }) },
    expect: { outcome: 'passed', codes: ['noSign'] },
  },
  {
    name: 'does not apply without the user',
    facts: { user: undefined, session, activity: quiet },
    expect: { outcome: 'notApplicable', codes: ['noUser'] },
  },
  {
    name: 'could not look',
    facts: { user: { unavailable: { reason: 'aqua-not-permitted' } }, session, activity: quiet },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

const rules = (defect: string, requirement: string): Reading<AquaNotificationRule[]> =>
  read([
    { itemType: 'Defect', filterType: defect },
    { itemType: 'Requirement', filterType: requirement },
    { itemType: 'TestCase', filterType: 'AnyChange' },
  ]);
const mailed: Reading<boolean | undefined> = read<boolean | undefined>(true);

testCheck<{ rules: Reading<AquaNotificationRule[]>; mayBeMailed: Reading<boolean | undefined> }>(aquaSyncUserNotificationsOff, [
  {
    name: 'passes where the project mails nothing of the planned types',
    facts: { rules: rules('None', 'None'), mayBeMailed: mailed },
    expect: { outcome: 'passed', codes: ['noneByDefault'] },
  },
  {
    name: 'passes where the licence gets none, whatever the project mails',
    facts: { rules: rules('AnyChange', 'Custom'), mayBeMailed: read<boolean | undefined>(false) },
    expect: { outcome: 'passed', codes: ['licenceCannot'] },
  },
  {
    name: 'asks where one of them is mailed',
    facts: { rules: rules('None', 'Custom'), mayBeMailed: unread({ reason: 'aqua-not-permitted' }) },
    expect: { outcome: 'unconfirmed', codes: ['asked'], effect: 'advice' },
  },
  {
    name: 'asks where there is no rule for one',
    facts: { rules: read([]), mayBeMailed: mailed },
    expect: { outcome: 'unconfirmed', codes: ['asked'] },
  },
  {
    name: 'could not look',
    facts: { rules: unread({ reason: 'aqua-not-permitted' }), mayBeMailed: mailed },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);
