import { aquaSyncLicenceAvailable } from '../../../src/checks/licence/aqua-sync-licence-available/check';
import type { AquaLicence } from '../../../src/facts/aqua/system';
import { planWith } from '../../support/plan';
import { read, testCheck, unread } from '../../support/test-check';
import { administrator, alm, jiraSync, ordinary, type ReaderFacts } from './_builders';

testCheck<{ licences: AquaLicence[] } & ReaderFacts>(aquaSyncLicenceAvailable, [
  {
    name: 'passes with a Jira-Sync licence',
    facts: { ...administrator, licences: [alm, jiraSync] },
    expect: { outcome: 'passed', found: [{ code: 'there' }] },
  },
  {
    name: 'passes with floating seats only',
    facts: { ...administrator, licences: [{ ...jiraSync, maxNamed: 0, maxFloating: 1 }] },
    expect: { outcome: 'passed', found: [{ code: 'there' }] },
  },
  {
    name: 'recognises it by its code under another name',
    facts: { ...administrator, licences: [{ ...jiraSync, name: 'Synchronisation', code: 'JIRA_SYNC' }] },
    expect: { outcome: 'passed', found: [{ code: 'there' }] },
  },
  {
    name: 'fails without one',
    facts: { ...administrator, licences: [alm] },
    expect: { outcome: 'failed', found: [{ code: 'missing', args: { licences: 1 } }], effect: 'stops' },
  },
  {
    name: 'fails when it has no seat',
    facts: { ...administrator, licences: [{ ...jiraSync, maxNamed: 0 }] },
    expect: { outcome: 'failed', found: [{ code: 'noSeats', args: { licence: 'Jira-Sync' } }] },
  },
  {
    name: 'takes the licence picked in the plan, whatever its name',
    facts: { ...administrator, licences: [{ ...jiraSync, code: 'X1', name: 'Sync' }] },
    plan: planWith({ who: { aquaLicenceCode: 'X1' } }),
    expect: { outcome: 'passed', found: [{ code: 'there' }] },
  },
  {
    name: 'fails when the licence picked is gone',
    facts: { ...administrator, licences: [jiraSync] },
    plan: planWith({ who: { aquaLicenceCode: 'X1' } }),
    expect: { outcome: 'failed', found: [{ code: 'pickedMissing', args: { code: 'X1' } }] },
  },
  {
    name: 'passes with a second one that has a seat',
    facts: { ...administrator, licences: [{ ...jiraSync, maxNamed: 0 }, jiraSync] },
    expect: { outcome: 'passed', found: [{ code: 'there' }] },
  },
  {
    name: 'recognises it whichever word comes first',
    facts: { ...administrator, licences: [{ ...jiraSync, name: 'aqua Sync für Jira', code: 'X2' }] },
    expect: { outcome: 'passed', found: [{ code: 'there' }] },
  },
  {
    name: 'leaves it open where a licence of another name may be it',
    facts: { ...administrator, licences: [alm, { ...jiraSync, name: 'Jira-Abgleich', code: 'X3' }] },
    expect: { outcome: 'unavailable', found: [{ code: 'perhaps', args: { licences: ['Jira-Abgleich'] } }], effect: 'stops' },
  },
  {
    name: 'does not miss what an account without rights over users may not be shown',
    facts: { ...ordinary, licences: [alm] },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-permitted' } }] },
  },
  {
    name: 'does not miss the licence picked either',
    facts: { ...ordinary, licences: [] },
    plan: planWith({ who: { aquaLicenceCode: 'X1' } }),
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-permitted' } }] },
  },
  {
    name: 'misses it where a server administrator is told of none, whatever else that account is told',
    facts: { ...ordinary, session: read({ id: 12, userName: 'reader', serverAdministrator: true }), licences: [alm] },
    expect: { outcome: 'failed', found: [{ code: 'missing', args: { licences: 1 } }] },
  },
  {
    name: 'says why it is not known what the reading account is told',
    facts: { ...ordinary, permissions: unread({ reason: 'aqua-timeout' }), licences: [alm] },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-timeout' } }] },
  },
  {
    name: 'finds it all the same with the eyes of such an account',
    facts: { ...ordinary, licences: [jiraSync] },
    expect: { outcome: 'passed', found: [{ code: 'there' }] },
  },
  {
    name: 'could not look',
    facts: { ...administrator, licences: { unavailable: { reason: 'aqua-not-permitted' } } },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-permitted' } }] },
  },
]);
