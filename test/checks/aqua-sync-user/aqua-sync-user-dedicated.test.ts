import type { Reading } from '../../../src/checklist/engine/define-fact';
import { aquaSyncUserDedicated } from '../../../src/checks/aqua-sync-user/aqua-sync-user-dedicated/check';
import type { AquaSession } from '../../../src/clients/aqua/operations/session';
import type { AquaUser } from '../../../src/clients/aqua/operations/users';
import type { AquaActivity } from '../../../src/facts/aqua/notifications';
import { read, testCheck, unread } from '../../support/test-check';
import { syncUser, user } from './_builders';

const session: AquaSession = { id: 1104, userName: 'readiness', serverAdministrator: true };
type Activity = Reading<AquaActivity[]>;
const active = (clientType: string, at: string): Activity => read([{ userId: 900, clientType, at }]);
const quiet: Activity = read([]);

testCheck<{ user: AquaUser | undefined; session: AquaSession; activity: Activity }>(aquaSyncUserDedicated, [
  {
    name: 'passes without a sign; the synchronisation’s own log-ins are none',
    facts: { user, session, activity: active('API', '2026-11-23T08:00:00Z') },
    expect: { outcome: 'passed', found: [{ code: 'noSign' }] },
  },
  {
    name: 'warns where the app reads with it',
    facts: { user, session: { ...session, id: 900 }, activity: active('Web', '2026-11-23T08:00:00Z') },
    expect: { outcome: 'warning', found: [{ code: 'reader', args: { user: syncUser } }], effect: 'risk' },
  },
  {
    name: 'warns of a server administrator and of a log-in to the web page',
    facts: { user: { ...user, serverAdministrator: true }, session, activity: active('Web', '2026-11-20T08:00:00Z') },
    expect: {
      outcome: 'warning',
      found: [
        { code: 'serverAdministrator', args: { user: syncUser } },
        { code: 'webLogIn', args: { user: syncUser, at: '2026-11-20T08:00:00Z' } },
      ],
    },
  },
  {
    name: 'does not mind a log-in of long ago, from when the account was set up',
    facts: { user, session, activity: active('Web', '2026-06-01T08:00:00Z') },
    expect: { outcome: 'passed', found: [{ code: 'noSign' }] },
  },
  {
    name: 'judges the rest where log-ins cannot be read',
    facts: { user, session, activity: unread({ reason: 'aqua-not-permitted' }) },
    expect: { outcome: 'passed', found: [{ code: 'noSign' }] },
  },
  {
    name: 'does not apply without the user',
    facts: { user: undefined, session, activity: quiet },
    expect: { outcome: 'notApplicable', found: [{ code: 'noUser', args: {} }] },
  },
  {
    name: 'does not mind a log-in of 30 days ago',
    facts: { user, session, activity: active('Web', '2026-10-24T10:00:00Z') },
    expect: { outcome: 'passed', found: [{ code: 'noSign' }] },
  },
  {
    name: 'names the latest log-in, in whichever order aqua lists them',
    facts: {
      user,
      session,
      activity: read(
        ['2026-11-10T08:00:00Z', '2026-11-20T08:00:00Z', '2026-11-15T08:00:00Z'].map((at) => ({ userId: 900, clientType: 'Web', at })),
      ),
    },
    expect: { outcome: 'warning', found: [{ code: 'webLogIn', args: { user: syncUser, at: '2026-11-20T08:00:00Z' } }] },
  },
  {
    name: 'could not look',
    facts: { user: { unavailable: { reason: 'aqua-not-permitted' } }, session, activity: quiet },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-permitted' } }] },
  },
]);
